import {
  draftFields,
  draftToInput,
  EMPTY_DRAFT,
  missingInDraft,
  withNeeds,
  withStoredFields,
  type ReferralDraft,
} from './referral-draft';
import { problemsOf, stepIn } from './wizard-steps';

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

  it('on consent needs somebody who gave it, and a client who was asked', () => {
    const onConsent = { legalBasis: 'a', agreedBy: 'PARENT', clientAgrees: true };
    expect(missingInDraft(aDraft(onConsent), undefined)).toEqual([]);
    expect(missingInDraft(aDraft({ ...onConsent, clientAgrees: false }), undefined)).toEqual([
      'clientAgrees',
    ]);
    expect(missingInDraft(aDraft({ ...onConsent, agreedBy: 'NONE' }), undefined)).toEqual(['agreedBy']);
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

  it('leaves everything on the device but the narrative, and comes back as it was', () => {
    const draft = aDraft({
      told: [{ item: 'lengthDays', days: 30 }],
      clientMoves: true,
      narrative: 'Takut gelap.',
    });
    expect(JSON.stringify(draftFields(draft))).not.toContain('gelap');
    expect(withStoredFields(EMPTY_DRAFT, draftFields(draft))).toEqual({ ...draft, narrative: '' });
  });

  it('takes nothing from the device that has another shape than the form', () => {
    const stored = { services: 'SV04', clientMoves: 'yes', to: 'lsm', narrative: 'x', unknown: 'y' };
    expect(withStoredFields(EMPTY_DRAFT, stored)).toEqual({ ...EMPTY_DRAFT, to: 'lsm' });
  });

  it('names what is missing at its step, in the order of the steps', () => {
    const check = { failed: ['age' as const], unknown: [] };
    expect(problemsOf(aDraft({ sex: '', legalBasis: '' }), check)).toEqual([
      { step: 'kebutuhan', field: 'sex' },
      { step: 'tujuan', field: 'overrideReason' },
      { step: 'persetujuan', field: 'legalBasis' },
    ]);
    expect([stepIn('tujuan'), stepIn(null), stepIn('other')]).toEqual(['tujuan', 'kebutuhan', 'kebutuhan']);
  });
});

describe('a need that is ticked', () => {
  it('makes the referral urgent, and lets her travel where she has no bed tonight', () => {
    expect(withNeeds([], ['SAFE_PLACE_TONIGHT'])).toEqual({
      needs: ['SAFE_PLACE_TONIGHT'],
      urgency: 'URGENT',
      clientMoves: true,
    });
    expect(withNeeds([], ['INJURED'])).toEqual({ needs: ['INJURED'], urgency: 'URGENT' });
  });

  it('changes nothing else when it can wait, was ticked before, or is taken away', () => {
    expect(withNeeds([], ['INTERPRETER'])).toEqual({ needs: ['INTERPRETER'] });
    expect(withNeeds(['INJURED'], ['INJURED', 'ESCORT'])).toEqual({ needs: ['INJURED', 'ESCORT'] });
    expect(withNeeds(['INJURED'], [])).toEqual({ needs: [] });
  });
});
