// npm start: sets up what is missing, then serves.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  buildCatalogue,
  bundle,
  checkNode,
  compile,
  installPackages,
  ROOT,
  stop,
} from './setup.mjs';

checkNode();
installPackages();
if (!compile({ tests: false })) stop('The program could not be compiled: see the lines above.');
if (!bundle()) stop('What browsers run could not be bundled: see the lines above.');
if (!buildCatalogue()) stop('The catalogue could not be built: see the lines above.');

process.argv = [process.argv[0], 'hs-essentials', 'serve'];
await import(pathToFileURL(join(ROOT, 'dist', 'src', 'cli', 'main.js')).href);
