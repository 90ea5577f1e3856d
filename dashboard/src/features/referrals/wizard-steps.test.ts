import { EMPTY_DRAFT } from './referral-draft';
import { stepsBehind } from './wizard-steps';

const NEED = { caseId: 'a', services: ['SV04'], ageBand: '15-17', sex: 'FEMALE' };

describe('a draft that was found again', () => {
  it('has behind it the steps that it answers, wherever it is opened', () => {
    expect(stepsBehind(EMPTY_DRAFT, 'kebutuhan')).toEqual([]);
    expect(stepsBehind({ ...EMPTY_DRAFT, ...NEED }, 'kebutuhan')).toEqual(['kebutuhan']);
    expect(stepsBehind({ ...EMPTY_DRAFT, ...NEED, to: 'rpsw' }, 'kebutuhan')).toEqual([
      'kebutuhan',
      'tujuan',
    ]);
  });

  it('has behind it the steps before the one it is opened at, also those that lack something', () => {
    expect(stepsBehind(EMPTY_DRAFT, 'persetujuan')).toEqual(['kebutuhan', 'tujuan', 'penjelasan']);
  });

  it('has told the client something only if it says so', () => {
    const told = [{ item: 'MEALS', isGiven: true }];
    expect(stepsBehind({ ...EMPTY_DRAFT, told }, 'kebutuhan')).toEqual(['penjelasan']);
  });
});
