import { ICON_ADDRESS, STYLE_ADDRESS } from '../web/addresses.js';
import { type Problem, PROBLEM_TYPES, type ProblemType } from './problem.js';

/** Whether a client would rather read a page than JSON: a browser, and not a program. */
export function prefersHtml(accept: string | undefined): boolean {
  if (accept === undefined) return false;
  const html = accept.indexOf('text/html');
  const json = accept.search(/application\/(?:problem\+)?json/);
  return html !== -1 && (json === -1 || html < json);
}

/** A problem as a page for people. */
export function problemPage(problem: Problem, requestId: string): string {
  const { title } = PROBLEM_TYPES[problem.type];
  const hint = problem.hint === undefined ? '' : `<p>${escapeHtml(problem.hint)}</p>`;
  return page(
    title,
    `<p>${escapeHtml(problem.detail)}</p>${hint}
<p><a href="/problems/${problem.type}">About this problem</a> · request ${escapeHtml(requestId)}</p>`,
  );
}

/** The page at the address that a problem's `type` is. */
export function problemTypePage(type: ProblemType): string {
  const { title, status, meaning } = PROBLEM_TYPES[type];
  return page(title, `<p>${escapeHtml(meaning)}</p>\n<p>HTTP status ${status}.</p>`);
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · HS Essentials</title>
<link rel="icon" href="${ICON_ADDRESS}" type="image/svg+xml">
<link rel="stylesheet" href="${STYLE_ADDRESS}">
</head>
<body>
<div class="page">
<header class="head"><a class="name" href="/">HS Essentials</a></header>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</div>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
