import { fail, type Result, succeed } from '../../model/result.js';

export interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * The one file of a form (RFC 7578). Fields beside it are passed over: what is asked stands in the
 * address.
 *
 * @param type the whole Content-Type with its boundary
 */
export async function takeFile(type: string, bytes: Uint8Array): Promise<Result<SentFile, string>> {
  let files: File[];
  try {
    // The platform's own reader; the size of the body was bounded before.
    const form = await new Response(new Uint8Array(bytes), {
      headers: { 'Content-Type': type },
    }).formData();
    files = [...form.values()].filter((value) => value instanceof File);
  } catch {
    return fail('The form cannot be read.');
  }
  const [file, ...others] = files;
  if (file === undefined) return fail('The form holds no file.');
  if (others.length > 0) return fail('The form holds more than one file.');
  return succeed({
    name: file.name,
    type: file.type,
    bytes: new Uint8Array(await file.arrayBuffer()),
  });
}
