/**
 * Colours by what they mean. Red is for what is not accepted and for nothing else: what is not on a
 * list goes the ordinary way, and no colour may say "stop" to it.
 */
export const COLOURS = `
:root {
  color-scheme: light dark;
  --ground: #f6f7f9; --sheet: #fff; --ink: #14181d; --soft: #4a545f; --line: #c9d0d8;
  --brand: #0b3d66; --edge: #0b3d66; --on-brand: #fff; --link: #0b4f8a; --mark: #ffe58a; --on-mark: #14181d;
  --yes: #0f5c34; --yes-ground: #e4f4ea; --if: #6b4700; --if-ground: #fff3d6;
  --off: #33475b; --off-ground: #e8edf2; --no: #9c1414; --no-ground: #fdeaea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1317; --sheet: #181e24; --ink: #eef2f5; --soft: #b3bec9; --line: #3b4651;
    --brand: #12324d; --edge: #8cc4f5; --on-brand: #fff; --link: #8cc4f5; --mark: #6b5200; --on-mark: #fff;
    --yes: #8fdcae; --yes-ground: #12301f; --if: #f3ce7d; --if-ground: #33280c;
    --off: #c2d0dd; --off-ground: #232d37; --no: #ffaaa5; --no-ground: #401a1a;
  }
}
`;
