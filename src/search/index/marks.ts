/** What was met in a look-up, kept between look-ups so that nothing has to be made or cleared. */
export class Marks {
  private readonly met: Uint32Array;
  private lookUp = 0;

  constructor(size: number) {
    this.met = new Uint32Array(size);
  }

  /** Begins a look-up in which nothing was met. */
  begin(): void {
    this.lookUp += 1;
    if (this.lookUp <= 0xffffffff) return;
    this.met.fill(0);
    this.lookUp = 1;
  }

  /** Marks a number, and says whether that is news. */
  add(number: number): boolean {
    if (this.met[number] === this.lookUp) return false;
    this.met[number] = this.lookUp;
    return true;
  }

  has(number: number): boolean {
    return this.met[number] === this.lookUp;
  }
}
