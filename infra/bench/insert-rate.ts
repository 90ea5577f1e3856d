import { Pool } from 'pg';

const SAMPLE = JSON.stringify({ about: 'x'.repeat(900) });

/** Single-row INSERTs of about a kilobyte, each its own commit, by so many writers at once: rows per second. */
export async function insertRate(
  url: string,
  { writers, seconds }: { readonly writers: number; readonly seconds: number },
): Promise<number> {
  const pool = new Pool({ connectionString: url, max: writers });
  try {
    await pool.query(
      'CREATE TABLE IF NOT EXISTS bench_row (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body jsonb NOT NULL)',
    );
    const startedAt = performance.now();
    const endsAt = startedAt + seconds * 1000;
    let rows = 0;
    const writer = async (): Promise<void> => {
      while (performance.now() < endsAt) {
        await pool.query('INSERT INTO bench_row (body) VALUES ($1)', [SAMPLE]);
        rows += 1;
      }
    };
    await Promise.all(Array.from({ length: writers }, writer));
    return (rows / (performance.now() - startedAt)) * 1000;
  } finally {
    await pool.end();
  }
}
