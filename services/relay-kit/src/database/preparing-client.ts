import { createHash } from 'node:crypto';
import { Client } from 'pg';

/** Statements differ by their text alone; a service has some hundred of them. What comes after is sent unprepared. */
const MOST_STATEMENTS = 1_000;

const names = new Map<string, string>();

/** Bound so that the original's overloads need not be repeated here. */
type Send = (config: unknown, values?: unknown, callback?: unknown) => unknown;

/**
 * A connection that prepares every statement with parameters once and then only executes it. Half of the database's work
 * on an act was planning the same statements again. Given to TypeORM's pool as `extra: { Client: PreparingClient }`.
 */
export class PreparingClient extends Client {
  constructor(config?: ConstructorParameters<typeof Client>[0]) {
    super(config);
    const send = this.query.bind(this) as Send;
    const prepare: Send = (config, values, callback) => {
      const name = typeof config === 'string' && isParameters(values) ? nameOf(config) : undefined;
      if (name === undefined) return send(config, values, callback);
      return send({ name, text: config, values }, callback);
    };
    this.query = prepare as typeof this.query;
  }
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
