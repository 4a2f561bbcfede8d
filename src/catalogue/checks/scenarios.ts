import type { Fault } from '../data/fault.js';
import { type Check, faultAt } from './check.js';

/** More cannot be treated in the first night; the rest is `useful`. */
export const URGENT_LIMIT = 120;

/** Numbers from here on are those of class lines. */
const FIRST_CLASS_NUMBER = 9001;

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

/** Every good has its number on lists, and no number is above those of class lines. */
export const checkLineNumbers: Check = ({ data }) => {
  const numbered = new Set<string>(data.lineNumbers.map((row) => row.good_id));
  const without = data.goods
    .filter((good) => !numbered.has(good.id))
    .map((good) =>
      faultAt(good, `${good.id} has no line number`, 'Add the next to line-numbers.csv'),
    );
  const astray = data.lineNumbers
    .filter((row) => row.no >= FIRST_CLASS_NUMBER)
    .map((row) => faultAt(row, `${row.no} is a number of class lines`, 'Take the next below'));
  return [...without, ...astray];
};
