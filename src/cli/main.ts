#!/usr/bin/env node
import { Command } from 'commander';
import { runDataBuild, runDataCheck, runDataRelease } from './data-commands.js';
import { runFind } from './find-command.js';
import { runOffline } from './offline-command.js';
import { serve } from './serve.js';
import { readSettings, type Settings } from './settings.js';

const program = new Command('hs-essentials').description(
  'What is this thing, what is its HS code, and does it get through tonight?',
);

program
  .command('serve')
  .description('Serve the catalogue over HTTP')
  .action(async () => {
    const started = await serve(settings());
    if (started.ok) greet(started.value);
    else {
      process.stderr.write(`${started.failure}\n`);
      process.exitCode = 1;
    }
  });

program
  .command('find <text...>')
  .description('Find a good or a code')
  .option('--edition <year>', 'the HS edition', '2022')
  .option('--json', 'the whole answer as JSON', false)
  .action((words: string[], options: { edition: string; json: boolean }) => {
    finish(runFind(settings(), words.join(' '), options, say));
  });

program
  .command('offline <file>')
  .description('Write the whole catalogue as one page that opens without any server')
  .action((file: string) => {
    finish(runOffline(settings(), file, say));
  });

const data = program.command('data').description('Check, build and release the folder data/');
data
  .command('check')
  .description('Print every fault of the data with its fix, then what is held')
  .action(() => {
    finish(runDataCheck(settings(), say));
  });
data
  .command('build')
  .description('Build the catalogue file from the data')
  .action(() => {
    finish(runDataBuild(settings(), say));
  });
data
  .command('release')
  .description('Set the date of the release and write down what it promises')
  .option('--date <YYYY-MM-DD>', 'the date, today if not given', today())
  .action(({ date }: { date: string }) => {
    finish(runDataRelease(settings(), date, say));
  });

// A reader that has seen enough ("| head") is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

await program.parseAsync();

function settings(): Settings {
  const read = readSettings(process.env);
  if (read.ok) return read.value;
  for (const line of read.failure) process.stderr.write(`${line}\n`);
  process.exit(1);
}

function greet(url: string): void {
  say(`HS Essentials answers at ${url}`);
  say('Try:');
  say(`  curl '${url}/v1/search?q=surgical%20gloves'`);
  say(`  curl '${url}/v1/hs/3002.20?edition=2017'`);
  say(`  curl '${url}/v1/lists/earthquake.csv'`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function finish(ok: boolean): void {
  process.exitCode = ok ? 0 : 1;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
