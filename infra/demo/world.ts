import type { ClientFacts, InventedClient } from './people';

/** A referral as a journey means it. */
export interface ReferralPlan {
  readonly from: string;
  readonly to: string;
  readonly kind: 'SERVICE' | 'TRANSFER';
  readonly services: readonly string[];
  readonly urgency?: 'URGENT' | 'NORMAL';
  readonly clientMoves?: boolean;
  readonly told?: Readonly<Record<string, number | boolean>>;
  readonly eligibility?: { readonly result: string; readonly criterion?: string; readonly reason?: string };
  readonly returnOf?: string;
}

/** The simulated district as a journey uses it: every call is a use case of the API, run for a person of that agency. */
export interface DemoWorld {
  /** Runs one agency's use case at the simulated present. Throws when the agency may not do it: a journey is never wrong. */
  perform(agency: string, verb: string, input: Record<string, unknown>): Promise<Record<string, unknown>>;
  taskForce(verb: string, input: Record<string, unknown>): Promise<void>;
  isPartner(id: string): boolean;
  /** The reference of the agency's frontline worker, as acts name her. */
  workerOf(agency: string): string;
  now(): Date;
}

/** What was said about the programme, as the API takes it. */
export function toldItems(told: Readonly<Record<string, number | boolean>>): Record<string, unknown>[] {
  return Object.entries(told).map(([item, value]) =>
    typeof value === 'number' ? { item, days: value } : { item, isGiven: value },
  );
}

/** The referral form as a worker would fill it in for this client. */
export function referralInput(
  caseId: string,
  plan: ReferralPlan,
  facts: ClientFacts,
  client: InventedClient,
): Record<string, unknown> {
  const { from: _from, told, urgency = 'NORMAL', clientMoves = false, eligibility, ...rest } = plan;
  return {
    ...rest,
    ...{ caseId, urgency, clientMoves },
    ...(told ? { told: toldItems(told) } : {}),
    ...(eligibility ? { eligibility, cardVersion: 1 } : {}),
    triage: {
      ageBand: facts.ageBand,
      sex: facts.sex,
      risk: facts.riskLevel,
      needs: clientMoves ? ['SAFE_PLACE_TONIGHT'] : [],
    },
    dossier: {
      legalBasis: 'e',
      agreedBy: facts.isChild ? 'GUARDIAN' : 'CLIENT',
      clientAgrees: true,
      narrative: client.narrative,
    },
  };
}
