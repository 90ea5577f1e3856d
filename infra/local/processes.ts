import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root';
import { CannotStart } from './state';

/** How one process of the system is started. */
export interface ProcessPlan {
  readonly name: string;
  readonly script: string;
  readonly port: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly logFile: string;
}

/** Compiled modules outlive the process: a second start reads less. */
const COMPILED = join(ROOT, 'node_modules', '.cache', 'estafet-compiled');
const READY_WITHIN_MS = 180_000;
const STOP_WITHIN_MS = 8_000;

/** A child process of the system: started, asked whether it is ready, stopped or killed. */
export class SystemProcess {
  private child: ChildProcess | undefined;
  private exit: { code: number | null; signal: NodeJS.Signals | null } | undefined;

  constructor(readonly plan: ProcessPlan) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** False before the start, and once it has ended, whoever ended it. */
  get isRunning(): boolean {
    return this.child !== undefined && this.exit === undefined;
  }

  start(): void {
    const log = createWriteStream(this.plan.logFile, { flags: 'a', mode: 0o600 });
    const child = spawn(process.execPath, [this.plan.script], {
      env: {
        PATH: process.env['PATH'] ?? '',
        APOLLO_TELEMETRY_DISABLED: '1',
        NODE_COMPILE_CACHE: COMPILED,
        ...this.plan.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    this.exit = undefined;
    child.once('exit', (code, signal) => {
      this.exit = { code, signal };
      log.end();
    });
    this.child = child;
  }

  /** Waits until the process says that it is ready; names the log when it ends first. */
  async ready(): Promise<void> {
    const deadline = performance.now() + READY_WITHIN_MS;
    while (performance.now() < deadline) {
      if (this.exit)
        throw new CannotStart(`${this.plan.name} stopped while starting. Its log: ${this.plan.logFile}`);
      if (await this.answers()) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new CannotStart(
      `${this.plan.name} was not ready within three minutes. Its log: ${this.plan.logFile}`,
    );
  }

  private async answers(): Promise<boolean> {
    try {
      const response = await fetch(`http://127.0.0.1:${this.plan.port}/ready`, {
        signal: AbortSignal.timeout(2_000),
      });
      await response.arrayBuffer();
      return response.ok;
    } catch {
      return false;
    }
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.child;
    if (!child || this.exit) return;
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    child.kill(signal);
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    await ended;
    clearTimeout(timer);
    this.child = undefined;
  }
}
