import { createHash } from 'node:crypto';
import { Client } from 'pg';

/** Statements differ by their text alone; a service has some hundred of them. What comes after is sent unprepared. */
const MOST_STATEMENTS = 1_000;

/** Gives the rest of the transaction what row-level security asks for. */
export const STAND_AT_AGENCY = `SELECT set_config('estafet.agency', $1, true)`;

/**
 * Nobody needs the answers of what opens a transaction or a savepoint: if one of them fails, the transaction has failed, and
 * the next statement that does something says so. Waiting for each was a third of all ways to the database.
 */
const OPENINGS: ReadonlySet<string> = new Set(['START TRANSACTION', STAND_AT_AGENCY]);
const SAVEPOINT = /^(?:SAVEPOINT|RELEASE SAVEPOINT) /;

const names = new Map<string, string>();

/** Bound so that the original's overloads need not be repeated here. */
type Send = (config: unknown, values?: unknown, callback?: unknown) => unknown;

/**
 * A connection that prepares every statement with parameters once and then only executes it (half of the database's work
 * on an act was planning the same statements again), and that sends statements without waiting for the answers of
 * those before them; they are executed in the order in which they were given. Given to TypeORM's pool as
 * `extra: { Client: PreparingClient }`.
 */
export class PreparingClient extends Client {
  constructor(config?: ConstructorParameters<typeof Client>[0]) {
    super({ ...(typeof config === 'string' ? { connectionString: config } : config), pipeline: true });
    const send = this.query.bind(this) as Send;
    const prepare: Send = (config, values, callback) => {
      const name = typeof config === 'string' && isParameters(values) ? nameOf(config) : undefined;
      if (name === undefined) return send(config, values, callback);
      return send({ name, text: config, values }, callback);
    };
    const open: Send = (config, values, callback) => {
      if (typeof config !== 'string' || callback !== undefined || !isAnsweredAtOnce(config)) {
        return prepare(config, values, callback);
      }
      (prepare(config, values) as Promise<unknown>).catch(() => undefined);
      return Promise.resolve(NOTHING);
    };
    this.query = open as typeof this.query;
  }
}

const NOTHING = { command: '', rowCount: 0, rows: [], fields: [] };

function isAnsweredAtOnce(text: string): boolean {
  return OPENINGS.has(text) || SAVEPOINT.test(text);
}

function isParameters(values: unknown): values is readonly unknown[] {
  return Array.isArray(values) && values.length > 0;
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST_STATEMENTS) return undefined;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}
