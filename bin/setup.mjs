// What both commands need before anything else: the packages, the programs and the catalogue, each
// made anew only where what it is made from has changed. Node's own modules only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = [20, 19];

/** Ends with one line that says what to do. */
export function stop(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  const oldest = OLDEST_NODE.join('.');
  stop(
    `This is Node ${process.versions.node}; HS Essentials needs ${oldest} or newer: https://nodejs.org`,
  );
}

/** Installs the packages unless they are those of the lock file, for this Node and this platform. */
export function installPackages() {
  const stamp = join(ROOT, 'node_modules', '.hs-essentials');
  const wanted = hashOf([
    readFileSync(join(ROOT, 'package-lock.json')),
    process.versions.modules,
    process.platform,
    process.arch,
  ]);
  if (readStamp(stamp) === wanted) return;
  process.stdout.write('Installing packages ...\n');
  // Run by npm we are told where it is; run by hand it is on the path.
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const shell = !npm && process.platform === 'win32';
  const done = spawnSync(command, [...first, 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell,
  });
  if (done.status !== 0) stop(explainInstall(done));
  writeFileSync(stamp, wanted);
}

function explainInstall({ error, stderr }) {
  if (error?.code === 'ENOENT')
    return 'npm was not found: install Node with npm, https://nodejs.org';
  if (/gyp ERR!|node-gyp|better-sqlite3/.test(stderr ?? ''))
    return 'The database module could not be compiled: install python3, make and a C++ compiler (Debian: apt-get install python3 make g++; macOS: xcode-select --install), then try again.';
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|network/i.test(stderr ?? ''))
    return 'The npm registry could not be reached: check the network or the registry setting of npm, then try again.';
  return `npm ci failed: ${(stderr ?? '').trim().split('\n').at(-1)}`;
}

/** Compiles the program (and its tests), unless that was done from the same sources. */
export function compile({ tests }) {
  const folders = tests ? ['src', 'test'] : ['src'];
  const stamp = join(ROOT, 'dist', tests ? '.compiled-tests' : '.compiled');
  const wanted = hashOf([
    ...folders.flatMap((folder) => hashedFiles(folder)),
    readFileSync(join(ROOT, 'tsconfig.json')),
    readFileSync(join(ROOT, 'package-lock.json')),
  ]);
  if (readStamp(stamp) === wanted) return true;
  for (const folder of folders)
    rmSync(join(ROOT, 'dist', folder), { recursive: true, force: true });
  const config = tests ? 'tsconfig.json' : 'tsconfig.build.json';
  const done = runNode(['node_modules/typescript/bin/tsc', '-p', config]);
  if (!done) return false;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}

/** Bundles what browsers run, unless that was done from the same sources. */
export function bundle() {
  const stamp = join(ROOT, 'dist', '.bundled');
  const wanted = hashOf([
    ...hashedFiles('src'),
    readFileSync(join(ROOT, 'bin', 'bundle.mjs')),
    readFileSync(join(ROOT, 'package-lock.json')),
  ]);
  if (readStamp(stamp) === wanted && existsSync(join(ROOT, 'dist', 'web', 'worker.js')))
    return true;
  if (!runNode(['bin/bundle.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] })) return false;
  writeFileSync(stamp, wanted);
  return true;
}

/** Builds the catalogue, unless that was done from the same data by the same program. */
export function buildCatalogue() {
  const stamp = join(ROOT, 'dist', '.catalogue');
  const wanted = hashOf([...hashedFiles('data'), ...hashedFiles('src/catalogue')]);
  if (readStamp(stamp) === wanted && existsSync(join(ROOT, 'dist', 'catalogue.sqlite')))
    return true;
  if (!runNode(['dist/src/cli/main.js', 'data', 'build'])) return false;
  writeFileSync(stamp, wanted);
  return true;
}

/** Runs a script of this project with the Node that runs now, and says whether it went well. */
export function runNode(args, options = {}) {
  const done = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', ...options });
  return done.status === 0;
}

function hashedFiles(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) => [path.slice(ROOT.length), readFileSync(path)]);
}

function hashOf(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(String(part.length)).update('\0').update(part);
  return hash.digest('hex');
}

function readStamp(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
