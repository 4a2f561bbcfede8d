import type { Request, RequestHandler, Response } from 'express';
import type { ComposeRequest } from '../../model/compose.js';
import { type DraftForm, DRAFT_FORMS, draftFile, writeDraft } from '../../web/make/draft-files.js';
import { makeDraft, startLines, templateOf } from '../../web/make/make-draft.js';
import { readMakeForm } from '../../web/make/read-form.js';
import { readRequest } from '../../web/make/request.js';
import type { Screen } from '../../web/screen.js';
import type { MakeFault, Sent } from '../../web/sent.js';
import { WORDS } from '../../words/index.js';
import type { Language } from '../../words/words.js';
import { readingOf } from '../guards/reading.js';
import { chooseLanguage } from '../language.js';
import type { ProblemReply, Reply } from '../reply/reply.js';
import { fileReply } from '../routes/lists/list-reply.js';
import type { Service } from '../service.js';
import { sendReply } from '../writer.js';
import { type FormBytes, formFields, withForm } from './collect-form.js';
import type { PageDrawer } from './draw-page.js';

/** Answers the form of a list that is made with its page and the draft, for browsers without a script. */
export function answerMake(drawer: PageDrawer): RequestHandler {
  return withForm((request, response, bytes) => {
    const before = readBefore(bytes);
    if (before.request === null) {
      sendFault(request, response, before.fault, drawer);
      return Promise.resolve();
    }
    const template = templateOf(before.request, drawer.model);
    if (template === null) {
      sendFault(request, response, 'unknownScenario', drawer);
      return Promise.resolve();
    }
    const lines = startLines(before.request, template);
    const words = WORDS[languageOf(request)];
    const made = readMakeForm(before.fields, before.request, lines, words);
    const sent = { kind: 'make', request: made, fault: null } as const;
    drawer.draw(request, response, { sent, status: 200, screen: screenOf(made) });
    return Promise.resolve();
  });
}

/** Gives a list that was made as a file. A final list with errors is told so on its page. */
export function downloadMade(drawer: PageDrawer, service: Service): RequestHandler {
  return withForm(async (request, response, bytes) => {
    const before = readBefore(bytes);
    if (before.request === null) {
      sendFault(request, response, before.fault, drawer);
      return;
    }
    const { fields } = before;
    const state = fields.get('state') === 'final' ? 'final' : 'draft';
    const asked: ComposeRequest = { ...before.request, state };
    const template = templateOf(asked, drawer.model);
    if (template === null) {
      sendFault(request, response, 'unknownScenario', drawer);
      return;
    }
    const { list, findings } = makeDraft(asked, template, drawer.now(), drawer.model);
    if (state === 'final' && findings.some(({ severity }) => severity === 'error')) {
      const sent = { kind: 'make', request: asked, fault: 'finalRefused' } as const;
      drawer.draw(request, response, { sent, status: 422, screen: screenOf(asked) });
      return;
    }
    const form = formOf(readingOf(request).query.get('form') ?? fields.get('form'));
    sendReply(
      request,
      response,
      await draftReply(list, form, languageOf(request), service),
      service,
    );
  });
}

type Before =
  | { readonly fields: URLSearchParams; readonly request: ComposeRequest }
  | { readonly request: null; readonly fault: MakeFault };

/** The request with which the page was drawn comes back with the form, as nothing is kept here. */
function readBefore(bytes: FormBytes): Before {
  if (bytes === null) return { request: null, fault: 'tooLarge' };
  const fields = formFields(bytes);
  const read = readRequest(fields.get('request') ?? '');
  return read.ok ? { fields, request: read.value } : { request: null, fault: 'unreadable' };
}

function sendFault(
  request: Request,
  response: Response,
  fault: MakeFault,
  drawer: PageDrawer,
): void {
  const sent: Sent = { kind: 'make-fault', fault };
  const screen: Screen = { kind: 'make', scenarios: [], tiers: [] };
  drawer.draw(request, response, { sent, status: fault === 'tooLarge' ? 413 : 422, screen });
}

function screenOf({ scenarios, tiers }: ComposeRequest): Screen {
  return { kind: 'make', scenarios, tiers };
}

function languageOf(request: Request): Language {
  const { query } = readingOf(request);
  return chooseLanguage(query.get('lang') ?? undefined, request.get('accept-language'));
}

function formOf(asked: string | null): DraftForm {
  return DRAFT_FORMS.find((form) => form === asked) ?? 'json';
}

async function draftReply(
  list: Parameters<typeof writeDraft>[0],
  form: DraftForm,
  language: Language,
  service: Service,
): Promise<Reply | ProblemReply> {
  if (form === 'json' || form === 'csv') {
    const { name, type } = draftFile(list, form);
    return {
      status: 200,
      type: `${type}; charset=utf-8`,
      language: 'en',
      body: writeDraft(list, form),
      cache: 'never',
      headers: { 'Content-Disposition': `attachment; filename="${name}"` },
    };
  }
  const asked = form === 'xlsx' ? ({ kind: 'xlsx', agency: null } as const) : { kind: form };
  return fileReply(list, asked, language, 'never', service);
}
