import { writeFileSync } from 'node:fs';
import { openCatalogue } from '../catalogue/open-catalogue.js';
import { NOTHING_PUBLISHED, readPublishedLists } from '../http/lists/published-lists.js';
import { readBundles } from '../http/web-assets/bundles.js';
import { makeOneFile } from '../http/web-assets/one-file.js';
import { packCatalogue } from '../web/offline/pack.js';
import { LANGUAGES } from '../words/words.js';
import { softwareName, WEB_BUNDLES } from './program-version.js';
import type { Settings } from './settings.js';

/** `offline FILE`: the whole catalogue as one page, with the lists that this deployment publishes. */
export function runOffline(settings: Settings, file: string, say: (line: string) => void): boolean {
  const bundles = readBundles(WEB_BUNDLES);
  if (bundles === null) {
    say('What browsers run was not bundled yet. Run "npm run build".');
    return false;
  }
  const opened = openCatalogue(settings.database);
  if (!opened.ok) {
    say(opened.failure);
    return false;
  }
  const catalogue = opened.value;
  const published =
    settings.lists === null ? NOTHING_PUBLISHED : readPublishedLists(settings.lists, isTemplate);
  for (const { file: name, reason } of published.refused) say(`${name} is left out: ${reason}`);
  const { html } = makeOneFile(
    {
      ...packCatalogue(catalogue, LANGUAGES),
      software: softwareName(),
      contact: settings.contact,
      lists: published.versions.map(({ list }) => list),
    },
    bundles.oneFile,
  );
  writeFileSync(file, html);
  catalogue.close();
  const size = (Buffer.byteLength(html) / 1e6).toFixed(1);
  say(`Wrote ${file}: release ${catalogue.release}, ${size} MB.`);
  return true;

  function isTemplate(id: string): boolean {
    return id.split('+').every((scenario) => catalogue.references.scenario(scenario) !== null);
  }
}
