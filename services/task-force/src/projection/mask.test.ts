import { maskData, maskParty } from './mask';

const isSensitive = (party: string): boolean => party === 'panti-hiv';

describe('a destination whose name tells about health', () => {
  it('is replaced wherever board data names it, and nothing else is', () => {
    expect(
      maskData(
        { to: 'panti-hiv', present: ['rpsw', 'panti-hiv'], deep: { agency: 'panti-hiv' }, n: 3, no: null },
        isSensitive,
      ),
    ).toEqual({
      to: 'mitra-kesehatan',
      present: ['rpsw', 'mitra-kesehatan'],
      deep: { agency: 'mitra-kesehatan' },
      n: 3,
      no: null,
    });
    expect(maskParty('rs-polri', isSensitive)).toBe('rs-polri');
  });
});
