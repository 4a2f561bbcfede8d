import type { JSX } from 'preact';
import type { ComposeRequest } from '../../../model/compose.js';
import type { Permit } from '../../../model/list.js';
import { fill, wordFor } from '../../../words/words.js';
import { usePage } from '../../context.js';
import type { FlagCount, flagsOf } from '../../make/make-draft.js';
import { TextField } from './text-field.js';

const WHEN: readonly Permit['when'][] = ['at-release', 'before-shipment', 'after-release'];

/** Who issues what, for each kind of control that the lines have. No name is proposed. */
export function AuthorityFields({
  flags: { agencies, others },
  authorities,
}: {
  readonly flags: ReturnType<typeof flagsOf>;
  readonly authorities: ComposeRequest['authorities'];
}): JSX.Element {
  const { words } = usePage();
  const { make } = words.tools;
  const one = ({ flag, lines }: FlagCount): JSX.Element => (
    <OneAuthority key={flag} flag={flag} lines={lines} permit={authorities[flag] ?? null} />
  );
  return (
    <section>
      <h2>{make.authorities}</h2>
      <p class="small">{make.authoritiesHint}</p>
      {agencies.map(one)}
      {others.length > 0 && (
        <details>
          <summary>{words.lists.columns.attention}</summary>
          {others.map(one)}
        </details>
      )}
    </section>
  );
}

function OneAuthority({
  flag,
  lines,
  permit,
}: {
  readonly flag: string;
  readonly lines: number;
  readonly permit: Permit | null;
}): JSX.Element {
  const { words } = usePage();
  const { make } = words.tools;
  const name = (member: string): string => `authority:${flag}:${member}`;
  return (
    <details class="box" open={permit !== null || flag === 'controlled'}>
      <summary>
        {wordFor(words.flags, flag)}{' '}
        <span class="small">({fill(make.authorityLines, { count: lines })})</span>
      </summary>
      <div class="fields" role="group" aria-label={wordFor(words.flags, flag)}>
        <TextField name={name('name')} label={make.authority} value={permit?.authority} />
        <TextField name={name('permit')} label={make.permit} value={permit?.permit} />
        <p>
          <label for={name('when')}>{make.when}</label>
          <select id={name('when')} name={name('when')}>
            {WHEN.map((when) => (
              <option key={when} value={when} selected={when === permit?.when}>
                {words.lists.permit[when]}
              </option>
            ))}
          </select>
        </p>
        <TextField name={name('phone')} label={make.phone} value={permit?.contact} kind="tel" />
      </div>
    </details>
  );
}
