import type { Advice, AdviceOption } from '../model/answer.js';
import type { AdviceTopic } from '../model/advice.js';
import { withoutStopWords } from './index/name-index.js';
import { foldWords } from './text/fold.js';

/** The guide to heading 30.04, for texts that speak of a medicine nobody knows here. */
const MEDICINE_GUIDE = 'medicine';

/** Questions for texts that are too vague to classify. */
export interface Adviser {
  /** Advice for a text that is as vague as a trigger, else null. */
  forText(words: readonly (readonly string[])[]): Advice | null;
  /** Advice for a medicine that is not held. */
  readonly forMedicine: Advice | null;
}

export function createAdviser(topics: readonly AdviceTopic[]): Adviser {
  const byTrigger = new Map<string, AdviceTopic>();
  for (const topic of topics)
    for (const trigger of topic.triggers)
      byTrigger.set(withoutStopWords(foldWords(trigger)).join(' '), topic);
  const guide = topics.find((topic) => topic.id === MEDICINE_GUIDE);
  return {
    forText: (views) => {
      for (const words of views) {
        const topic = byTrigger.get(words.join(' '));
        if (topic !== undefined) return toAdvice(topic);
      }
      return null;
    },
    forMedicine: guide === undefined ? null : toAdvice(guide),
  };
}

function toAdvice({ message, options }: AdviceTopic): Advice {
  const questions = new Map<string, { ask: string; options: AdviceOption[] }>();
  for (const { step, ask, label, goodId, q, code } of options) {
    const key = `${step}|${ask}`;
    const question = questions.get(key) ?? { ask, options: [] };
    question.options.push({
      label,
      ...(goodId === null ? {} : { goodId }),
      ...(q === null ? {} : { q }),
      ...(code === null ? {} : { code }),
    });
    questions.set(key, question);
  }
  return { message, questions: [...questions.values()] };
}
