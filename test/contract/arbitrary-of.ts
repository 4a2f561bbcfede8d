import fc from 'fast-check';

/** The parts of JSON Schema that the contract uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** What a schema refers to by "#/components/schemas/Name". */
export type Resolve = (ref: string) => Schema;

/** Texts that mean something here: for a member by its name, else for any. */
export type Seeds = (name: string | null) => readonly string[];

/**
 * Values as a schema allows them: short texts and lists, so that thousands can be asked. A value is
 * sometimes taken from `seeds`, which are known to mean something.
 */
export function arbitraryOf(
  schema: Schema,
  resolve: Resolve,
  seeds: Seeds,
  depth = 0,
  name: string | null = null,
): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined)
    return arbitraryOf(resolve(schema.$ref), resolve, seeds, depth, name);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined)
    return fc.oneof(...choices.map((one) => arbitraryOf(one, resolve, seeds, depth, name)));
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? ['object']);
  return fc.oneof(...types.map((type) => typed(type, schema, resolve, seeds, depth, name)));
}

/** Lists and objects end here; deeper ones would be empty or missing. */
const DEEPEST = 5;

function typed(
  type: string,
  schema: Schema,
  resolve: Resolve,
  seeds: Seeds,
  depth: number,
  name: string | null,
): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 1000, 1e6) });
    case 'number':
      return fc.double({ min: schema.minimum ?? 0, max: 1e6, noNaN: true });
    case 'string':
      return text(schema, seeds(name));
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}, resolve, seeds, depth + 1, name), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, depth > DEEPEST ? 0 : 3),
      });
    default:
      return object(schema, resolve, seeds, depth);
  }
}

function text(schema: Schema, seeds: readonly string[]): fc.Arbitrary<string> {
  if (schema.format === 'date')
    return fc
      .integer({ min: 0, max: 4000 })
      .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
  const free =
    schema.pattern === undefined
      ? fc.string({
          minLength: Math.min(schema.minLength ?? 0, 20),
          maxLength: Math.min(schema.maxLength ?? 20, 20),
          unit: 'grapheme',
        })
      : fc.stringMatching(new RegExp(schema.pattern));
  const allowed = seeds.filter((seed) => allows(schema, seed));
  if (allowed.length === 0) return free;
  return fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...allowed) },
    { weight: 1, arbitrary: free },
  );
}

function allows({ pattern, minLength = 0, maxLength = Infinity }: Schema, seed: string): boolean {
  const fits = seed.length >= minLength && seed.length <= maxLength;
  return fits && (pattern === undefined || new RegExp(pattern).test(seed));
}

function object(
  { properties = {}, required = [], additionalProperties }: Schema,
  resolve: Resolve,
  seeds: Seeds,
  depth: number,
): fc.Arbitrary<unknown> {
  const kept = Object.entries(properties).filter(
    ([name]) => required.includes(name) || depth <= DEEPEST,
  );
  const known = fc.record(
    Object.fromEntries(
      kept.map(([name, one]) => [name, arbitraryOf(one, resolve, seeds, depth + 1, name)]),
    ),
    { requiredKeys: [...required] },
  );
  if (typeof additionalProperties !== 'object') return known;
  const value = arbitraryOf(additionalProperties, resolve, seeds, depth + 1);
  return fc
    .tuple(known, fc.dictionary(fc.constantFrom(...seeds(null)), value, { maxKeys: 2 }))
    .map(([one, more]) => ({ ...more, ...one }));
}
