import type { JSX, TargetedSubmitEvent } from 'preact';
import { DIRECTIONS } from '../../../model/list.js';
import { type ConsignmentForm, readConsignmentForm } from '../../consignment/form.js';
import { usePage } from '../../context.js';
import { fieldsOf } from '../../form-fields.js';
import { FileField } from './file-field.js';
import { ListChoice } from './list-choice.js';
import type { WorkActs } from './work.js';

/** Lines, list, day and direction. The browser does what the service does with the same fields. */
export function CheckForm({
  form,
  acts,
}: {
  readonly form: ConsignmentForm;
  readonly acts: WorkActs | null;
}): JSX.Element {
  const { words, link } = usePage();
  const { consignment } = words.tools;
  const check = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    acts?.check(readConsignmentForm(fieldsOf(event.currentTarget)));
  };
  return (
    <form
      class="tool"
      method="post"
      action={`${link({ kind: 'consignment' })}#result`}
      onSubmit={acts === null ? undefined : check}
    >
      <p>
        <label for="lines">{consignment.lines}</label>
        <span class="small block" id="lines-hint">
          {consignment.hint}
        </span>
        <textarea
          id="lines"
          name="lines"
          rows={10}
          dir="auto"
          spellcheck={false}
          autocapitalize="off"
          aria-describedby="lines-hint"
          defaultValue={form.text}
        />
      </p>
      <div class="fields">
        <ListChoice chosen={form.list} />
        <p>
          <label for="on">{consignment.day}</label>
          <input
            id="on"
            name="on"
            type="date"
            defaultValue={form.on ?? ''}
            aria-describedby="on-hint"
          />
          <span class="small block" id="on-hint">
            {consignment.dayHint}
          </span>
        </p>
        <p>
          <label for="direction">{consignment.direction}</label>
          <select id="direction" name="direction">
            <option value="">{consignment.anyDirection}</option>
            {DIRECTIONS.map((one) => (
              <option value={one} selected={one === form.direction}>
                {words.lists.directions[one]}
              </option>
            ))}
          </select>
        </p>
      </div>
      <p class="acts">
        <button>{consignment.check}</button>
      </p>
      <FileField acts={acts} />
    </form>
  );
}
