import type { Json } from '@estafet/schema';
import { type CaseActRecord, caseFactsOf } from './case-facts';
import { objectionsToReturn, type ReturnIntent } from './return.policy';

const now = new Date('2026-03-10T00:00:00.000Z');
const inHours = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000);
let count = 0;
function anAct(type: string, data: Record<string, Json>, occurredAt = now): CaseActRecord {
  count += 1;
  return { id: `act-${String(count).padStart(4, '0')}`, type, by: 'rpsw', occurredAt, data };
}
const tracing = (familyReadiness: string, suspectAtDestination = false, at = now) =>
  anAct('tracing.completed', { doneBy: 'OWN', familyReadiness, suspectAtDestination }, at);
const finalConference = (details: Record<string, Json>, at = now) =>
  anAct('conference.held', { kind: 'FINAL', decision: 'RETURN', return: details }, at);
const fullReturn = (destination = 'FAMILY') => ({
  ...{ date: now.toISOString(), officerRole: 'SOCIAL_WORKER', transport: 'CAR' },
  destination,
});
const codes = (acts: CaseActRecord[], intent: Partial<ReturnIntent> = {}): string[] =>
  objectionsToReturn(
    caseFactsOf(acts),
    { date: inHours(24 * 30), destination: 'FAMILY', clientAgrees: true, ...intent },
    now,
  ).map(({ code }) => code);

describe('what stands in the way of a planned return (G10, G20)', () => {
  it('is nothing for a ready family, far ahead', () => {
    expect(codes([tracing('READY')])).toEqual([]);
  });

  it('is her own no', () => {
    expect(codes([], { clientAgrees: false })).toEqual(['CLIENT_DISAGREES']);
  });

  it.each(['REFUSES', 'NOT_YET'])(
    'is a family that is not ready (%s), but not another destination',
    (readiness) => {
      expect(codes([tracing(readiness)])).toEqual(['FAMILY_NOT_READY']);
      expect(codes([tracing(readiness)], { destination: 'SUBSTITUTE' })).toEqual([]);
    },
  );

  it('is a suspect there, until a later conference chose elsewhere or a later tracing found none', () => {
    const found = tracing('READY', true, inHours(-48));
    const institution = { destination: 'INSTITUTION' };
    expect(codes([found])).toEqual(['SUSPECT_AT_DESTINATION']);
    expect(codes([found], institution)).toEqual(['SUSPECT_AT_DESTINATION']);
    expect(codes([found, finalConference(fullReturn('INSTITUTION'))], institution)).toEqual([]);
    expect(codes([found, finalConference(fullReturn('INSTITUTION'), inHours(-72))], institution)).toEqual([
      'SUSPECT_AT_DESTINATION',
    ]);
    expect(codes([tracing('READY', false), found])).toEqual([]);
  });

  it('is a final conference that is missing or names too little, once the return is within 72 hours', () => {
    const soon = { date: inHours(71) };
    expect(codes([], { date: inHours(73) })).toEqual([]);
    expect(codes([], soon)).toEqual(['NO_FINAL_CONFERENCE']);
    expect(codes([finalConference(fullReturn())], soon)).toEqual([]);
    const withoutTransport = { date: now.toISOString(), officerRole: 'SOCIAL_WORKER', destination: 'FAMILY' };
    const [objection] = objectionsToReturn(
      caseFactsOf([finalConference(withoutTransport)]),
      { ...soon, destination: 'FAMILY', clientAgrees: true },
      now,
    );
    expect(objection).toMatchObject({
      rule: 'G10',
      message: { id: expect.stringContaining('transportasi') as string },
    });
  });
});
