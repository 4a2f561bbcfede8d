import { setImmediate } from 'node:timers/promises';
import type { Request, RequestHandler, Response } from 'express';
import type { ConsignmentLine } from '../../model/check.js';
import {
  type Asked,
  type CheckedConsignment,
  checkLines,
} from '../../web/consignment/check-lines.js';
import { type ConsignmentForm, readConsignmentForm } from '../../web/consignment/form.js';
import { readLines } from '../../web/consignment/read-lines.js';
import type { WebModel } from '../../web/model.js';
import { dayOfList } from '../../web/show/answer-of-list.js';
import { editionsShown } from '../../web/show/editions.js';
import { NOTHING_CHOSEN } from '../../web/screen.js';
import type { ConsignmentOutcome, Sent } from '../../web/sent.js';
import { readingOf } from '../guards/reading.js';
import { type FormBytes, formFields, withForm } from './collect-form.js';
import { type ConsignmentUpload, takeUpload } from './consignment-upload.js';
import type { PageDrawer } from './draw-page.js';

/** Answers the form of the consignment with its page, for browsers without a script. */
export function answerConsignment(drawer: PageDrawer): RequestHandler {
  return withForm(async (request, response, bytes) => {
    const { form, file, lines } = await takeConsignment(request, bytes);
    const outcome = lines.ok
      ? await checkForm(form, lines.value, request, drawer)
      : ({ kind: 'fault', fault: lines.failure } as const);
    send(request, response, { kind: 'consignment', form, file, outcome }, drawer);
  });
}

/** Nothing is kept of what somebody sent: neither here nor in a cache on the way. */
function send(
  request: Request,
  response: Response,
  sent: Extract<Sent, { kind: 'consignment' }>,
  drawer: PageDrawer,
): void {
  const { outcome } = sent;
  const tooLarge = outcome.kind === 'fault' && outcome.fault.kind === 'too-large';
  drawer.draw(request, response, { sent, status: tooLarge ? 413 : 200 });
}

/** The lines as they were pasted, or as a file has them. */
async function takeConsignment(request: Request, bytes: FormBytes): Promise<ConsignmentUpload> {
  const empty = readConsignmentForm(new URLSearchParams());
  if (bytes === null)
    return { form: empty, file: null, lines: { ok: false, failure: { kind: 'too-large' } } };
  if (request.is('multipart/form-data') !== false)
    return takeUpload(request.get('content-type') ?? '', bytes);
  const form = readConsignmentForm(formFields(bytes));
  return { form, file: null, lines: readLines(form.text) };
}

async function checkForm(
  { list: id, on, direction }: ConsignmentForm,
  lines: readonly ConsignmentLine[],
  request: Request,
  { model, now }: PageDrawer,
): Promise<ConsignmentOutcome> {
  const { query } = readingOf(request);
  const choices = { ...NOTHING_CHOSEN, edition: query.get('edition') };
  const edition = editionsShown(choices, model).main;
  const list = id === null ? null : model.list(id, edition);
  if (id !== null && list === null) return { kind: 'unknown-list', id: id.slice(0, 200) };
  const today = list === null ? now().toISOString().slice(0, 10) : dayOfList(list, now());
  const asked = { lines, list, on: on ?? today, direction, edition: list?.edition ?? edition };
  return { kind: 'checked', checked: await checkInTurns(asked, model) };
}

/** Steps between two looks at who else is waiting. */
const STEPS_AT_A_TIME = 25;

async function checkInTurns(asked: Asked, model: WebModel): Promise<CheckedConsignment> {
  const steps = checkLines(asked, model);
  for (let done = 1; ; done += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (done % STEPS_AT_A_TIME === 0) await setImmediate();
  }
}
