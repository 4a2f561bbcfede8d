import { goodRoute, goodsRoute } from './goods.js';
import { codeRoute } from './hs.js';
import { checkRoute } from './lists/check.js';
import { compareRoute } from './lists/compare.js';
import { composeRoute } from './lists/compose.js';
import { listRoute } from './lists/get-list.js';
import { listsRoute } from './lists/list-lists.js';
import { listSchemaRoute } from './lists/list-schema.js';
import { migrateRoute } from './migrate.js';
import type { Route } from './route.js';
import { scenariosRoute } from './scenarios.js';
import { resolveRoute } from './resolve/resolve.js';
import { searchRoute } from './search.js';
import { suggestRoute } from './suggest.js';
import { contractJsonRoute, contractYamlRoute, livenessRoute, readinessRoute } from './service.js';
import { sourceRoute, sourcesRoute } from './sources.js';

/** Every operation of the contract; a test makes sure that none is missing. */
export const ROUTES: readonly Route[] = [
  searchRoute,
  suggestRoute,
  resolveRoute,
  goodsRoute,
  goodRoute,
  codeRoute,
  sourcesRoute,
  sourceRoute,
  scenariosRoute,
  listsRoute,
  composeRoute,
  checkRoute,
  compareRoute,
  listRoute,
  listSchemaRoute,
  migrateRoute,
  contractYamlRoute,
  contractJsonRoute,
  livenessRoute,
  readinessRoute,
];
