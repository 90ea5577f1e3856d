import { checkEligibility } from './eligibility';

const CARD = {
  sexes: ['FEMALE'],
  minAge: 15,
  exploitation: ['SexualExploitation'],
  services: ['SV04', 'SV10'],
  freePlaces: 2,
};
const CLIENT = {
  sex: 'FEMALE',
  ageBand: '15-17',
  exploitation: ['SexualExploitation', 'ForcedLabour'],
  services: ['SV04'],
  clientMoves: true,
};

describe('a client against a programme card (R06, G04)', () => {
  it('passes when every condition is known to be met', () => {
    const { result, checks } = checkEligibility(CARD, CLIENT);
    expect(result).toBe('PASS');
    expect(checks.map(({ criterion }) => criterion)).toEqual([
      'sex',
      'age',
      'exploitation',
      'services',
      'places',
    ]);
  });

  it.each([
    ['sex', { sex: 'MALE' }],
    ['age', { ageBand: '12-14' }],
    ['exploitation', { exploitation: ['ForcedLabour'] }],
    ['services', { services: ['SV13'] }],
  ])('fails by %s alone', (criterion, change) => {
    const { result, checks } = checkEligibility(CARD, { ...CLIENT, ...change });
    expect(result).toBe('FAIL');
    expect(checks.filter((check) => check.result === 'FAIL')).toEqual([{ criterion, result: 'FAIL' }]);
  });

  it('fails without a free place only where she would live there', () => {
    expect(checkEligibility({ ...CARD, freePlaces: 0 }, CLIENT).result).toBe('FAIL');
    expect(checkEligibility({ ...CARD, freePlaces: 0 }, { ...CLIENT, clientMoves: false }).result).toBe(
      'PASS',
    );
  });

  it.each([
    ['sex', { sex: 'UNKNOWN' }],
    ['age', { ageBand: 'UNKNOWN' }],
    ['age', { ageBand: undefined }],
    ['exploitation', { exploitation: ['Unknown'] }],
    ['exploitation', { exploitation: [] }],
  ])('does not fail by an attribute nobody knows (%s)', (criterion, change) => {
    const { result, checks } = checkEligibility(CARD, { ...CLIENT, ...change });
    expect(result).toBe('UNKNOWN');
    expect(checks).toContainEqual({ criterion, result: 'UNKNOWN' });
  });

  it.each([
    ['15-17', 'PASS'],
    ['12-14', 'FAIL'],
    ['60+', 'PASS'],
  ])('reads the band %s against the youngest age 15: %s', (ageBand, result) => {
    expect(checkEligibility({ minAge: 15 }, { ageBand }).result).toBe(result);
  });

  it('sets no condition where the card sets none', () => {
    expect(checkEligibility({}, {})).toEqual({ result: 'PASS', checks: [] });
  });
});
