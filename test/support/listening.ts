import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An application behind a port of its own, as a browser needs it. */
export async function listening(
  app: RequestListener,
): Promise<{ readonly home: string; readonly stop: () => void }> {
  const server = createServer(app);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
