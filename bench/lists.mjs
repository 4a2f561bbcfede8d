// Every list in every form, over HTTP and warm; and what others wait for while the largest PDF is made.
// node bench/lists.mjs, after `npm test` or `npm start` has set up the project.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(fileURLToPath(import.meta.url), '../..');
const PORT = 18_443;
const BASE = `http://127.0.0.1:${PORT}`;
const FORMS = ['json', 'csv', 'xlsx', 'docx', 'pdf', 'xml'];

const server = spawn(process.execPath, [join(ROOT, 'dist/src/cli/main.js'), 'serve'], {
  env: { ...process.env, PORT: String(PORT), LOG_LEVEL: 'error' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await once(server.stdout, 'data');

async function timed(address) {
  const start = performance.now();
  const reply = await fetch(BASE + address, { headers: { 'accept-encoding': 'identity' } });
  const bytes = (await reply.arrayBuffer()).byteLength;
  if (reply.status !== 200) throw new Error(`${address}: ${reply.status}`);
  return { ms: performance.now() - start, bytes };
}

const scenarios = (await (await fetch(`${BASE}/v1/scenarios`)).json()).data.map(({ id }) => id);
for (const form of FORMS) await timed(`/v1/lists/flood.${form}`);

for (const query of ['', '?tier=all']) {
  process.stdout.write(`\n${query === '' ? 'priorities 1 and 2' : 'all lines'}\n`);
  process.stdout.write(
    '| form | median ms | slowest ms | list | asked again, slowest ms | largest kB |\n|---|---|---|---|---|---|\n',
  );
  for (const form of FORMS) {
    const runs = [];
    for (const id of scenarios) {
      const first = await timed(`/v1/lists/${id}.${form}${query}`);
      const again = await timed(`/v1/lists/${id}.${form}${query}`);
      runs.push({ id, ms: first.ms, again: again.ms, bytes: again.bytes });
    }
    runs.sort((a, b) => a.ms - b.ms);
    const slowest = runs.at(-1);
    const median = runs[Math.floor(runs.length / 2)].ms;
    const again = Math.max(...runs.map((run) => run.again));
    const largest = Math.max(...runs.map(({ bytes }) => bytes)) / 1000;
    process.stdout.write(
      `| ${form} | ${median.toFixed(0)} | ${slowest.ms.toFixed(0)} | ${slowest.id} | ${again.toFixed(0)} | ${largest.toFixed(0)} |\n`,
    );
  }
}

let making = true;
// Another language, so that it is not kept yet.
const made = timed('/v1/lists/conflict-displacement.pdf?tier=all&lang=es').then((run) => {
  making = false;
  return run;
});
const waits = [];
while (making) waits.push((await timed('/v1/search?q=surgical%20gloves')).ms);
waits.sort((a, b) => a - b);
const { ms } = await made;
process.stdout.write(
  `\nWhile the largest PDF is made (${ms.toFixed(0)} ms): ${waits.length} searches, median ${waits[Math.floor(waits.length / 2)].toFixed(1)} ms, slowest ${waits.at(-1).toFixed(1)} ms. Node ${process.version}.\n`,
);
server.kill();
