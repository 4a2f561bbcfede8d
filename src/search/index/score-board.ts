import { BestFew } from './best-few.js';
import { Marks } from './marks.js';

/** Scores of documents while a text is looked up, kept between look-ups in flat arrays. */
export class ScoreBoard {
  private readonly scores: Float64Array;
  private readonly scored: Uint32Array;
  private readonly marks: Marks;
  /** How many documents have a score. */
  size = 0;

  constructor(documents: number) {
    this.scores = new Float64Array(documents);
    this.scored = new Uint32Array(documents);
    this.marks = new Marks(documents);
  }

  /** Begins a look-up in which no document has a score. */
  begin(): void {
    this.size = 0;
    this.marks.begin();
  }

  /** Adds to the score of a document. */
  add(document: number, gain: number): void {
    if (this.marks.add(document)) {
      this.scored[this.size] = document;
      this.size += 1;
      this.scores[document] = gain;
    } else this.scores[document] = (this.scores[document] ?? 0) + gain;
  }

  /** Adds to the score of a document that has one. */
  raise(document: number, gain: number): void {
    if (this.marks.has(document)) this.scores[document] = (this.scores[document] ?? 0) + gain;
  }

  /** The best documents by `rate`, which is given a document and its score. */
  best(most: number, rate: (document: number, score: number) => number): readonly number[] {
    const best = new BestFew(most, 'lower-number');
    for (let place = 0; place < this.size; place += 1) {
      const document = this.scored[place] ?? 0;
      best.offer(document, rate(document, this.scores[document] ?? 0));
    }
    return best.inOrder();
  }
}
