/** A value that JSON can carry; acts hold nothing else, so that their canonical form is unambiguous. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

export type ActData = Record<string, Json>;

/** Who reads a part: see architecture §4. `sealed` goes to one receiver as JWE. */
export type PartName = 'board' | 'engine' | 'parties' | 'sealed';

export const PART_NAMES: readonly PartName[] = ['board', 'engine', 'parties', 'sealed'];

/** A part with its salt: without the salt, a hash of "isChild: true" could be guessed back. */
export interface SaltedPart {
  salt: string;
  data: ActData;
}

export type ActVia = 'LINK' | 'PHONE';

export interface ActActor {
  role: string;
  workerRef?: string;
}

export interface ActHeader {
  id: string;
  type: string;
  version: number;
  agencyId: string;
  seq: number;
  caseId?: string;
  referralId?: string;
  actor: ActActor;
  onBehalfOf?: string;
  via?: ActVia;
  occurredAt: string;
  recordedAt: string;
  provisional?: boolean;
  backdateReason?: string;
  audience: string[];
  partHashes: Partial<Record<PartName, string>>;
  prevHash: string;
  kid: string;
}

/** A signed act as one recipient gets it: the whole header, and only the parts meant for that recipient. */
export interface ActEnvelope {
  header: ActHeader;
  hash: string;
  signature: string;
  parts: Partial<Record<PartName, SaltedPart>>;
}

/** What a recipient outside an act's audience gets, so that it can see that nothing is missing. */
export interface ActStub {
  seq: number;
  prevHash: string;
  hash: string;
}

export type RelayItem = ActEnvelope | ActStub;

export function isStub(item: RelayItem): item is ActStub {
  return !('header' in item);
}
