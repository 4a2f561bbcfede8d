import type { Contract } from '../../contract.js';
import { jsonReply } from '../../reply/reply.js';
import type { Route } from '../route.js';

/** The List document as JSON Schema, at an address that stays. */
export const listSchemaRoute: Route = {
  operation: 'getListSchema',
  method: 'get',
  path: '/schemas/list.json',
  formats: ['json'],
  answer: (_request, service) => ({
    ...jsonReply(listSchema(service.contract)),
    type: 'application/schema+json; charset=utf-8',
  }),
};

/** The schema of the contract with everything that it refers to, as one document. */
export function listSchema({ document }: Contract): Readonly<Record<string, unknown>> {
  const schemas = new Map(Object.entries(document.components?.schemas ?? {}));
  const definitions: Record<string, unknown> = {};
  const gather = (name: string): void => {
    if (Object.hasOwn(definitions, name)) return;
    const schema = schemas.get(name);
    if (schema === undefined) throw new Error(`The contract has no schema ${name}`);
    definitions[name] = localReferences(schema);
    for (const [, inner = ''] of JSON.stringify(schema).matchAll(REFERENCE)) gather(inner);
  };
  gather('List');
  const { List: list, ...rest } = definitions;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'List of essential goods',
    ...(list as Readonly<Record<string, unknown>>),
    $defs: rest,
  };
}

const REFERENCE = /"#\/components\/schemas\/([A-Za-z]+)"/g;

function localReferences(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replace(REFERENCE, '"#/$defs/$1"'));
}
