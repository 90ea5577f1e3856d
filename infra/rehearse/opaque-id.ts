import { createHash } from 'node:crypto';
import { IDENTIFIERS } from '@estafet/schema';

type Kind = 'uuid' | 'worker' | 'item';

const KIND_OF_KEY: Readonly<Record<string, Kind>> = {
  id: 'item',
  actionId: 'item',
  placementRef: 'item',
  decisions: 'item',
  workerRef: 'worker',
  toWorkerRef: 'worker',
  substitute: 'worker',
  gapId: 'uuid',
  gapIds: 'uuid',
  voidedId: 'uuid',
  applicationId: 'uuid',
  requestId: 'uuid',
  incidentId: 'uuid',
  instructionId: 'uuid',
};

/** Files name things in words; acts carry identifiers. The same word is the same identifier all through a file. */
export function opaqueId(key: string, word: string): string {
  const kind = KIND_OF_KEY[key];
  if (kind === undefined || IDENTIFIERS[kind].safeParse(word).success) return word;
  return kind === 'worker' ? digestOf(word).digest('base64url').slice(0, 22) : opaqueUuid(word);
}

/** A UUID that stands for a word, as one of a case that the file does not open. */
export function opaqueUuid(word: string): string {
  const hex = digestOf(word).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function digestOf(word: string) {
  return createHash('sha256').update(`scenario\n${word}`);
}
