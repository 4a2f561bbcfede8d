import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAM_ROOT } from '../../src/cli/program-version.js';
import { readComposeRequest } from '../../src/lists/open/compose-schema.js';
import type { EssentialGoodsList } from '../../src/model/list.js';
import { makeDraft, templateOf } from '../../src/web/make/make-draft.js';
import type { WebModel } from '../../src/web/model.js';

/** A file of `docs/examples/`. */
export function readExample(name: string): string {
  return readFileSync(join(PROGRAM_ROOT, 'docs/examples', name), 'utf8');
}

/** The list of `docs/examples/earthquake.json`, as it is published. */
export function earthquakeList(model: WebModel, now: Date): EssentialGoodsList {
  const request = readComposeRequest(JSON.parse(readExample('earthquake.json')));
  const template = request.ok ? templateOf(request.value, model) : null;
  if (!request.ok || template === null) throw new Error('The example cannot be composed');
  return { ...makeDraft(request.value, template, now, model).list, state: 'final' };
}
