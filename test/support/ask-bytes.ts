import type { Test } from 'supertest';

/** The body of a reply as the bytes that came, whatever its type. */
export async function askBytes(asked: Test): Promise<Buffer> {
  const reply = await asked.buffer(true).parse((stream, done) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      done(null, Buffer.concat(parts));
    });
  });
  return reply.body as Buffer;
}
