import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fail, type Result, succeed } from '../model/result.js';

export interface RunningServer {
  readonly url: string;
  /** Answers from now on with another application, without losing a connection. */
  replace(listener: RequestListener): void;
  /** Takes no new requests, lets the running ones end, then closes. */
  close(): Promise<void>;
}

/**
 * Listens, with limits on how long a request may take to arrive (slow senders are cut off by Node
 * with 408) and on its head (431).
 *
 * @returns a message that says what to do, where the port cannot be had
 */
export async function startServer(
  listener: RequestListener,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Result<RunningServer, string>> {
  let current = listener;
  const server = createServer({ maxHeaderSize: 16_384 }, (request, response) => {
    current(request, response);
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 65_000;
  const trouble = await listen(server, host, port);
  if (trouble !== null) return fail(trouble);
  const { port: bound } = server.address() as AddressInfo;
  return succeed({
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    replace: (next) => {
      current = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeIdleConnections();
      }),
  });
}

function listen(server: Server, host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(describe(error, host, port));
    });
    server.listen(port, host, () => {
      resolve(null);
    });
  });
}

function describe(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use. Choose another: PORT=${port + 1} npm start`;
  if (error.code === 'EACCES')
    return `Port ${port} may not be used. Choose one above 1023: PORT=8080 npm start`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `This machine has no address "${host}". Set HOST to one it has, such as 127.0.0.1.`;
  return `Cannot listen on ${host}:${port}: ${error.message}`;
}
