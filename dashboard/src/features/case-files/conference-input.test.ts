import { conferenceInput } from './conference-input';

describe('a case conference', () => {
  it('carries what a final one sets about the return in one object', () => {
    const input = conferenceInput({
      caseId: 'c',
      kind: 'FINAL',
      present: ['rpsw'],
      officerRole: 'SOCIAL_WORKER',
    });
    expect(input).toMatchObject({ kind: 'FINAL', return: { officerRole: 'SOCIAL_WORKER' } });
    expect(input).not.toHaveProperty('officerRole');
  });

  it('carries no return where none was spoken of', () => {
    expect(conferenceInput({ caseId: 'c', kind: 'INITIAL', present: ['rpsw'] })).not.toHaveProperty('return');
  });
});
