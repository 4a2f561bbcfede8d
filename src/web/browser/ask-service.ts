import { fail, type Result, succeed } from '../../model/result.js';

/** Sends JSON to the service and takes the file that it answers. */
export async function askService(
  address: string,
  body: unknown,
): Promise<Result<Uint8Array, string>> {
  try {
    const reply = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!reply.ok) return fail(await sayProblem(reply));
    return succeed(new Uint8Array(await reply.arrayBuffer()));
  } catch {
    return fail('');
  }
}

/** What the problem says to a person (RFC 9457), or nothing where something else answered. */
async function sayProblem(reply: Response): Promise<string> {
  try {
    const problem: unknown = await reply.json();
    const told = typeof problem === 'object' && problem !== null && 'detail' in problem;
    return told && typeof problem.detail === 'string' ? problem.detail : '';
  } catch {
    return '';
  }
}
