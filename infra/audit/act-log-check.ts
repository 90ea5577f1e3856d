import { GENESIS_HASH, type ActEnvelope } from '@estafet/schema';
import { checkEnvelope, followKeys } from '@estafet/relay-kit/keys/key-acts';
import type { PublishedKey } from '@estafet/relay-kit/directory/directory';
import type { TamperFinding } from './finding';

/** An act as its author's database holds it: the columns beside the signed header. */
export interface LoggedAct {
  readonly seq: number;
  readonly prevHash: string;
  /** Whether the columns that services search by say the same as the header. */
  readonly columnsAgree: boolean;
  readonly envelope: ActEnvelope | undefined;
  readonly hash: string;
}

/** What somebody else was given of a log. */
export interface WitnessedHash {
  readonly witness: string;
  readonly seq: number;
  readonly hash: string;
}

/**
 * Walks one agency's log: every number once, every header hashed, signed and chained, every part that is still there
 * matching its hash (a part destroyed by erasure is not missed), and every hash the one that its witnesses hold.
 * Acts may be given in several calls, in order of `seq`.
 */
export class ActLogCheck {
  readonly findings: TamperFinding[] = [];
  private readonly hashes = new Map<number, string>();
  private keys: readonly PublishedKey[] = [];
  private expectedSeq = 1;
  private previousHash: string = GENESIS_HASH;

  constructor(
    private readonly agencyId: string,
    private readonly enrolledFingerprint: string | undefined,
  ) {}

  get lastSeq(): number {
    return this.expectedSeq - 1;
  }

  add(act: LoggedAct): void {
    for (; this.expectedSeq < act.seq; this.expectedSeq += 1) this.report('DELETED', this.expectedSeq);
    const wasWhole = this.hashes.has(act.seq - 1) || act.seq === 1;
    const { previousHash } = this;
    if (this.isItself(act) && wasWhole && act.prevHash !== previousHash) this.report('EDITED', act.seq);
    this.goOn(act);
  }

  /** Compares with what others hold; call after the last act. */
  compare(witnessed: readonly WitnessedHash[]): void {
    const cutBy = new Map<string, number>();
    for (const { witness, seq, hash } of witnessed) {
      if (seq > this.lastSeq) cutBy.set(witness, Math.min(seq, cutBy.get(witness) ?? seq));
      else if (this.hashes.has(seq) && this.hashes.get(seq) !== hash) this.report('REWRITTEN', seq, witness);
    }
    for (const [witness, seq] of cutBy) this.report('CUT_TAIL', seq, witness);
  }

  private isItself({ seq, prevHash, hash, envelope, columnsAgree }: LoggedAct): boolean {
    if (!envelope) return true;
    const { header } = envelope;
    if (header.seq !== seq) return this.report('REORDERED', seq);
    if (!columnsAgree || header.prevHash !== prevHash || envelope.hash !== hash)
      return this.report('EDITED', seq);
    this.learnKeys(envelope);
    const key = this.keys.find(({ kid }) => kid === header.kid);
    const isCovered = key && (key.lastGoodSeq === undefined || seq <= key.lastGoodSeq);
    return (isCovered && checkEnvelope(envelope, key.publicJwk).ok) || this.report('EDITED', seq);
  }

  private learnKeys(act: ActEnvelope): void {
    const { agencyId: ownerId, enrolledFingerprint, keys } = this;
    const learnt = followKeys({ ownerId, enrolledFingerprint, known: keys, acts: [act] });
    const changed = new Set(learnt.map(({ kid }) => kid));
    this.keys = [...keys.filter(({ kid }) => !changed.has(kid)), ...learnt];
  }

  private goOn(act: LoggedAct): void {
    this.hashes.set(act.seq, act.hash);
    this.previousHash = act.hash;
    this.expectedSeq = act.seq + 1;
  }

  private report(kind: TamperFinding['kind'], seq: number, witness?: string): false {
    const { agencyId } = this;
    this.findings.push({ record: 'ACTS', agencyId, seq, kind, ...(witness !== undefined && { witness }) });
    return false;
  }
}
