import { GENESIS_HASH, hashHeader, signHash, type ActEnvelope, type ActHeader } from '@estafet/schema';
import { DomainError } from '../errors/domain-error';
import { privateKeyObject } from '../keys/key-acts';
import { KEY_PUBLISHED } from '../keys/key-acts';
import type { AgencyKeys } from '../keys/key-bundle';
import type { LogHead } from '../relay/relay.types';
import type { ActDraft } from './act-draft';
import { prepareAct, type UnnumberedHeader } from './append-act';

export const GENESIS: LogHead = { seq: 0, hash: GENESIS_HASH };

export interface UnnumberedAct {
  readonly header: UnnumberedHeader;
  /** For `key.published`: the key that signs what follows. */
  readonly publishedKid?: string | undefined;
}

export interface NumberedAct {
  readonly header: ActHeader;
  readonly hash: string;
  readonly signature: string;
}

/** Numbers, chains and signs acts in the order given. A new key is published under the signature of the one before. */
export function chainActs(input: {
  readonly head: LogHead;
  readonly acts: readonly UnnumberedAct[];
  readonly keys: AgencyKeys;
  /** The newest key that the log has published; undefined for an empty log. */
  readonly signingKid: string | undefined;
}): NumberedAct[] {
  let { seq, hash: prevHash } = input.head;
  let { signingKid } = input;
  return input.acts.map(({ header: draft, publishedKid }) => {
    seq += 1;
    const kid = signingKid ?? publishedKid;
    const header: ActHeader = { ...draft, seq, prevHash, kid: kid ?? '' };
    const hash = hashHeader(header);
    const signature = signHash(hash, signingKeyOf(input.keys, kid));
    prevHash = hash;
    if (draft.type === KEY_PUBLISHED && publishedKid !== undefined) signingKid = publishedKid;
    return { header, hash, signature };
  });
}

/** A log in memory, from its beginning or after what is written: for what plays acts without an agency's database. */
export function createActChain(
  keys: AgencyKeys,
  after: { readonly head: LogHead; readonly signingKid?: string } = { head: GENESIS },
): {
  readonly head: () => LogHead;
  readonly seal: (draft: ActDraft) => ActEnvelope;
} {
  let { head, signingKid } = after;
  return {
    head: () => head,
    seal: (draft) => {
      const { header, parts } = prepareAct(draft);
      const kid = parts.board?.data['kid'];
      const publishedKid = header.type === KEY_PUBLISHED && typeof kid === 'string' ? kid : undefined;
      const [act] = chainActs({ head, acts: [{ header, publishedKid }], keys, signingKid });
      if (!act) throw new Error('chaining one act gives one act');
      head = { seq: act.header.seq, hash: act.hash };
      signingKid = publishedKid ?? signingKid;
      return { ...act, parts };
    },
  };
}

function signingKeyOf(keys: AgencyKeys, kid: string | undefined) {
  const pair = keys.signing.find((candidate) => candidate.kid === kid);
  if (pair) return privateKeyObject(pair.privateJwk);
  throw new DomainError('SIGNING_KEY_MISSING', {
    id: `Kunci tanda tangan ${keys.agencyId} yang sudah diumumkan tidak ada di berkas kunci.`,
    en: `The key bundle lacks the signing key that ${keys.agencyId} has published.`,
  });
}
