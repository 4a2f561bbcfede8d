import { fill } from '../../words/words.js';
import { foldText } from '../../search/text/fold.js';
import { givesCover } from '../state-on.js';
import type { Finding } from './caution.js';
import type { ListView } from './list-view.js';
import { openFinding, SAY } from './say.js';

/**
 * What about list and consignment holds every line back. What a list asks for and nobody states is
 * open: a direction that was not given may be the wrong one.
 */
export function judgeList(view: ListView): readonly Finding[] {
  return [
    ...stateFinding(view),
    ...directionFinding(view),
    ...entryFinding(view),
    ...importerFinding(view),
  ];
}

function stateFinding({ state, list, lastDay }: ListView): readonly Finding[] {
  if (givesCover(state)) return [];
  const { effectiveFrom: from = '' } = list.header;
  const words = SAY.open['list-not-in-force'];
  const text = state === 'not-yet' || state === 'expired' ? words[state] : words.draft;
  return [openFinding('list-not-in-force', text, { from, to: lastDay ?? '' })];
}

function directionFinding({ list, request }: ListView): readonly Finding[] {
  const { directions = [] } = list.header;
  if (directions.length === 0) return [];
  if (request.direction !== null && directions.includes(request.direction)) return [];
  const text = fill(SAY.open.direction, { directions: directions.join(SAY.or) });
  return [openFinding('direction', text)];
}

function entryFinding({ list, request }: ListView): readonly Finding[] {
  const { entryPoints = [] } = list.header;
  const asked = foldPlace(request.entryPoint ?? '');
  if (entryPoints.length === 0 || entryPoints.some((point) => foldPlace(point) === asked))
    return [];
  return [
    openFinding('entry-point', SAY.open['entry-point'], { points: entryPoints.join(SAY.or) }),
  ];
}

/** UN/LOCODEs are written with a space and without. */
function foldPlace(text: string): string {
  return text.replace(/\s/g, '').toUpperCase();
}

/** Importers are words; only one that is written alike is known to be named. */
function importerFinding({ list, request }: ListView): readonly Finding[] {
  const { importers = [] } = list.header;
  const asked = foldText(request.consignee ?? '');
  if (importers.length === 0) return [];
  if (asked !== '' && importers.some((importer) => foldText(importer) === asked)) return [];
  return [openFinding('importer', SAY.open.importer, { importers: importers.join(SAY.or) })];
}
