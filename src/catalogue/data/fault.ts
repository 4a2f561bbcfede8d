/** Something in `data/` that a person has to mend. */
export interface Fault {
  /** Path below `data/`, with forward slashes. */
  readonly file: string;
  /** Line as an editor counts it, 1 for the header; null where the whole file is meant. */
  readonly line: number | null;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** One line as a compiler prints it, so that editors jump to the place. */
export function describeFault(fault: Fault): string {
  const place = fault.line === null ? fault.file : `${fault.file}:${fault.line}`;
  return `data/${place}: ${fault.message}. ${fault.fix}`;
}
