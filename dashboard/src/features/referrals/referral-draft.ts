import type { SendReferralInput } from '../../gql/graphql';
import { fromLocalField } from '../../ui/time';
import type { DraftFields } from '../../ui/drafts';
import type { ToldItem } from '../../ui/told-items';
import type { CardCheck } from './card-check';

/** What the form to refer holds while it is filled in; `''` is "not chosen". */
export interface ReferralDraft {
  readonly caseId: string;
  readonly kind: 'SERVICE' | 'TRANSFER';
  readonly to: string;
  readonly services: readonly string[];
  readonly urgency: 'URGENT' | 'NORMAL';
  readonly respondBy: string;
  readonly payer: string;
  readonly clientMoves: boolean;
  readonly handoverAt: string;
  readonly ageBand: string;
  readonly sex: string;
  readonly risk: string;
  readonly needs: readonly string[];
  readonly told: readonly ToldItem[];
  readonly overrideReason: string;
  readonly legalBasis: string;
  readonly agreedBy: string;
  readonly clientAgrees: boolean;
  readonly narrative: string;
}

export const EMPTY_DRAFT: ReferralDraft = {
  caseId: '',
  kind: 'SERVICE',
  to: '',
  services: [],
  urgency: 'NORMAL',
  respondBy: '',
  payer: '',
  clientMoves: false,
  handoverAt: '',
  ageBand: '',
  sex: '',
  risk: '',
  needs: [],
  told: [],
  overrideReason: '',
  legalBasis: '',
  agreedBy: '',
  clientAgrees: false,
  narrative: '',
};

/** Each of these makes a referral urgent (the form says so); the last one also means that she goes there herself. */
const URGENT_NEEDS: readonly string[] = ['INJURED', 'IN_CUSTODY_ROOM', 'SAFE_PLACE_TONIGHT'];

/**
 * What ticking a need changes: a child who has no bed tonight must not be sent with three days to answer because a field
 * further up was left as it was. Whoever knows better may still change it back.
 */
export function withNeeds(before: readonly string[], needs: readonly string[]): Partial<ReferralDraft> {
  const added = needs.filter((need) => !before.includes(need));
  return {
    needs,
    ...(added.some((need) => URGENT_NEEDS.includes(need)) && { urgency: 'URGENT' as const }),
    ...(added.includes('SAFE_PLACE_TONIGHT') && { clientMoves: true }),
  };
}

export type MissingName =
  | 'case'
  | 'to'
  | 'services'
  | 'ageBand'
  | 'sex'
  | 'legalBasis'
  | 'agreedBy'
  | 'clientAgrees'
  | 'overrideReason';

/** What of a draft may lie on the device: everything but the narrative. */
export function draftFields({ narrative: _neverStored, ...fields }: ReferralDraft): DraftFields {
  return { ...fields, told: fields.told.map((item) => ({ ...item })) };
}

/** A draft read back from the device; what has not the shape that the form expects is left as it was. */
export function withStoredFields(draft: ReferralDraft, stored: DraftFields): ReferralDraft {
  const kept = Object.entries(stored).filter(
    ([name, value]) =>
      name !== 'narrative' &&
      Object.hasOwn(draft, name) &&
      hasShapeOf(draft[name as keyof ReferralDraft], value),
  );
  return { ...draft, ...Object.fromEntries(kept) };
}

function hasShapeOf(example: ReferralDraft[keyof ReferralDraft], value: unknown): boolean {
  return Array.isArray(example) ? Array.isArray(value) : typeof value === typeof example;
}

/** Consent as the ground needs somebody who gave it, and a client who was asked. */
export function restsOnConsent({ legalBasis }: Pick<ReferralDraft, 'legalBasis'>): boolean {
  return legalBasis === 'a';
}

/** Questions that must be answered before a referral can go out, by the form's own names. */
export function missingInDraft(draft: ReferralDraft, check: CardCheck | undefined): MissingName[] {
  const missing: MissingName[] = [];
  const need = (name: MissingName, isThere: boolean) => {
    if (!isThere) missing.push(name);
  };
  need('case', draft.caseId !== '');
  need('to', draft.to !== '');
  need('services', draft.services.length > 0);
  need('ageBand', draft.ageBand !== '');
  need('sex', draft.sex !== '');
  need('legalBasis', draft.legalBasis !== '');
  need('agreedBy', draft.agreedBy !== '' && !(restsOnConsent(draft) && draft.agreedBy === 'NONE'));
  need('clientAgrees', draft.clientAgrees || !restsOnConsent(draft));
  need('overrideReason', check === undefined || check.failed.length === 0 || draft.overrideReason !== '');
  return missing;
}

interface CardOnHand {
  readonly version: number;
  readonly check: CardCheck;
}

/** The draft as the act's input; the card's verdict travels with it (G04). */
export function draftToInput(
  draft: ReferralDraft,
  card: CardOnHand | undefined,
): Omit<SendReferralInput, 'idempotencyKey'> {
  const { caseId, kind, to, urgency, clientMoves, ageBand, sex, legalBasis, agreedBy, clientAgrees } = draft;
  return {
    caseId,
    kind,
    to,
    urgency,
    clientMoves,
    services: [...draft.services],
    respondBy: fromLocalField(draft.respondBy),
    payer: draft.payer || undefined,
    handoverAt: clientMoves ? fromLocalField(draft.handoverAt) : undefined,
    cardVersion: card?.version,
    eligibility: eligibilityOf(card?.check, draft.overrideReason),
    told: draft.told.length > 0 ? [...draft.told] : undefined,
    triage: { ageBand, sex, risk: draft.risk || undefined, needs: [...draft.needs] },
    dossier: { legalBasis, agreedBy, clientAgrees, narrative: draft.narrative.trim() || undefined },
  };
}

function eligibilityOf(check: CardCheck | undefined, reason: string): SendReferralInput['eligibility'] {
  if (!check) return { result: 'UNKNOWN' };
  const [criterion] = check.failed;
  if (criterion !== undefined) return { result: 'OVERRIDE', criterion, reason };
  return { result: check.unknown.length > 0 ? 'UNKNOWN' : 'PASS' };
}
