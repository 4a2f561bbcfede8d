import type { JSX } from 'preact';
import type { CheckedConsignment } from '../../consignment/check-lines.js';
import { writeConsignment } from '../../consignment/consignment-file.js';
import { resultAsCsv, resultAsText, resultName } from '../../consignment/result-texts.js';
import { usePage } from '../../context.js';
import type { Work, WorkActs } from './work.js';

/** What can be done with the result: handed on, put into a message, opened in a spreadsheet. */
export function ResultActs({
  checked,
  work,
  acts,
}: {
  readonly checked: CheckedConsignment;
  readonly work: Work;
  readonly acts: WorkActs;
}): JSX.Element | null {
  const { model, words, language, translate, browser } = usePage();
  const { tools } = words;
  if (browser === null) return null;
  const shown = { model, words, language, translate };
  const save = (extension: string, type: string, content: string): void => {
    browser.save({ name: resultName(checked.on, extension, shown), type, content });
    acts.say(tools.saved);
  };
  const copy = async (): Promise<void> => {
    const copied = await browser.copy(resultAsText(checked, shown));
    acts.say(copied ? tools.copied : tools.notCopied);
  };
  return (
    <p class="acts">
      <button
        type="button"
        class="quiet"
        onClick={() => {
          save('json', 'application/json', writeConsignment({ ...work.form, lines: work.lines }));
        }}
      >
        {tools.save}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          save('csv', 'text/csv', resultAsCsv(checked, shown));
        }}
      >
        {tools.consignment.csv}
      </button>
      <button type="button" class="quiet" onClick={() => void copy()}>
        {tools.copy}
      </button>
      <button type="button" class="quiet" onClick={acts.forget}>
        {tools.forget}
      </button>
    </p>
  );
}
