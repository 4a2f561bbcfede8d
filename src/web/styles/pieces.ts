/** Texts, links, forms, lists and tables. */
export const PIECES = `
h1 { font-size: 1.5rem; line-height: 1.25; margin: .25rem 0 .75rem; text-wrap: balance; }
h2 { font-size: 1.1875rem; line-height: 1.3; margin: 1.75rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .5rem 0; max-width: 44rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.head :focus-visible { outline-color: #fff; }
mark { background: var(--mark); color: var(--on-mark); font-weight: 700; padding-inline: 1px; }
.small { font-size: .9375rem; color: var(--soft); }
.block { display: block; }
.voice { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; }
.hs { white-space: nowrap; font-variant-numeric: tabular-nums; unicode-bidi: isolate; }
.ex { color: var(--soft); font-weight: 400; }
ul { margin: .5rem 0; padding-inline-start: 1.25rem; }
.menu ul, .languages ul, .choices, .rows, .cards, .plain, .columns, .support, .listings { list-style: none; margin: 0; padding: 0; }
button, .choices a, .acts a.main { font: inherit; font-weight: 600; min-height: 44px; padding: .5rem 1rem; border-radius: 6px; border: 1px solid var(--line); cursor: pointer; }
button, .acts a.main { background: var(--brand); border-color: var(--edge); color: var(--on-brand); }
.acts { display: flex; flex-wrap: wrap; column-gap: 1.25rem; align-items: center; max-width: none; }
.acts a { display: inline-flex; align-items: center; min-height: 44px; }
.acts a.main { text-decoration: none; }
button.copy, button.share { background: var(--sheet); color: var(--link); border-color: var(--line); }
.choices { display: flex; flex-wrap: wrap; gap: .5rem; }
.choices a { display: inline-flex; align-items: center; background: var(--sheet); text-decoration: none; }
.choices a:hover { border-color: currentColor; }
.choices.tall { flex-direction: column; }
.choices.tall a { display: flex; font-weight: 400; }
label, legend { font-weight: 600; }
input[type=search], select { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--soft); border-radius: 6px; min-height: 48px; padding: .5rem .75rem; width: 100%; min-width: 0; }
input[type=search] { font-size: 1.125rem; }
input[type=checkbox] { width: 1.5rem; height: 1.5rem; margin: 0; flex: none; accent-color: var(--link); }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
legend { padding: 0; }
.field { display: flex; gap: .5rem; margin-top: .25rem; }
.field button { min-height: 48px; flex: none; }
.filter { display: grid; gap: .75rem; margin: 1rem 0; align-items: end; }
.filter label { font-size: .9375rem; }
details { border-block: 1px solid var(--line); margin: 0 0 -1px; }
summary { min-height: 44px; padding: .625rem 0; cursor: pointer; font-weight: 600; }
summary h3 { display: inline; }
dl.facts { margin: .5rem 0; }
.facts div { padding: .375rem 0; border-bottom: 1px solid var(--line); }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
.rows > li { display: flex; justify-content: space-between; gap: .25rem 1rem; padding: .5rem 0; border-bottom: 1px solid var(--line); min-height: 44px; align-items: baseline; }
.rows > li > span:first-child { min-width: 0; }
.rows .hs { display: inline-block; }
.rows .codes { text-align: end; flex: none; }
.items a, .rows a { padding-block: .25rem; }
.rows .label { flex: 1; }
.columns { columns: 16rem; column-gap: 2rem; }
.columns li { break-inside: avoid; }
.columns a { display: block; padding-block: .5rem; min-height: 44px; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; padding: .5rem .5rem; border-bottom: 1px solid var(--line); }
th[scope=row] { white-space: nowrap; }
th:first-child, td:first-child { padding-inline-start: 0; }
th:last-child, td:last-child { padding-inline-end: 0; }
.group th { padding-top: 1.5rem; border-bottom: 2px solid var(--ink); }
.lines td .block { margin-top: .125rem; }
.lines .no { color: var(--soft); }
.lines { table-layout: fixed; }
.lines th:first-child { width: 3.25rem; }
.lines th:last-child { width: 8.25rem; }
@media (min-width: 48rem) {
  .lines th:last-child { width: 16rem; }
  h1 { font-size: 1.875rem; }
  .filter { grid-template-columns: repeat(3, minmax(0, 1fr)) auto; }
  .facts div { display: grid; grid-template-columns: 16rem 1fr; gap: 1rem; }
  .choices.tall a { max-width: 44rem; }
}
@media (prefers-reduced-motion: no-preference) { .skip { transition: top .1s; } }
`;
