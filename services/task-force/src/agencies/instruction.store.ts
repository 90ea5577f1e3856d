import type { DataSource } from 'typeorm';
import type { InstructionRow } from '../district/district.store';

/** What one agency was told to do and has not answered. */
export async function findOpenInstructionsOf(board: DataSource, agencyId: string): Promise<InstructionRow[]> {
  return board.query<InstructionRow[]>(
    'SELECT * FROM board.instruction WHERE agency_id = $1 AND answered_at IS NULL ORDER BY due, id LIMIT 20',
    [agencyId],
  );
}
