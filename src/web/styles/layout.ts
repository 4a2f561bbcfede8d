/** The frame of every page. */
export const LAYOUT = `
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font: 100%/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", "Noto Sans SC", Arial, sans-serif; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
.page { min-height: 100vh; display: flex; flex-direction: column; }
.skip { position: absolute; inset-inline-start: 0; top: -10rem; padding: .75rem 1rem; background: var(--sheet); color: var(--link); z-index: 2; }
.skip:focus { top: 0; }
.head { background: var(--brand); color: var(--on-brand); padding-inline: max(1rem, calc((100% - 60rem) / 2)); }
.head a { color: inherit; text-decoration: none; display: inline-flex; align-items: center; min-height: 44px; }
.head .name { font-weight: 700; font-size: 1.125rem; }
.menu ul { display: flex; flex-wrap: wrap; column-gap: clamp(.75rem, 3.5vw, 1.25rem); }
.menu a { border-bottom: 3px solid transparent; border-top: 3px solid transparent; min-width: 44px; }
.menu a:hover { border-bottom-color: rgb(255 255 255 / .5); }
.menu a[aria-current] { border-bottom-color: currentColor; font-weight: 600; }
main { flex: 1; width: 100%; max-width: 62rem; margin-inline: auto; padding: 1rem 1rem 2.5rem; }
main:focus { outline: none; }
.foot { border-top: 1px solid var(--line); padding: 1rem max(1rem, calc((100% - 60rem) / 2)) 2rem; color: var(--soft); background: var(--sheet); }
.foot p { margin: 0 0 .5rem; max-width: 44rem; }
.languages ul { display: flex; flex-wrap: wrap; column-gap: 1rem; }
.languages a { display: inline-flex; align-items: center; min-height: 44px; min-width: 44px; }
.languages a[aria-current] { font-weight: 700; color: var(--ink); text-decoration: none; }
.list-bar { background: var(--off-ground); border-bottom: 1px solid var(--line); padding: .25rem max(1rem, calc((100% - 60rem) / 2)); display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: 1.5rem; align-items: center; }
.list-bar p { margin: .25rem 0; }
.list-bar a { font-weight: 600; }
@media (min-width: 48rem) {
  .head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; padding-block: .25rem; }
  main { padding-top: 1.5rem; }
}
`;
