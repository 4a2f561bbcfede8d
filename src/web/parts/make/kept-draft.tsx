import type { JSX, TargetedEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ComposeRequest } from '../../../model/compose.js';
import { fill, wordFor } from '../../../words/words.js';
import { usePage } from '../../context.js';
import { readRequest, wireRequest } from '../../make/request.js';

/** A list that was begun before, in this browser or in a file; it needs a browser. */
export function KeptDraft(): JSX.Element | null {
  const { browser, words, link } = usePage();
  const { make, open, forget } = words.tools;
  const [kept, setKept] = useState<ComposeRequest | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const read = readRequest(browser?.kept('list-draft') ?? '');
    if (read.ok) setKept(read.value);
  }, []);
  if (browser === null) return null;
  const take = async (file: File): Promise<void> => {
    const text = new TextDecoder().decode(await browser.read(file));
    const read = readRequest(text);
    setSaid(read.ok ? make.reopened : make.unreadable);
    if (!read.ok) return;
    browser.keep('list-draft', JSON.stringify(wireRequest(read.value)));
    setKept(read.value);
  };
  const chosen = (event: TargetedEvent<HTMLInputElement>): void => {
    const file = event.currentTarget.files?.[0];
    if (file !== undefined) void take(file);
  };
  return (
    <section class="tool">
      {kept !== null && (
        <p class="acts">
          <a class="main" href={link(screenOf(kept))}>
            {fill(make.goOn, { scenarios: sayScenarios(kept.scenarios, words.scenarios) })}
          </a>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              browser.keep('list-draft', null);
              setKept(null);
            }}
          >
            {forget}
          </button>
        </p>
      )}
      <div class="file">
        <label for="draft-file">{open} (JSON)</label>
        <input id="draft-file" type="file" accept=".json" onChange={chosen} />
      </div>
      <p role="status" aria-live="polite">
        {said}
      </p>
    </section>
  );
}

function screenOf({ scenarios, tiers }: ComposeRequest): {
  kind: 'make';
  scenarios: readonly string[];
  tiers: readonly string[];
} {
  return { kind: 'make', scenarios, tiers };
}

export function sayScenarios(
  ids: readonly string[],
  words: Readonly<Record<string, string>>,
): string {
  return ids.map((id) => wordFor(words, id)).join(' + ');
}
