import type { ConsignmentLine, ListVerdict } from '../../model/check.js';
import type { Edition } from '../../model/edition.js';
import { judgeArticle } from './article-findings.js';
import { type Finding, inOrder, mainFinding } from './caution.js';
import { readDeclared } from './declared-code.js';
import { declaredText, type Description } from './describe.js';
import { judgeUnlistedGood, judgeUnnamed } from './judge-absent.js';
import { judgeCaps } from './judge-caps.js';
import { judgeCodeOnly } from './judge-code-only.js';
import { judgeListedGood } from './judge-good.js';
import type { Judged } from './judged.js';
import { judgeList } from './list-findings.js';
import type { ListView } from './list-view.js';
import { findNearLines } from './near-lines.js';
import { sayFindings } from './say.js';

/** What a text says that goods are, in an edition. */
export type Read = (text: string, edition: Edition) => Description;

/**
 * The verdict of one list on each line of a consignment, in order. It stops after each line, since
 * whoever runs it may have others to serve.
 */
export function* checkList(view: ListView, read: Read): Generator<void, readonly ListVerdict[]> {
  const judged: { readonly article: ConsignmentLine; readonly found: Judged }[] = [];
  for (const article of view.request.lines) {
    judged.push({ article, found: judgeLine(article, view, read) });
    yield;
  }
  const caps = judgeCaps(judged.map(({ article, found: { line } }) => ({ article, line })));
  const common = judgeList(view);
  const verdicts: ListVerdict[] = [];
  for (const { article, found } of judged) {
    const cap = found.line === null ? undefined : caps.get(found.line);
    const further = [...common, ...askArticle(article, found, view), ...(cap ? [cap] : [])];
    // What holds a line back matters only where it is on the list at all.
    const { verdict } = mainFinding(found.findings);
    const listed = verdict === 'covered' || verdict === 'partly';
    verdicts.push(present(found, [...found.findings, ...(listed ? further : [])], view));
    yield;
  }
  return verdicts;
}

function askArticle(
  article: ConsignmentLine,
  { line }: Judged,
  { request }: ListView,
): readonly Finding[] {
  return line === null ? [] : judgeArticle(article, line, request.on);
}

function judgeLine(article: ConsignmentLine, view: ListView, read: Read): Judged {
  const { edition } = view.list;
  const description = read(article.text, edition);
  const from = article.edition ?? edition;
  const declared = readDeclared(declaredText(article), from, edition, view.book);
  switch (description.kind) {
    case 'none':
      return judgeCodeOnly(declared, view);
    case 'good': {
      const lines = view.byGood.get(description.good.id) ?? [];
      if (lines.length > 0) return judgeListedGood(description, lines, declared, view);
      return judgeUnlistedGood(description, declared, view);
    }
    case 'choice':
    case 'unknown':
      return judgeUnnamed(description, declared, view);
  }
}

function present(judged: Judged, findings: readonly Finding[], view: ListView): ListVerdict {
  const ordered = inOrder(findings);
  const main = mainFinding(findings);
  const further = ordered
    .filter(({ verdict, reasonCode }) => verdict !== 'covered' && reasonCode !== main.reasonCode)
    .map(({ reasonCode }) => reasonCode);
  const line = main.verdict === 'not-covered' ? null : judged.line;
  const fits = (form: string | null): boolean =>
    form === null || judged.form === null || form === judged.form;
  return {
    list: view.list.id,
    verdict: main.verdict,
    reasonCode: main.reasonCode,
    reason: sayFindings(ordered, line, view),
    further: [...new Set(further)],
    codeAgrees: judged.codeAgrees,
    goodId: judged.goodId,
    no: line?.no ?? null,
    tier: line?.tier ?? null,
    treatment: line?.treatment ?? null,
    permits: (line?.permits ?? []).filter(({ waived }) => waived !== true),
    flags: (line?.flags ?? []).filter(({ form }) => fits(form)),
    nearLines: main.verdict === 'covered' ? [] : findNearLines({ ...judged, line }, view),
  };
}
