import { readFileSync } from 'node:fs';
import type { OpenAPIV3_1 } from 'openapi-types';
import { parse } from 'yaml';

/** The contract as it is served, and what guards need to know of it. */
export interface Contract {
  readonly yaml: string;
  readonly document: OpenAPIV3_1.Document;
  readonly operations: readonly Operation[];
}

export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post';
  /** As in the contract: "/v1/goods/{id}". */
  readonly path: string;
  /** Matches a path without its extension. */
  readonly pattern: RegExp;
  readonly methods: readonly string[];
  readonly queryNames: readonly string[];
}

/** @param path of `openapi.yaml` */
export function readContract(path: string): Contract {
  const yaml = readFileSync(path, 'utf8');
  const document = parse(yaml) as OpenAPIV3_1.Document;
  const operations = Object.entries(document.paths ?? {}).flatMap(
    ([address, item]): Operation[] => {
      const methods = (['get', 'post'] as const).filter((name) => item?.[name] !== undefined);
      return methods.flatMap((method): Operation[] => {
        const found = item?.[method];
        if (found === undefined) return [];
        return [
          {
            id: found.operationId ?? address,
            method,
            path: address,
            pattern: toPattern(address),
            methods: method === 'get' ? ['GET', 'HEAD', 'OPTIONS'] : ['POST', 'OPTIONS'],
            queryNames: queryNames(document, found.parameters ?? []),
          },
        ];
      });
    },
  );
  // An address as it stands goes before one with a parameter in its place.
  const isOpen = ({ path }: Operation): number => Number(path.includes('{'));
  return { yaml, document, operations: operations.sort((a, b) => isOpen(a) - isOpen(b)) };
}

function toPattern(address: string): RegExp {
  const source = address.replace(/[.+*]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+');
  return new RegExp(`^${source}$`);
}

type Parameters = NonNullable<OpenAPIV3_1.OperationObject['parameters']>;

function queryNames(document: OpenAPIV3_1.Document, parameters: Parameters): string[] {
  return parameters.flatMap((parameter) => {
    const found = '$ref' in parameter ? resolve(document, parameter.$ref) : parameter;
    return found?.in === 'query' ? [found.name] : [];
  });
}

function resolve(
  document: OpenAPIV3_1.Document,
  ref: string,
): OpenAPIV3_1.ParameterObject | undefined {
  const name = ref.split('/').at(-1) ?? '';
  const found = document.components?.parameters?.[name];
  return found === undefined || '$ref' in found ? undefined : found;
}
