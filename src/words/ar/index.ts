import type { Translation } from '../words.js';
import { categories } from './categories.js';
import { classes } from './classes.js';
import { flags } from './flags.js';
import { lists } from './lists.js';
import { scenarios } from './scenarios.js';

/** Arabic. Made by this project; no official translation. */
export const ar: Translation = { lists, categories, classes, flags, scenarios };
