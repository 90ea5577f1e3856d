import { join } from 'node:path';
import { z } from 'zod';
import { demoPast, type DemoProfile } from '../demo/load';
import { DEMO_PASSWORD, DEMO_USERS } from '../demo/users';
import { moveClockAhead, parseShift } from './clock-file';
import { ROOT } from './deployables';
import { migrateAll } from './migrate';
import { rebuildBoard } from './rebuild-board';
import { CannotStart, StateDirectory } from './state';
import { type Past, startSystem, type SystemOptions } from './system';

const environmentShape = z.object({
  ESTAFET_STATE: z.string().default(join(ROOT, '.estafet')),
  ESTAFET_PORT: z.coerce.number().int().min(1024).max(65_000).default(4000),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().optional(),
});

const PROFILES: readonly (DemoProfile | 'none')[] = ['ramai', 'sepi', 'none'];

async function main(): Promise<void> {
  const environment = environmentShape.safeParse(process.env);
  if (!environment.success)
    throw new CannotStart('ESTAFET_PORT must be a port number between 1024 and 65000.');
  const { ESTAFET_STATE: stateDirectory, ESTAFET_PORT: basePort } = environment.data;
  const { OTEL_EXPORTER_OTLP_ENDPOINT: collector } = environment.data;
  const [command, ...args] = process.argv.slice(2);
  const state = new StateDirectory(stateDirectory);
  if (command === 'reset') reset(state);
  else if (command === 'clock') moveClock(state, args);
  else if (command === 'rebuild') process.stdout.write(`${await rebuildBoard(state)}\n`);
  else await start({ stateDirectory, basePort, past: pastFrom(args), environment: tracesTo(collector) });
}

/** For the processes, when a collector of traces is named. */
function tracesTo(collector: string | undefined): Record<string, string> {
  return collector === undefined ? {} : { OTEL_EXPORTER_OTLP_ENDPOINT: collector };
}

async function start(
  options: Pick<SystemOptions, 'stateDirectory' | 'basePort' | 'past' | 'environment'>,
): Promise<void> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const system = await startSystem({ ...options, migrate: migrateAll, isDurable: true, say });
  say(`\nEstafet runs at ${system.address}\n`);
  say('Demo users (all persons are invented); every password is: ' + DEMO_PASSWORD);
  for (const { sub, name, agencyId, roles } of DEMO_USERS)
    say(`  ${sub.padEnd(24)} ${name.padEnd(30)} ${agencyId ?? ''} ${roles.join(', ')}`);
  say('\nMove the clock with: npm run clock -- +25h     Stop with Ctrl-C.');
  let isStopping = false;
  const end = (): void => {
    if (isStopping) return;
    isStopping = true;
    say('Stopping …');
    void system.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

function reset(state: StateDirectory): void {
  if (state.isRunning())
    throw new CannotStart('Estafet is running from this folder. Stop it before you reset it.');
  state.remove();
  process.stdout.write('The local system’s data, keys and logs are gone; the next start makes new ones.\n');
}

function moveClock(state: StateDirectory, args: readonly string[]): void {
  const shift = parseShift(args[0] ?? '');
  if (shift === undefined) throw new CannotStart('Say how far: npm run clock -- +25h (or +3d, +90m).');
  const offsetMs = moveClockAhead(state.path('clock.json'), shift);
  process.stdout.write(
    `The clock of all processes now stands ${Math.round(offsetMs / 60_000)} minutes ahead of real time.\n`,
  );
}

function pastFrom(args: readonly string[]): Past | undefined {
  const at = args.indexOf('--demo');
  const wanted = at === -1 ? 'ramai' : args[at + 1];
  const profile = PROFILES.find((each) => each === wanted);
  if (!profile) throw new CannotStart(`--demo takes one of: ${PROFILES.join(', ')}.`);
  return profile === 'none' ? undefined : demoPast(profile);
}

main().catch((error: unknown) => {
  const isExpected = error instanceof CannotStart;
  process.stderr.write(
    `${isExpected ? error.message : error instanceof Error ? (error.stack ?? error.message) : 'unknown error'}\n`,
  );
  // Not by exitCode: the embedded database's exit hook would end the process with 0.
  process.exit(1);
});
