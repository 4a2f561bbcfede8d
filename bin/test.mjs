// npm test: the same set-up as npm start, then every check. The last line has the numbers.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildCatalogue,
  bundle,
  checkNode,
  compile,
  installPackages,
  ROOT,
  runNode,
} from './setup.mjs';

checkNode();
installPackages();

/** Each counts as one test: it passes or it fails. */
const CHECKS = [
  ['types', () => compile({ tests: true })],
  ['bundle', () => bundle()],
  ['catalogue', () => buildCatalogue()],
  [
    'format',
    () =>
      runNode(['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
  ],
  ['lint', () => runNode(['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'])],
  ['data', () => runNode(['dist/src/cli/main.js', 'data', 'check'])],
  [
    'contract',
    () =>
      runNode([
        'node_modules/@stoplight/spectral-cli/dist/index.js',
        'lint',
        '--quiet',
        '--fail-severity',
        'warn',
        'openapi.yaml',
      ]),
  ],
];

let passed = 0;
let failed = 0;
let skipped = 0;
for (const [name, check] of CHECKS) {
  const ok = check();
  process.stdout.write(`${ok ? 'ok    ' : 'FAILED'} ${name}\n`);
  if (ok) passed += 1;
  else failed += 1;
}

const report = join(ROOT, 'dist', 'test-report.json');
rmSync(report, { force: true });
runNode(
  [
    '--experimental-vm-modules',
    '--no-warnings',
    'node_modules/jest/bin/jest.js',
    '--json',
    `--outputFile=${report}`,
    '--silent',
    ...process.argv.slice(2),
  ],
  {
    // The report holds what --json would print.
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);
try {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed += result.numPassedTests;
  // A file that breaks before its first test has failed as well.
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  skipped += result.numPendingTests + result.numTodoTests;
} catch {
  process.stdout.write('FAILED jest left no report\n');
  failed += 1;
}

if (skipped > 0)
  process.stdout.write(`${skipped} skipped: what they need is not installed here.\n`);
// The last line has nothing but these two numbers.
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
