import { Client } from 'pg';

const PAUSE_MS = 20;

/** One durable INSERT with a NOTIFY, from its answer until a listener hears of it: milliseconds, one after the other for so long. */
export async function insertAndNotify(
  url: string,
  { seconds }: { readonly seconds: number },
): Promise<number[]> {
  const [writer, listener] = [new Client({ connectionString: url }), new Client({ connectionString: url })];
  await Promise.all([writer.connect(), listener.connect()]);
  try {
    await writer.query(
      'CREATE TABLE IF NOT EXISTS bench_notice (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at timestamptz NOT NULL)',
    );
    await listener.query('LISTEN bench_notice');
    const times: number[] = [];
    const endsAt = performance.now() + seconds * 1000;
    while (performance.now() < endsAt) {
      const heard = new Promise<void>((resolve) => listener.once('notification', () => resolve()));
      const startedAt = performance.now();
      await writer.query(
        `WITH row AS (INSERT INTO bench_notice (at) VALUES (now()) RETURNING id) SELECT pg_notify('bench_notice', id::text) FROM row`,
      );
      await heard;
      times.push(performance.now() - startedAt);
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
    return times;
  } finally {
    await Promise.all([writer.end(), listener.end()]);
  }
}
