import { type CaseActRecord, caseFactsOf } from './case-facts';
import { type CaseSituation, missingSteps } from './missing-steps';

const at = (hour: number): Date => new Date(Date.UTC(2026, 2, 2, hour));
const anAct = (type: string, hour: number, data: CaseActRecord['data'] = {}): CaseActRecord => ({
  ...{ id: `${type}-${hour}`, type, by: 'rpsw', occurredAt: at(hour), data },
});
const lead: CaseSituation = { isLead: true, isClosed: false, hasPrimaryWorker: true };
const consent = anAct('consent.recorded', 1);

describe('what a case file still lacks', () => {
  it('is at first a worker and a legal basis', () => {
    expect(missingSteps(caseFactsOf([]), { ...lead, hasPrimaryWorker: false })).toEqual([
      'WORKER',
      'CONSENT',
    ]);
  });

  it('grows with the stage, for the lead alone', () => {
    const atPlan = { ...lead, stage: 'ST08' };
    expect(missingSteps(caseFactsOf([consent]), atPlan)).toEqual(['REGISTRATION', 'AGREEMENT', 'ASSESSMENT']);
    expect(missingSteps(caseFactsOf([consent]), { ...atPlan, isLead: false })).toEqual([]);
    expect(missingSteps(caseFactsOf([consent, anAct('assessment.completed', 2)]), atPlan)).toEqual([
      'REGISTRATION',
      'AGREEMENT',
    ]);
  });

  it('names a decision that the client has not been told since', () => {
    const decided = anAct('conference.held', 5, { kind: 'CASE', decision: 'REFER' });
    const before = anAct('client.informed', 4);
    const after = anAct('client.informed', 6);
    expect(missingSteps(caseFactsOf([consent, decided, before]), lead)).toEqual(['CLIENT_INFORMED']);
    expect(missingSteps(caseFactsOf([after, decided, consent]), lead)).toEqual([]);
  });

  it('counts a withdrawn agreement as none, and a closed file as complete', () => {
    const withdrawn = [consent, anAct('consent.withdrawn', 3)];
    expect(missingSteps(caseFactsOf(withdrawn), lead)).toEqual(['CONSENT']);
    expect(missingSteps(caseFactsOf(withdrawn), { ...lead, isClosed: true })).toEqual([]);
  });
});
