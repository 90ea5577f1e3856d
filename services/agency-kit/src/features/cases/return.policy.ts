import type { Label } from '@estafet/schema';
import type { CaseActRecord, CaseFacts } from './case-facts';

/** Why a planned return may not be made as it stands. */
export interface ReturnObjection {
  readonly rule: 'G10' | 'G20';
  readonly code: string;
  readonly message: Label;
}

export interface ReturnIntent {
  readonly date: Date;
  readonly destination: string;
  readonly clientAgrees: boolean;
}

/** G10 asks for the final conference when the return is this near. */
const FINAL_CONFERENCE_HOURS = 72;
const HOUR_MS = 3_600_000;
/** What a final conference names (requirements.md §15, G10), with the words for it. */
const CONFERENCE_NAMES: Readonly<Record<string, Label>> = {
  date: { id: 'tanggal', en: 'the date' },
  officerRole: { id: 'petugas pengantar', en: 'the escorting officer' },
  transport: { id: 'transportasi', en: 'the transport' },
  destination: { id: 'tujuan', en: 'the destination' },
};

/**
 * G10 and G20 block a plan, never a fact: a return that has happened is recorded whatever this says (rules.md, 7).
 * The worker sees every objection at once, so that one conference can settle all of them.
 */
export function objectionsToReturn(
  facts: CaseFacts,
  intent: ReturnIntent,
  now: Date,
): readonly ReturnObjection[] {
  const objections = [
    clientDisagrees(intent),
    ...unsafeFamily(facts, intent),
    noFinalConference(facts, intent, now),
  ];
  return objections.filter((objection) => objection !== undefined);
}

function clientDisagrees({ clientAgrees }: ReturnIntent): ReturnObjection | undefined {
  if (clientAgrees) return undefined;
  return {
    rule: 'G20',
    code: 'CLIENT_DISAGREES',
    message: {
      id: 'Klien tidak setuju dengan tujuan ini. Pilih tujuan lain bersama klien.',
      en: 'The client does not agree to this destination. Choose another together with her.',
    },
  };
}

/** Tracing speaks of the family: another destination, chosen in a conference after it, is free of what it found. */
function unsafeFamily(
  facts: CaseFacts,
  { destination }: ReturnIntent,
): readonly (ReturnObjection | undefined)[] {
  const { tracing } = facts;
  if (!tracing) return [];
  const choseAnother =
    facts.finalConference !== undefined &&
    facts.finalConference.occurredAt >= tracing.occurredAt &&
    returnDetails(facts.finalConference)['destination'] === destination &&
    destination !== 'FAMILY';
  const suspect = tracing.data['suspectAtDestination'] === true && !choseAnother;
  const readiness = tracing.data['familyReadiness'];
  const isUnready = destination === 'FAMILY' && (readiness === 'REFUSES' || readiness === 'NOT_YET');
  return [
    suspect
      ? {
          rule: 'G20',
          code: 'SUSPECT_AT_DESTINATION',
          message: {
            id: 'Penelusuran mencatat terduga pelaku di tujuan. Pilih tujuan lain dalam konferensi kasus bersama polisi.',
            en: 'Tracing found a suspect at the destination. Choose another in a case conference with the police.',
          },
        }
      : undefined,
    isUnready
      ? {
          rule: 'G20',
          code: 'FAMILY_NOT_READY',
          message: {
            id: 'Keluarga belum siap menerima klien. Pilih tujuan lain, atau lakukan penelusuran ulang.',
            en: 'The family is not ready to receive the client. Choose another destination, or trace again.',
          },
        }
      : undefined,
  ];
}

function noFinalConference(facts: CaseFacts, { date }: ReturnIntent, now: Date): ReturnObjection | undefined {
  if (date.getTime() - now.getTime() > FINAL_CONFERENCE_HOURS * HOUR_MS) return undefined;
  const named = facts.finalConference ? returnDetails(facts.finalConference) : {};
  const missing = Object.entries(CONFERENCE_NAMES).filter(([key]) => named[key] === undefined);
  if (missing.length === 0) return undefined;
  const list = (language: 'id' | 'en'): string => missing.map(([, label]) => label[language]).join(', ');
  return {
    rule: 'G10',
    code: 'NO_FINAL_CONFERENCE',
    message: {
      id: `Pemulangan dalam 72 jam perlu konferensi kasus akhir yang menetapkan ${list('id')}.`,
      en: `A return within 72 hours needs a final case conference that sets ${list('en')}.`,
    },
  };
}

function returnDetails({ data }: CaseActRecord): Readonly<Record<string, unknown>> {
  const details = data['return'];
  return typeof details === 'object' && details !== null && !Array.isArray(details) ? { ...details } : {};
}
