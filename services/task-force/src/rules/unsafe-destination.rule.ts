import { severityOf } from './default-policy';
import { flagOf, recordOf, textOf } from './reading';
import type { CaseHistory, CaseRule, HistoryAct } from './types';

const FAMILY = 'FAMILY';
/** A substitute family is visited like a family: what a tracing finds after the plan may be about it. */
const SUBSTITUTE = 'SUBSTITUTE';
const UNREADY: readonly string[] = ['REFUSES', 'NOT_YET'];

interface Reading {
  destination?: string;
  /** Whether the family's home was last found unready, or with a suspect in it. */
  isHomeUnsafe: boolean;
  /** The planned destination that is unsafe, and since which act. */
  place?: { readonly destination: string; readonly since: string };
  refusedSince?: string;
}

/**
 * G20: she is not sent to a place whose people refuse her or trafficked her, or to which she does not agree
 * (002_7555: "keluarga yang salah, yang mentrafik dia"; 000_7269: "sesuai keinginan klien"). It ends when a conference chooses
 * another destination or own tracing finds this one ready and without suspect; her refusal, when a plan has her agreement.
 */
export const unsafeDestination: CaseRule = {
  code: 'G20',
  evaluate(history, policyAt) {
    const { place, refusedSince } = readInOrder(history);
    const since = earliest(place?.since, refusedSince);
    if (since === undefined) return [];
    const policy = policyAt(since);
    return [
      {
        rule: 'G20',
        clause: place ? 'PLACE' : 'CLIENT_REFUSES',
        subjectKey: history.caseId,
        caseId: history.caseId,
        owner: history.responsible(),
        startedAt: since,
        breachAt: since,
        severity: severityOf(policy, 'UNSAFE'),
        facts: {},
      },
    ];
  },
};

function readInOrder(history: CaseHistory): Reading {
  const reading: Reading = { isHomeUnsafe: false };
  for (const act of history.ofType('tracing.completed', 'return.planned', 'return.done', 'conference.held')) {
    if (act.type === 'tracing.completed') readTracing(reading, act);
    else if (act.type === 'conference.held') readConference(reading, act);
    else readPlan(reading, act);
  }
  return reading;
}

/** Any tracing may warn; only the responsible agency's own eyes may reassure (seed 002_7555). */
function readTracing(reading: Reading, act: HistoryAct): void {
  const readiness = textOf(act.data, 'familyReadiness') ?? '';
  const isSuspect = flagOf(act.data, 'suspectAtDestination') === true;
  const isOwn = textOf(act.data, 'doneBy') === 'OWN' || flagOf(act.data, 'verifiedByOwn') === true;
  if (UNREADY.includes(readiness) || isSuspect) {
    const { destination } = reading;
    const isAboutAnotherPlace = !reading.isHomeUnsafe && destination !== undefined && destination !== FAMILY;
    if (isAboutAnotherPlace && (isSuspect || destination === SUBSTITUTE)) {
      reading.place ??= { destination, since: act.occurredAt };
    }
    reading.isHomeUnsafe = true;
    judgeHome(reading, act.occurredAt);
  } else if (isOwn && readiness === 'READY') {
    reading.isHomeUnsafe = false;
    reading.place = undefined;
  }
}

function readConference(reading: Reading, act: HistoryAct): void {
  const destination = textOf(recordOf(act.data, 'return'), 'destination');
  if (destination === undefined) return;
  if (reading.place && reading.place.destination !== destination) reading.place = undefined;
  if (reading.refusedSince !== undefined && reading.destination !== destination)
    reading.refusedSince = undefined;
  reading.destination = destination;
  judgeHome(reading, act.occurredAt);
}

/** A plan alone may name another destination; the danger stays until a conference has chosen it. */
function readPlan(reading: Reading, act: HistoryAct): void {
  reading.destination = textOf(act.data, 'destination') ?? reading.destination ?? FAMILY;
  const agrees = flagOf(act.data, 'clientAgrees');
  if (agrees === false) reading.refusedSince ??= act.occurredAt;
  if (agrees === true) reading.refusedSince = undefined;
  judgeHome(reading, act.occurredAt);
}

function judgeHome(reading: Reading, at: string): void {
  if (reading.destination === FAMILY && reading.isHomeUnsafe)
    reading.place ??= { destination: FAMILY, since: at };
}

function earliest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
