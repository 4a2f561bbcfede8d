/** What was found: the card with its large code, the word of the list, and the choices. */
export const RESULTS = `
.find { margin-bottom: 1rem; max-width: 44rem; }
.summary { font-weight: 600; border-inline-start: 4px solid var(--brand); padding: .25rem .75rem; margin: .75rem 0; }
.summary.care { border-color: var(--if); background: var(--if-ground); color: var(--if); }
.card { background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; max-width: 44rem; }
.card h2 { margin: 0; font-size: 1.3125rem; }
.card h2 a { color: inherit; text-decoration-color: var(--line); }
.card > .small { margin: .125rem 0; }
.reading { padding-block: .25rem .5rem; border-top: 1px solid var(--line); }
.readings { margin-top: .5rem; }
.reading p { margin: .125rem 0; }
.reading .neighbour { margin: -.375rem 0; }
.when { font-size: 1.0625rem; }
.ask { font-weight: 600; }
.large-code { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .625rem; margin: .125rem 0; }
.large-code .digits { font-size: 2.125rem; line-height: 1.2; font-weight: 800; letter-spacing: .01em; white-space: nowrap; }
.large-code .ex { font-size: 1.25rem; }
.large-code .edition { font-weight: 600; }
.large-code .copy { margin-inline-start: auto; }
.neighbour a { display: inline-block; padding-block: .625rem; min-height: 44px; color: inherit; text-decoration-color: var(--soft); }
.neighbour.differs { font-size: 1.0625rem; }
.support { margin: .25rem 0; font-size: .9375rem; }
.support li { margin: .125rem 0; padding-inline-start: .75rem; border-inline-start: 2px solid var(--line); }
.support .grade { font-weight: 600; }
.card section { border-top: 1px solid var(--line); margin-top: .5rem; }
.card section h3 { margin: .5rem 0 .125rem; font-size: .9375rem; color: var(--soft); }
.card .rows > li { border: 0; padding: .125rem 0; }
.flags { margin: 0; }
.listings { border-top: 1px solid var(--line); margin-top: .5rem; padding-top: .25rem; }
.listings a { display: block; padding-block: .375rem; min-height: 44px; }
.card .alike { border: 2px solid var(--if); border-radius: 6px; padding: 0 .75rem .25rem; }
.card .alike h3 { color: var(--if); }
.no-list { border-top: 1px solid var(--line); padding-top: .5rem; }
.no-list a { display: inline-block; padding-block: .625rem; }
.verdict, .card .verdict { border: 2px solid; border-radius: 6px; padding: .25rem .75rem; margin-top: .5rem; max-width: 44rem; }
.verdict .small { color: inherit; }
.verdict .of { font-size: .9375rem; font-weight: 600; margin: .125rem 0; }
.verdict .said { font-size: 1.125rem; font-weight: 700; margin: .125rem 0; }
.verdict a { color: inherit; }
.verdict.yes { background: var(--yes-ground); color: var(--yes); }
.verdict.if, .verdict.open { background: var(--if-ground); color: var(--if); }
.verdict.off { background: var(--off-ground); color: var(--off); }
.verdict.no, .not-accepted { background: var(--no-ground); color: var(--no); }
.mark { border: 2px solid var(--if); background: var(--if-ground); color: var(--if); padding: .5rem .75rem; font-weight: 700; border-radius: 6px; max-width: none; }
.note pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; padding: .75rem; font-size: .9375rem; max-width: 44rem; }
.edition-question { background: var(--off-ground); border-radius: 8px; padding: .75rem 1rem 1rem; margin-top: 1rem; max-width: 44rem; }
.edition-question h2 { margin: 0 0 .5rem; font-size: 1rem; }
.edition-shown a { display: inline-block; padding: .625rem .25rem; }
.cards { display: grid; gap: .5rem; margin: .75rem 0; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); }
.cards li { background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; padding: .25rem .75rem; }
.cards li:has(:checked) { border-color: var(--link); outline: 1px solid var(--link); }
.cards label { display: flex; gap: .75rem; align-items: center; min-height: 56px; font-weight: 400; cursor: pointer; }
.cards a { display: flex; align-items: center; min-height: 44px; }
.stick { position: sticky; bottom: 0; margin: 0; padding: .5rem 0; background: var(--ground); max-width: none; }
`;
