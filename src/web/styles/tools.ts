/** The pages on which people work: fields that are large enough for a thumb, answers as cards. */
export const TOOLS = `
.tool p { max-width: none; }
.tool > p, .tool > .fields, .tool > .file { max-width: 44rem; }
.tool label { display: block; }
textarea, input[type=text], input[type=date], input[type=number], input[type=tel], input[type=email], input[type=file] { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--soft); border-radius: 6px; min-height: 48px; padding: .5rem .75rem; width: 100%; min-width: 0; }
textarea { resize: vertical; line-height: 1.4; }
.fields { display: grid; gap: 0 1rem; }
.fields > p, .fields > div { margin: .375rem 0; min-width: 0; }
.file { border: 1px dashed var(--soft); border-radius: 6px; padding: .5rem .75rem .75rem; margin-block: .75rem; }
.file button { margin-top: .5rem; }
button.quiet { background: var(--sheet); color: var(--link); border-color: var(--soft); }
.acts button { margin-block: .25rem; }
.result { scroll-margin-top: 1rem; }
.result > .mark { margin-block: .5rem; }
.progress { display: flex; gap: .75rem; align-items: center; }
progress { width: 12rem; max-width: 60%; height: 1rem; accent-color: var(--link); }
.checked { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); align-items: start; }
.checked .card { max-width: none; }
.checked p { margin: .25rem 0; }
.checked ul { margin: .125rem 0; }
.checked .verdict .said { font-size: 1rem; }
.verdict { border: 2px solid; border-radius: 6px; padding: .25rem .75rem; }
.what a { display: inline-block; padding-block: .25rem; }
.code-of-row + .code-of-row::before { content: " · "; }
a.call { display: inline-flex; align-items: center; min-height: 44px; }
.correct { border-bottom: 0; margin-top: .5rem; }
.correct summary { color: var(--link); }
.ticks { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
.ticks label, .tool label.tick { display: flex; gap: .75rem; align-items: center; min-height: 44px; font-weight: 400; }
input[type=radio] { width: 1.5rem; height: 1.5rem; margin: 0; flex: none; accent-color: var(--link); }
.box { border: 1px solid var(--line); border-radius: 8px; background: var(--sheet); padding: .25rem .75rem .5rem; margin-block: .75rem; max-width: 44rem; }
details.box { margin-block: .375rem; }
.box legend { padding-inline: .25rem; }
.box fieldset legend { padding: 0; }
.make > section > .fields, .make section > p { max-width: 44rem; }
.make section > details { max-width: 44rem; }
.lines-to-make > li { display: block; }
.lines-to-make details { border: 0; margin: 0; }
.lines-to-make summary { color: var(--link); font-weight: 400; }
.make .stick { display: flex; align-items: center; }
button + .small { margin-inline-start: .75rem; }
.result > details { max-width: 44rem; }
@media (min-width: 40rem) { .fields { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
`;
