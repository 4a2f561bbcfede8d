import type { JSX, TargetedSubmitEvent } from 'preact';
import type { ConsignmentLine } from '../../../model/check.js';
import { usePage } from '../../context.js';
import { fieldsOf } from '../../form-fields.js';
import type { WorkActs } from './work.js';

/** A line is put right where its answer stands, and checked again with the others. */
export function CorrectLine({
  line,
  place,
  acts,
}: {
  readonly line: ConsignmentLine;
  readonly place: number;
  readonly acts: WorkActs;
}): JSX.Element {
  const { words } = usePage();
  const { consignment } = words.tools;
  const correct = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = fieldsOf(event.currentTarget);
    const code = (fields.get('code') ?? '').trim();
    acts.correct(place, (fields.get('text') ?? '').trim(), code === '' ? null : code);
  };
  return (
    <details class="correct">
      <summary>{consignment.correct}</summary>
      <form class="tool fields" onSubmit={correct}>
        <p>
          <label for={`text-${place}`}>{consignment.text}</label>
          <input
            id={`text-${place}`}
            name="text"
            type="text"
            maxLength={400}
            dir="auto"
            defaultValue={line.text}
          />
        </p>
        <p>
          <label for={`code-${place}`}>{consignment.code}</label>
          <input
            id={`code-${place}`}
            name="code"
            type="text"
            maxLength={30}
            inputMode="decimal"
            defaultValue={line.code ?? ''}
          />
        </p>
        <p>
          <button>{consignment.again}</button>
        </p>
      </form>
    </details>
  );
}
