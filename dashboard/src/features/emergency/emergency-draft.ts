import type { DraftFields, DraftValue } from '../../ui/drafts';
import type { SendEmergencyReferralInput } from '../../gql/graphql';
import { aClient, clientInput, lacksBand, type AgeGroup, type EmergencyClient } from './emergency-client';

/** The emergency form: one raid, one receiver, one or more clients. */
export interface EmergencyDraft {
  readonly to: string;
  readonly services: readonly string[];
  readonly kecamatan: string;
  readonly isAcceptedByPhone: boolean;
  readonly clients: readonly EmergencyClient[];
}

/** A safe place to sleep is what a night's referral mostly asks for (requirements §7). */
const SHELTER = 'SV04';
const AGES: readonly string[] = ['child', 'adult', 'unknown'] satisfies AgeGroup[];

export function emptyEmergency(): EmergencyDraft {
  return { to: '', services: [SHELTER], kecamatan: '', isAcceptedByPhone: false, clients: [aClient()] };
}

export type EmergencyProblem = 'to' | 'ageBand';

/** What must be said before it can go: to whom, and for an adult about how old. Nothing else. */
export function problemsIn({ to, clients }: EmergencyDraft): EmergencyProblem[] {
  return [
    ...(to === '' ? (['to'] as const) : []),
    ...(clients.some(lacksBand) ? (['ageBand'] as const) : []),
  ];
}

export function emergencyInput(draft: EmergencyDraft): Omit<SendEmergencyReferralInput, 'idempotencyKey'> {
  return {
    to: draft.to,
    services: [...draft.services],
    kecamatanFound: draft.kecamatan || undefined,
    clients: draft.clients.map(clientInput),
    isAcceptedByPhone: draft.isAcceptedByPhone,
  };
}

export function emergencyFields({ clients, ...draft }: EmergencyDraft): DraftFields {
  return { ...draft, clients: clients.map(({ key: _onScreen, ...client }) => client) };
}

/** A draft read back from the device; what has not the shape that the form expects is left as it was. */
export function withEmergencyFields(fresh: EmergencyDraft, stored: DraftFields): EmergencyDraft {
  const clients = Array.isArray(stored['clients']) ? stored['clients'].flatMap(storedClient) : [];
  return {
    to: textOr(stored['to'], fresh.to),
    kecamatan: textOr(stored['kecamatan'], fresh.kecamatan),
    services: Array.isArray(stored['services']) ? textsOf(stored['services']) : fresh.services,
    isAcceptedByPhone: stored['isAcceptedByPhone'] === true,
    clients: clients.length > 0 ? clients : fresh.clients,
  };
}

function storedClient(value: DraftValue): EmergencyClient[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const { age, ageBand, sex, needs } = value as Readonly<Record<string, DraftValue>>;
  const fresh = aClient();
  return [
    {
      ...fresh,
      age: isAge(age) ? age : fresh.age,
      ageBand: textOr(ageBand, ''),
      sex: textOr(sex, ''),
      needs: Array.isArray(needs) ? textsOf(needs) : [],
    },
  ];
}

function isAge(value: DraftValue): value is AgeGroup {
  return typeof value === 'string' && AGES.includes(value);
}

function textOr(value: DraftValue, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function textsOf(values: readonly DraftValue[]): string[] {
  return values.filter((value) => typeof value === 'string');
}
