import type { ComposeRequest } from '../../../model/compose.js';
import { fill } from '../../../words/words.js';
import type { PageContext } from '../../context.js';
import { type DraftForm, draftFile, writeDraft } from '../../make/draft-files.js';
import { makeDraft } from '../../make/make-draft.js';
import { wireRequest } from '../../make/request.js';
import type { MakeWork } from './use-make.js';

/**
 * Gives a list as a file: made here, or by the service.
 *
 * @returns what is read out
 */
export async function takeDraft(
  request: ComposeRequest,
  form: DraftForm,
  { template }: Pick<MakeWork, 'template'>,
  { browser, words, language, now, model }: PageContext,
): Promise<string> {
  const { make, saved } = words.tools;
  const { list, findings } = makeDraft(request, template, now, model);
  const wrong = findings.some(({ severity }) => severity === 'error');
  if (browser === null || (list.state === 'final' && wrong)) return make.finalRefused;
  const file = draftFile(list, form);
  if (form === 'csv' || form === 'json') {
    browser.save({ ...file, content: writeDraft(list, form) });
    return saved;
  }
  if (browser.ask === null) return make.needsService;
  const address = `/v1/lists/compose.${form}?lang=${language}`;
  const made = await browser.ask(address, wireRequest(request));
  if (!made.ok)
    return made.failure === '' ? make.needsService : fill(make.notMade, { detail: made.failure });
  browser.save({ ...file, content: made.value });
  return saved;
}
