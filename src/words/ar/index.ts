import type { Translation } from '../words.js';
import { categories } from './categories.js';
import { check } from './check.js';
import { classes } from './classes.js';
import { flags } from './flags.js';
import { lists } from './lists.js';
import { offline } from './offline.js';
import { page } from './page.js';
import { scenarios } from './scenarios.js';
import { tools } from './tools.js';

/** Arabic. Made by this project; no official translation. */
export const ar: Translation = {
  lists,
  check,
  page,
  offline,
  tools,
  categories,
  classes,
  flags,
  scenarios,
};
