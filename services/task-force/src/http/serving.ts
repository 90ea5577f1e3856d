import type { Server } from 'node:http';
import type express from 'express';

const GRACE_MS = 5_000;

export async function listen(
  app: express.Express,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host);
    server.once('listening', () => {
      resolve(server);
    });
    server.once('error', reject);
  });
}

/** Lets answers under way finish; connections that stay idle or hang are cut after a few seconds. */
export async function stopServing(server: Server | undefined): Promise<void> {
  if (!server) return;
  const cut = setTimeout(() => {
    server.closeAllConnections();
  }, GRACE_MS);
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeIdleConnections();
  });
  clearTimeout(cut);
}
