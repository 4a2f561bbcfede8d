/** The best few of many numbers, without sorting them all. */
export class BestFew {
  private readonly numbers: number[] = [];
  private readonly scores: number[] = [];

  /**
   * @param most how many are kept
   * @param ties which of two with equal scores stands first
   */
  constructor(
    private readonly most: number,
    private readonly ties: 'first-offered' | 'lower-number',
  ) {}

  offer(number: number, score: number): void {
    const { numbers, scores } = this;
    let place = scores.length;
    if (place === this.most) {
      place -= 1;
      if (!this.isBehind(place, number, score)) return;
    }
    for (; place > 0 && this.isBehind(place - 1, number, score); place -= 1) {
      scores[place] = scores[place - 1] ?? 0;
      numbers[place] = numbers[place - 1] ?? 0;
    }
    scores[place] = score;
    numbers[place] = number;
  }

  /** The numbers, best first. */
  inOrder(): readonly number[] {
    return this.numbers;
  }

  private isBehind(place: number, number: number, score: number): boolean {
    const held = this.scores[place] ?? 0;
    if (held !== score) return held < score;
    return this.ties === 'lower-number' && (this.numbers[place] ?? 0) > number;
  }
}
