import type { ConsignmentLine, ListVerdict } from '../../model/check.js';
import type { Finder } from '../../search/find.js';
import { judgeArticle } from './article-findings.js';
import { type Finding, inOrder, mainFinding } from './caution.js';
import { readDeclared } from './declared-code.js';
import { declaredText, describe } from './describe.js';
import { judgeUnlistedGood, judgeUnnamed } from './judge-absent.js';
import { judgeCaps } from './judge-caps.js';
import { judgeCodeOnly } from './judge-code-only.js';
import { judgeListedGood } from './judge-good.js';
import type { Judged } from './judged.js';
import { judgeList } from './list-findings.js';
import type { ListView } from './list-view.js';
import { findNearLines } from './near-lines.js';
import { sayFindings } from './say.js';

/** The verdict of one list on each line of a consignment, in order. */
export function checkList(view: ListView, finder: Finder): readonly ListVerdict[] {
  const { lines, on } = view.request;
  const judged = lines.map((article) => ({ article, judged: judgeLine(article, view, finder) }));
  const caps = judgeCaps(judged.map(({ article, judged: { line } }) => ({ article, line })));
  const common = judgeList(view);
  return judged.map(({ article, judged: found }) => {
    const { line, findings } = found;
    // What holds a line back matters only where it is on the list at all.
    const { verdict } = mainFinding(findings);
    if (verdict !== 'covered' && verdict !== 'partly') return present(found, findings, view);
    const cap = line === null ? undefined : caps.get(line);
    const own = line === null ? [] : judgeArticle(article, line, on);
    const all = [...findings, ...common, ...own, ...(cap === undefined ? [] : [cap])];
    return present(found, all, view);
  });
}

function judgeLine(article: ConsignmentLine, view: ListView, finder: Finder): Judged {
  const { edition } = view.list;
  const description = describe(article.text, edition, finder);
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
