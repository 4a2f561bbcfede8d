import type { RequestListener, ServerResponse } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Contract } from '../../src/http/contract.js';
import { splitExtension } from '../../src/http/reply/formats.js';

/**
 * Wraps an application so that every reply that leaves it is held against the contract: the status
 * is declared for the operation, the type of content as well, and the body is as its schema says.
 *
 * @returns the listener, and what was found wrong so far
 */
export function checkAgainstContract(
  listener: RequestListener,
  contract: Contract,
): { listener: RequestListener; findings: string[] } {
  const findings: string[] = [];
  const validate = schemaValidator(contract);
  return {
    findings,
    listener: (request, response) => {
      const method = request.method ?? 'GET';
      const address = request.url ?? '/';
      captureBody(response, (body) => {
        const finding = inspect(contract, validate, address, response, body);
        if (finding !== null) findings.push(`${method} ${address.slice(0, 120)}: ${finding}`);
      });
      listener(request, response);
    },
  };
}

type SchemaValidator = (pointer: string) => ValidateFunction;

function schemaValidator(contract: Contract): SchemaValidator {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(contract.document, 'contract');
  const held = new Map<string, ValidateFunction>();
  return (pointer) => {
    const found = held.get(pointer) ?? ajv.compile({ $ref: `contract#${pointer}` });
    held.set(pointer, found);
    return found;
  };
}

function captureBody(response: ServerResponse, done: (body: Buffer) => void): void {
  const end = response.end.bind(response);
  response.end = ((chunk?: unknown, ...rest: unknown[]) => {
    const body = Buffer.isBuffer(chunk)
      ? chunk
      : Buffer.from(typeof chunk === 'string' ? chunk : '');
    done(decode(body, response.getHeader('content-encoding')));
    return (end as (...args: unknown[]) => ServerResponse)(chunk, ...rest);
  }) as typeof response.end;
}

function decode(body: Buffer, coding: unknown): Buffer {
  if (coding === 'br') return brotliDecompressSync(body);
  return coding === 'gzip' ? gunzipSync(body) : body;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
}

function inspect(
  contract: Contract,
  validate: SchemaValidator,
  address: string,
  response: ServerResponse,
  body: Buffer,
): string | null {
  const { path } = splitExtension(address.split('?')[0] ?? '');
  const operation = contract.operations.find((one) => one.pattern.test(path));
  const status = String(response.statusCode);
  if (operation === undefined || status === '204') return null;
  const place = `/paths/${pointer(operation.path)}/${operation.method}/responses/${status}`;
  const declared = contract.document.paths?.[operation.path]?.[operation.method]?.responses[status];
  if (declared === undefined) return `the status ${status} is not declared`;
  const [where, found] =
    '$ref' in declared ? resolve(contract, declared.$ref) : [place, declared as Content];
  if (found.content === undefined) return body.length === 0 ? null : 'a body is not declared';
  const type = String(response.getHeader('content-type')).split(';')[0] ?? '';
  // Problems are pages for people who open an address in a browser.
  if (type === 'text/html' && 'application/problem+json' in found.content) return null;
  if (!(type in found.content)) return `the type ${type} is not declared for ${status}`;
  const check = validate(`${where}/content/${pointer(type)}/schema`);
  const value: unknown = type.endsWith('json') ? JSON.parse(body.toString()) : body.toString();
  if (check(value)) return null;
  return JSON.stringify(check.errors?.slice(0, 3));
}

function resolve(contract: Contract, ref: string): [string, Content] {
  const name = ref.split('/').at(-1) ?? '';
  return [ref.slice(1), (contract.document.components?.responses?.[name] ?? {}) as Content];
}

/** RFC 6901, and the percent sign since the pointer stands in a URI. */
function pointer(text: string): string {
  return encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));
}
