import { useEffect, useRef, useState } from 'preact/hooks';
import type { Composed, ComposeRequest } from '../../../model/compose.js';
import type { EssentialGoodsList } from '../../../model/list.js';
import { type PageContext, usePage } from '../../context.js';
import { fieldsOf } from '../../form-fields.js';
import { makeDraft, startLines, templateOf } from '../../make/make-draft.js';
import { readMakeForm } from '../../make/read-form.js';
import { beginRequest, readRequest, wireRequest, withScenarios } from '../../make/request.js';

/** The list on which somebody works. */
export interface MakeWork {
  /** What the form was drawn from; what is typed into it since stands in `request`. */
  readonly seed: ComposeRequest;
  readonly request: ComposeRequest;
  readonly template: EssentialGoodsList;
  readonly composed: Composed;
  /** Counts up where the form is drawn anew, with other contents. */
  readonly drawn: number;
  /** Whether this browser keeps what is typed; null where it was not tried. */
  readonly kept: boolean | null;
}

/** Somebody who types is answered when the fingers rest, and a voice is not interrupted. */
const REST_MS = 500;

/** The work, and what takes the form of it; null where there is no browser, or no such template. */
export function useMake(
  scenarios: readonly string[],
  tiers: readonly string[],
): {
  readonly work: MakeWork | null;
  readonly take: ((form: HTMLFormElement, at: 'rest' | 'once') => void) | null;
} {
  const page = usePage();
  const { browser } = page;
  const [work, setWork] = useState(() => workOf(firstRequest(page, scenarios, tiers), page, 0));
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = [...scenarios, '', ...tiers].join(' ');
  useEffect(() => {
    if (browser === null || page.sent !== null) return;
    const kept = readRequest(browser.kept('list-draft') ?? '');
    const first = beginRequest(scenarios, tiers, page.editions.main);
    const request = kept.ok ? withScenarios(kept.value, scenarios, tiers) : first;
    setWork((before) => workOf(request, page, (before?.drawn ?? 0) + 1));
    return () => {
      clearTimeout(waiting.current);
    };
  }, [asked]);
  if (browser === null || work === null) return { work, take: null };
  const takeNow = (form: HTMLFormElement): void => {
    const lines = startLines(work.seed, work.template);
    const request = readMakeForm(fieldsOf(form), work.seed, lines, page.words);
    const kept = browser.keep('list-draft', JSON.stringify(wireRequest(request)));
    const composed = makeDraft(request, work.template, page.now, page.model);
    setWork({ ...work, request, composed, kept });
  };
  return {
    work,
    take: (form, at) => {
      clearTimeout(waiting.current);
      if (at === 'once') takeNow(form);
      else
        waiting.current = setTimeout(() => {
          takeNow(form);
        }, REST_MS);
    },
  };
}

function firstRequest(
  { sent, editions }: Pick<PageContext, 'sent' | 'editions'>,
  scenarios: readonly string[],
  tiers: readonly string[],
): ComposeRequest {
  return sent?.kind === 'make' ? sent.request : beginRequest(scenarios, tiers, editions.main);
}

function workOf(
  request: ComposeRequest,
  { model, now }: Pick<PageContext, 'model' | 'now'>,
  drawn: number,
): MakeWork | null {
  const template = templateOf(request, model);
  if (template === null) return null;
  const composed = makeDraft(request, template, now, model);
  return { seed: request, request, template, composed, drawn, kept: null };
}
