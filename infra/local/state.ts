import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** A reason not to go on that its reader can act on; printed as one sentence, without a stack trace. */
export class CannotStart extends Error {}

const secretsShape = z.object({
  postgresPassword: z.string().min(16),
  keysPassphrase: z.string().min(16),
  workerKey: z.string().length(64),
  gatewayKeys: z.record(z.string(), z.string().length(64)),
});

export type Secrets = z.infer<typeof secretsShape>;

const LOWEST_PORT = 5_500;
const HIGHEST_PORT = 9_900;
const PORT_TRIES = 50;
const NEEDED_BYTES = 500 * 1024 * 1024;

/** The folder that holds everything a local system remembers: database, keys, secrets, logs, the clock. */
export class StateDirectory {
  readonly root: string;

  constructor(root: string) {
    this.root = resolve(root);
  }

  path(...parts: string[]): string {
    return join(this.root, ...parts);
  }

  prepare(): void {
    // PostgreSQL runs as a user of its own when this runs as root, and must be able to pass through.
    mkdirSync(this.root, { recursive: true, mode: 0o711 });
    for (const folder of ['keys', 'logs']) mkdirSync(this.path(folder), { recursive: true, mode: 0o700 });
    const { bavail, bsize } = statfsSync(this.root);
    if (bavail * bsize < NEEDED_BYTES) {
      throw new CannotStart(
        `The disk that holds ${this.root} has less than 500 MB free. Free some space and start again.`,
      );
    }
  }

  /** Takes the lock that keeps two systems out of one folder; a lock whose process is gone is taken over. */
  lock(): void {
    const file = this.path('run.lock');
    if (existsSync(file)) {
      const holder = Number(readFileSync(file, 'utf8'));
      if (Number.isInteger(holder) && holder !== process.pid && isAlive(holder)) {
        throw new CannotStart(
          `Estafet already runs from ${this.root} (process ${holder}). Stop it first, or set ESTAFET_STATE to another folder.`,
        );
      }
    }
    writeFileSync(file, String(process.pid));
  }

  unlock(): void {
    rmSync(this.path('run.lock'), { force: true });
  }

  isRunning(): boolean {
    const file = this.path('run.lock');
    return existsSync(file) && isAlive(Number(readFileSync(file, 'utf8')));
  }

  /** Secrets are made once and kept readable by their owner only. */
  secrets(subgraphs: readonly string[]): Secrets {
    const file = this.path('secrets.json');
    if (!existsSync(file)) {
      const secrets: Secrets = {
        postgresPassword: randomBytes(18).toString('hex'),
        keysPassphrase: randomBytes(24).toString('hex'),
        workerKey: randomBytes(32).toString('hex'),
        gatewayKeys: Object.fromEntries(subgraphs.map((name) => [name, randomBytes(32).toString('hex')])),
      };
      writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
    }
    return secretsShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  }

  writeJson(name: string, value: unknown): string {
    const file = this.path(name);
    writeFileSync(file, JSON.stringify(value, null, 2), { mode: 0o600 });
    return file;
  }

  readJson(name: string): unknown {
    const file = this.path(name);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Refuses with one sentence when somebody else listens where the system wants to. */
export async function refuseTakenPort(port: number, what: string): Promise<void> {
  await new Promise<void>((done, fail) => {
    const server = createServer();
    server.once('error', () =>
      fail(
        new CannotStart(
          `Port ${port}, wanted for ${what}, is taken. Stop what uses it, or set ESTAFET_PORT to another base port.`,
        ),
      ),
    );
    server.listen(port, '127.0.0.1', () => server.close(() => done()));
  });
}

/**
 * A port that is free now, below the range from which the kernel gives ports to outgoing connections: one of those would take
 * it between this look and the server's start.
 */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < PORT_TRIES; attempt += 1) {
    const port = randomInt(LOWEST_PORT, HIGHEST_PORT);
    if (await isFree(port)) return port;
  }
  throw new CannotStart('No free port was found for PostgreSQL.');
}

async function isFree(port: number): Promise<boolean> {
  return refuseTakenPort(port, 'a server').then(
    () => true,
    () => false,
  );
}
