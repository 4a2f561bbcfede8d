import type { Advice, AdviceOption } from '../model/answer.js';
import type { AdviceTopic } from '../model/advice.js';
import { indexNearForms } from './index/near-forms.js';
import { withoutStopWords } from './index/read-names.js';
import { foldWords } from './text/fold.js';

/** The guide to heading 30.04, for texts that speak of a medicine nobody knows here. */
const MEDICINE_GUIDE = 'medicine';

/** A shorter text is another one after one edit. */
const SHORTEST = 5;

/** Questions for texts that are too vague to classify. */
export interface Adviser {
  /** Advice for a text that is as vague as a trigger, else null. */
  forText(words: readonly (readonly string[])[]): Advice | null;
  /**
   * The vague text that a misspelt one stands for ("vacine": vaccine), one letter away.
   *
   * @returns null where there is none, or where two of different topics are as near
   */
  meant(words: readonly string[]): string | null;
  /** Advice for a medicine that is not held. */
  readonly forMedicine: Advice | null;
}

export function createAdviser(topics: readonly AdviceTopic[]): Adviser {
  const byTrigger = new Map<string, AdviceTopic>();
  for (const topic of topics)
    for (const trigger of topic.triggers)
      byTrigger.set(withoutStopWords(foldWords(trigger)).join(' '), topic);
  const triggers = [...byTrigger.keys()];
  const nearForms = indexNearForms(triggers);
  const guide = topics.find((topic) => topic.id === MEDICINE_GUIDE);
  return {
    forText: (views) => {
      for (const words of views) {
        const topic = byTrigger.get(words.join(' '));
        if (topic !== undefined) return toAdvice(topic);
      }
      return null;
    },
    meant: (words) => {
      const typed = words.join(' ');
      if (typed.length < SHORTEST) return null;
      const near: string[] = [];
      nearForms.each(typed, 1, (id, distance) => {
        if (distance === 1) near.push(triggers[id] ?? '');
      });
      const [first] = near;
      const topicsMeant = new Set(near.map((trigger) => byTrigger.get(trigger)));
      return first === undefined || topicsMeant.size > 1 ? null : first;
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
