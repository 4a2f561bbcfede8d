import type { Fault } from '../data/fault.js';
import { type Check, faultAt } from './check.js';

/** More cannot be treated in the first night; the rest is `useful`. */
export const URGENT_LIMIT = 120;

/** Every good has a scenario, no template is too long, and what is not requested says why. */
export const checkScenarios: Check = ({ data }) => {
  const placed = new Set<string>(data.scenarioGoods.map((row) => row.good_id));
  const homeless = data.goods
    .filter((good) => !placed.has(good.id))
    .map((good) => faultAt(good, `${good.id} is in no scenario`, 'Add it to scenario-goods.csv'));
  const long = data.scenarios.flatMap((scenario): Fault[] => {
    const urgent = data.scenarioGoods.filter(
      (row) =>
        row.scenario === scenario.id && (row.tier === 'life-saving' || row.tier === 'essential'),
    );
    if (urgent.length <= URGENT_LIMIT) return [];
    const message = `${scenario.id} has ${urgent.length} goods that are life-saving or essential`;
    return [faultAt(scenario, message, `Lower some to "useful": ${URGENT_LIMIT} at most`)];
  });
  const silent = data.scenarioGoods
    .filter((row) => row.tier === 'not-requested' && row.reason === null)
    .map((row) => faultAt(row, `${row.good_id} is not requested without a reason`, 'Give it'));
  return [...homeless, ...long, ...silent];
};
