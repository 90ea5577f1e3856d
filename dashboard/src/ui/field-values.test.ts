import { isComplete, valuesToInput } from './field-values';

const fields = [
  { name: 'reason', kind: 'code', isRequired: true },
  { name: 'at', kind: 'instant' },
  { name: 'needs', kind: 'codes', isRequired: true },
  { name: 'isSafe', kind: 'flag' },
] as const;

describe('a form as an act input', () => {
  it('leaves empty answers out and turns a local instant into UTC', () => {
    const values = { reason: 'OTHER', at: '2026-11-21T07:00', needs: ['BED'], isSafe: undefined };
    expect(valuesToInput(fields, values)).toEqual({
      reason: 'OTHER',
      at: '2026-11-21T00:00:00.000Z',
      needs: ['BED'],
      isSafe: false,
    });
    expect(valuesToInput(fields, { reason: ' ', at: '' })).toEqual({ needs: [], isSafe: false });
  });

  it('is complete only when each required question is answered', () => {
    expect(isComplete(fields, { reason: 'OTHER', needs: ['BED'] })).toBe(true);
    expect(isComplete(fields, { reason: 'OTHER', needs: [] })).toBe(false);
    expect(isComplete(fields, { reason: '  ', needs: ['BED'] })).toBe(false);
  });
});
