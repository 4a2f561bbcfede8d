import type { JSX, TargetedEvent } from 'preact';
import { usePage } from '../../context.js';
import type { WorkActs } from './work.js';

/** A packing list as a file, or a consignment that was saved. With a script it is opened at once. */
export function FileField({ acts }: { readonly acts: WorkActs | null }): JSX.Element {
  const { words } = usePage();
  const { consignment, open } = words.tools;
  const chosen = (event: TargetedEvent<HTMLInputElement>): void => {
    const file = event.currentTarget.files?.[0];
    if (file !== undefined) acts?.open(file);
  };
  return (
    <div class="file">
      <label for="file">
        {consignment.fileLabel}. {open}: JSON
      </label>
      <input
        id="file"
        name="file"
        type="file"
        accept=".csv,.xlsx,.json"
        onChange={acts === null ? undefined : chosen}
      />
      {acts === null && (
        <button class="quiet" formenctype="multipart/form-data">
          {consignment.checkFile}
        </button>
      )}
    </div>
  );
}
