/** The pages on paper: black on white, without what only a screen can use. */
export const PAPER = `
@media print {
  :root { --ground: #fff; --sheet: #fff; --ink: #000; --soft: #222; --link: #000; --brand: #fff; --on-brand: #000; --line: #999; --yes: #000; --if: #000; --off: #000; --no: #000; --yes-ground: #fff; --if-ground: #fff; --off-ground: #fff; --no-ground: #fff; }
  .skip, .menu, form, .languages, .acts, .choices, .edition-question, .edition-shown, .downloads, button { display: none !important; }
  .card, tr, .reading { break-inside: avoid; }
  main, .card, p { max-width: none; }
  thead { display: table-header-group; }
}
`;
