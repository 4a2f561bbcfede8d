import type { Answer, Understanding } from '../model/answer.js';
import type { Edition } from '../model/edition.js';
import type { Good } from '../model/good.js';
import { foldText } from './text/fold.js';

export interface Question {
  readonly query: string;
  readonly edition: Edition;
  /** Only goods that pass are looked at. */
  readonly accepts: (good: Good) => boolean;
  readonly limit: number;
}

/** "Not in this catalogue": what every answer starts from. */
export function emptyAnswer(
  { query }: Question,
  understood: Understanding = { name: foldText(query), form: null, formFrom: null, facts: [] },
): Answer {
  return {
    query,
    understood,
    code: null,
    resolution: 'none',
    decided: null,
    matches: [],
    lookAlikes: [],
    advice: null,
  };
}
