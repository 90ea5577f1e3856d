import { ACT_CATALOGUE } from '@estafet/schema/acts/catalogue';
import { ACT_NAMES } from './act-name';

/** Acts about an agency or the district, not about a case: no page lists them yet. */
const NOT_OF_A_CASE = new Set([
  'agency.registered',
  'audit.sealed',
  'key.published',
  'key.revoked',
  'meeting.held',
  'policy.changed',
  'prevention.held',
  'programmeCard.published',
  'recording.declared',
  'remedy.recorded',
  'report.answered',
  'report.submitted',
  'roster.gap',
  'sop.acknowledged',
  'sop.published',
  'staff.postEnded',
  'staff.postStarted',
  'unitReport.signed',
]);

describe('names of acts', () => {
  it('has words for every act that a timeline can hold, and none for acts that do not exist', () => {
    const expected = Object.keys(ACT_CATALOGUE).filter((type) => !NOT_OF_A_CASE.has(type));
    expect(Object.keys(ACT_NAMES).sort()).toEqual(expected.sort());
  });
});
