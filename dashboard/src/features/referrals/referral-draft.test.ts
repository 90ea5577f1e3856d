import { draftToInput, EMPTY_DRAFT, missingInDraft, type ReferralDraft } from './referral-draft';

function aDraft(values: Partial<ReferralDraft> = {}): ReferralDraft {
  return {
    ...EMPTY_DRAFT,
    caseId: 'case-1',
    to: 'p2tp2a',
    services: ['SV04'],
    ageBand: '15-17',
    sex: 'FEMALE',
    legalBasis: 'd',
    agreedBy: 'NONE',
    ...values,
  };
}

describe('a referral before it is sent', () => {
  it('lacks nothing once the required questions are answered', () => {
    expect(missingInDraft(aDraft(), undefined)).toEqual([]);
    expect(missingInDraft(EMPTY_DRAFT, undefined)).toEqual([
      'case',
      'to',
      'services',
      'ageBand',
      'sex',
      'legalBasis',
      'agreedBy',
    ]);
  });

  it('wants a reason where the destination’s card does not fit, and carries the criterion with it', () => {
    const check = { failed: ['age' as const], unknown: [] };
    expect(missingInDraft(aDraft(), check)).toEqual(['overrideReason']);
    const draft = aDraft({ overrideReason: 'IMMEDIATE_DANGER' });
    expect(missingInDraft(draft, check)).toEqual([]);
    expect(draftToInput(draft, { version: 3, check })).toMatchObject({
      cardVersion: 3,
      eligibility: { result: 'OVERRIDE', criterion: 'age', reason: 'IMMEDIATE_DANGER' },
    });
  });

  it('says that the card was not checked where there is none, or where too little is known', () => {
    expect(draftToInput(aDraft(), undefined).eligibility).toEqual({ result: 'UNKNOWN' });
    const half = { version: 1, check: { failed: [], unknown: ['sex' as const] } };
    expect(draftToInput(aDraft(), half).eligibility).toEqual({ result: 'UNKNOWN' });
    const whole = { version: 1, check: { failed: [], unknown: [] } };
    expect(draftToInput(aDraft(), whole).eligibility).toEqual({ result: 'PASS' });
  });

  it('has no handover time where the client does not travel', () => {
    const draft = aDraft({ handoverAt: '2026-11-21T09:00' });
    expect(draftToInput(draft, undefined).handoverAt).toBeUndefined();
    expect(draftToInput({ ...draft, clientMoves: true }, undefined).handoverAt).toBe(
      '2026-11-21T02:00:00.000Z',
    );
  });

  it('sends no empty narrative', () => {
    expect(draftToInput(aDraft({ narrative: '   ' }), undefined).dossier.narrative).toBeUndefined();
    expect(draftToInput(aDraft({ narrative: ' Takut gelap. ' }), undefined).dossier.narrative).toBe(
      'Takut gelap.',
    );
  });
});
