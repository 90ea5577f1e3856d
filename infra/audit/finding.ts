/** What was done to a record, as far as hashes, numbers and witnesses can tell. */
export type Tampering =
  /** A row says something else than what was hashed and signed. */
  | 'EDITED'
  /** A number is missing before the last one. */
  | 'DELETED'
  /** Rows stand at each other's places. */
  | 'REORDERED'
  /** A witness has seen more than what is left. */
  | 'CUT_TAIL'
  /** Whole and well signed, but not what a witness was given. */
  | 'REWRITTEN';

/** One problem of one record. Names places, never content. */
export interface TamperFinding {
  readonly record: 'ACTS' | 'AUDIT';
  readonly agencyId: string;
  readonly seq: number;
  readonly kind: Tampering;
  /** Whose copy contradicts; absent where the record contradicts itself. */
  readonly witness?: string;
}

/** How far a record was found whole. */
export interface VerifiedRecord {
  readonly record: 'ACTS' | 'AUDIT';
  readonly agencyId: string;
  readonly lastSeq: number;
  /** The last place that somebody else vouches for; what follows may have been written or cut by its owner alone. */
  readonly witnessedSeq: number;
  readonly witnesses: readonly string[];
}
