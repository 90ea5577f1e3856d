import { sharesWithAdults, checkCard, type Candidate, type CardCriteria } from './card-check';

const rpsw: CardCriteria = {
  sexes: ['FEMALE'],
  minAge: 15,
  maxAge: null,
  exploitation: ['SexualExploitation'],
  services: ['SV04', 'SV10'],
  freePlaces: 2,
};

function aClient(values: Partial<Candidate> = {}): Candidate {
  return {
    sex: 'FEMALE',
    ageBand: '15-17',
    exploitation: ['SexualExploitation'],
    services: ['SV04'],
    clientMoves: true,
    ...values,
  };
}

describe('the programme card beside a referral', () => {
  it('has nothing against a client that the card takes', () => {
    expect(checkCard(rpsw, aClient())).toEqual({ failed: [], unknown: [] });
  });

  it('names every criterion that is not met', () => {
    const client = aClient({
      sex: 'MALE',
      ageBand: '12-14',
      exploitation: ['ForcedLabour'],
      services: ['SV13'],
    });
    expect(checkCard(rpsw, client).failed).toEqual(['sex', 'age', 'exploitation', 'services']);
  });

  it('does not hold what nobody knows against her', () => {
    const client = aClient({ sex: 'UNKNOWN', ageBand: 'UNKNOWN', exploitation: ['Unknown'] });
    expect(checkCard(rpsw, client)).toEqual({ failed: [], unknown: ['sex', 'age', 'exploitation'] });
  });

  it('counts beds only where she is to live there', () => {
    const full = { ...rpsw, freePlaces: 0 };
    expect(checkCard(full, aClient()).failed).toEqual(['places']);
    expect(checkCard(full, aClient({ clientMoves: false })).failed).toEqual([]);
  });

  it('takes everybody where the card sets no condition', () => {
    const open: CardCriteria = { sexes: [], exploitation: [], services: [] };
    expect(checkCard(open, aClient({ sex: 'MALE', ageBand: '0-5' }))).toEqual({ failed: [], unknown: [] });
  });
});

describe('a home for a child', () => {
  const home = { residence: true, minAge: 15 };
  const child = { ageBand: '15-17', clientMoves: true, services: ['SV10'] };

  it('has to say that it takes adults in as well', () => {
    expect(sharesWithAdults(home, child)).toBe(true);
    expect(sharesWithAdults(home, { ...child, ageBand: '' })).toBe(true);
    expect(sharesWithAdults(home, { ...child, clientMoves: false, services: ['SV04'] })).toBe(true);
    expect(sharesWithAdults({ ...home, maxAge: 17 }, child)).toBe(false);
  });

  it('says nothing of it to an adult, to a child who stays where she is, or where nobody lives', () => {
    expect(sharesWithAdults(home, { ...child, ageBand: '18-25' })).toBe(false);
    expect(sharesWithAdults(home, { ...child, clientMoves: false })).toBe(false);
    expect(sharesWithAdults({ ...home, residence: false }, child)).toBe(false);
    expect(sharesWithAdults(null, child)).toBe(false);
  });
});
