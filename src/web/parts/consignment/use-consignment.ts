import { useEffect, useRef, useState } from 'preact/hooks';
import type { ConsignmentLine } from '../../../model/check.js';
import { correctLine, keepKnown } from '../../consignment/change-lines.js';
import { writeConsignment } from '../../consignment/consignment-file.js';
import type { ConsignmentForm } from '../../consignment/form.js';
import { type LinesFault, readLines, writeLines } from '../../consignment/read-lines.js';
import { sayFault, sayResult } from '../../consignment/say-result.js';
import { type PageContext, usePage } from '../../context.js';
import { fill } from '../../../words/words.js';
import { askedBy, checkWithProgress } from './ask.js';
import { beginWork, openFile, startOver } from './begin.js';
import type { Work, WorkActs } from './work.js';

/** The work, and what can be done with it. */
export function useConsignment(add: string | null): { work: Work; acts: WorkActs | null } {
  const page = usePage();
  const { browser } = page;
  const [work, setWork] = useState(() => beginWork(page, add));
  const turn = useRef(0);
  const change = (some: Partial<Work>): void => {
    setWork((before) => ({ ...before, ...some }));
  };
  const run = (form: ConsignmentForm, lines: readonly ConsignmentLine[]): void => {
    turn.current += 1;
    void runCheck(form, lines, {
      page,
      change,
      turn: turn.current,
      isLast: (n) => n === turn.current,
    });
  };
  const fault = (one: LinesFault): void => {
    change({ said: sayFault(one, page.words), checked: null, done: null });
  };
  useEffect(() => {
    if (browser === null || page.sent !== null) return;
    const { form, lines } = startOver(page, add, browser);
    if (lines.length === 0) return;
    change({ form, lines, drawn: work.drawn + 1 });
    run(form, lines);
  }, [add]);
  if (browser === null) return { work, acts: null };
  const acts: WorkActs = {
    check: (form) => {
      const read = readLines(form.text);
      if (!read.ok) fault(read.failure);
      else run(form, keepKnown(read.value, work.lines));
    },
    correct: (place, text, code) => {
      const lines = correctLine(work.lines, place, { text, code });
      const form = { ...work.form, text: writeLines(lines) };
      change({ form, drawn: work.drawn + 1 });
      run(form, lines);
      moveToResult();
    },
    open: (file) => {
      void openFile(file, work.form, browser).then((opened) => {
        if (!opened.ok) {
          fault(opened.failure);
          return;
        }
        const { form, lines } = opened.value;
        change({ form, lines, file: file.name, drawn: work.drawn + 1 });
        run(form, lines);
      });
    },
    forget: () => {
      turn.current += 1;
      browser.keep('consignment', null);
      setWork({ ...beginWork({ ...page, sent: null }, null), drawn: work.drawn + 1 });
      moveToResult();
    },
    say: (said) => {
      change({ said });
    },
  };
  return { work, acts };
}

/** What had the focus is drawn elsewhere or is gone: a keyboard goes on from what was said. */
function moveToResult(): void {
  document.getElementById('said')?.focus();
}

interface Running {
  readonly page: PageContext;
  readonly change: (some: Partial<Work>) => void;
  readonly turn: number;
  readonly isLast: (turn: number) => boolean;
}

/** Checks and keeps; a check that was begun later takes the place of one that still runs. */
async function runCheck(
  form: ConsignmentForm,
  lines: readonly ConsignmentLine[],
  { page, change, turn, isLast }: Running,
): Promise<void> {
  const { browser, words } = page;
  if (browser === null) return;
  const asked = askedBy(form, lines, page);
  if (asked === null) {
    const said = fill(words.tools.consignment.unknownList, { id: form.list ?? '' });
    change({ form, lines, said, checked: null, done: null });
    return;
  }
  change({ form, lines, done: 0, said: '' });
  const checked = await checkWithProgress(asked, page.model, browser, (done) => {
    if (isLast(turn)) change({ done });
    return isLast(turn);
  });
  if (checked === null) return;
  const kept = browser.keep('consignment', writeConsignment({ ...form, lines }));
  const result = sayResult(checked.rows, words);
  change({ checked, done: null, said: kept ? result : `${result} ${words.tools.notKept}` });
}
