import type { JSX } from 'preact';
import type { ComposeRequest } from '../../../model/compose.js';
import { usePage } from '../../context.js';
import { TextField } from './text-field.js';

/** Who issues the list, on what ground, for how long, and whom to call at night. */
export function HeaderFields({ request }: { readonly request: ComposeRequest }): JSX.Element {
  const { words } = usePage();
  const { make } = words.tools;
  const { header, titles, exercise } = request;
  return (
    <section>
      <h2>{make.header}</h2>
      <ul class="ticks">
        <li>
          <label>
            <input type="checkbox" name="exercise" value="1" defaultChecked={exercise} />
            <span>{make.exercise}</span>
          </label>
        </li>
      </ul>
      <div class="fields">
        <TextField
          name="title"
          label={make.listTitle}
          hint={make.listTitleHint}
          value={titles['en']}
        />
        <TextField name="issuer" label={make.issuer} hint={make.issuerHint} value={header.issuer} />
        <TextField
          name="country"
          label={make.country}
          hint={make.countryHint}
          value={header.country}
          longest={2}
        />
        <TextField
          name="legalBasis"
          label={make.legalBasis}
          hint={make.legalBasisHint}
          value={header.legalBasis?.[0]?.act}
        />
        <TextField name="reference" label={make.reference} value={header.reference} longest={200} />
        <TextField name="version" label={make.version} value={header.version} longest={100} />
      </div>
      <Days request={request} />
      <Contact request={request} />
    </section>
  );
}

function Days({ request: { header } }: { readonly request: ComposeRequest }): JSX.Element {
  const { words } = usePage();
  const { make } = words.tools;
  return (
    <div class="fields">
      <TextField
        name="effectiveFrom"
        kind="date"
        label={make.effectiveFrom}
        value={header.effectiveFrom}
      />
      <TextField
        name="effectiveTo"
        kind="date"
        label={make.effectiveTo}
        value={header.effectiveTo}
      />
      <TextField name="reviewDue" kind="date" label={make.reviewDue} value={header.reviewDue} />
      <TextField
        name="graceDays"
        kind="numeric"
        label={make.graceDays}
        value={header.graceDays?.toString()}
      />
      <TextField
        name="timeZone"
        label={make.timeZone}
        hint={make.timeZoneHint}
        value={header.timeZone}
        longest={60}
      />
    </div>
  );
}

function Contact({ request: { header } }: { readonly request: ComposeRequest }): JSX.Element {
  const { words } = usePage();
  const { make } = words.tools;
  const { contact } = header;
  return (
    <fieldset class="box">
      <legend>{words.lists.header.contact}</legend>
      <p class="small">{make.contactHint}</p>
      <div class="fields">
        <TextField name="contactName" label={make.contactName} value={contact?.name} />
        <TextField
          name="contactPhone"
          kind="tel"
          label={make.contactPhone}
          value={contact?.phone}
          longest={100}
        />
        <TextField
          name="contactEmail"
          kind="email"
          label={make.contactEmail}
          value={contact?.email}
          longest={300}
        />
        <TextField
          name="contactHours"
          label={make.contactHours}
          value={contact?.hours}
          longest={200}
        />
      </div>
    </fieldset>
  );
}
