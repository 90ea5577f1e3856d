import { PART_NAMES } from './act';
import { ACT_CATALOGUE, ACT_TYPES, audienceOf, isActType, mayAuthor } from './catalogue';
import { checkAct, sortIntoParts, UnknownFieldError } from './check-act';

const aCase = {
  ageBand: '15-17',
  isChild: true,
  sex: 'FEMALE',
  exploitation: ['SexualExploitation'],
  channel: 'POLICE',
};

const aReferral = {
  kind: 'TRANSFER',
  to: 'rpsw',
  services: ['SV04'],
  urgency: 'URGENT',
  clientMoves: true,
  told: { lengthDays: 14, POCKET_MONEY: false },
  triage: { ageBand: '15-17', needs: ['SAFE_PLACE_TONIGHT'] },
};

describe('sorting flat data into parts', () => {
  it('follows the catalogue: board, engine, parties', () => {
    expect(sortIntoParts('case.opened', aCase)).toEqual({
      board: { channel: 'POLICE', isChild: true },
      engine: { ageBand: '15-17', sex: 'FEMALE', exploitation: ['SexualExploitation'] },
    });
    expect(sortIntoParts('referral.sent', { ...aReferral, payer: undefined })).toEqual({
      board: { kind: 'TRANSFER', to: 'rpsw', urgency: 'URGENT', clientMoves: true },
      engine: { services: ['SV04'], told: { lengthDays: 14, POCKET_MONEY: false } },
      parties: { triage: { ageBand: '15-17', needs: ['SAFE_PLACE_TONIGHT'] } },
    });
    expect(sortIntoParts('referral.delivered', {})).toEqual({});
  });

  it('refuses a field that no part has, naming the field and not its value', () => {
    const sort = () =>
      sortIntoParts('referral.declined', { reason: 'NO_CAPACITY', victimName: 'Bunga Rekaan' });
    expect(sort).toThrow(UnknownFieldError);
    expect(sort).toThrow('referral.declined has no field "victimName"');
    expect(sort).not.toThrow(/Bunga/);
    expect(() => sortIntoParts('case.opened', { constructor: 'x' })).toThrow(UnknownFieldError);
  });
});

describe('checking an act', () => {
  it('passes what the catalogue describes, whole or in the parts that a recipient got', () => {
    const parts = sortIntoParts('referral.sent', aReferral);
    expect(checkAct('referral.sent', 1, parts, { complete: true })).toEqual({ ok: true, unknownCodes: [] });
    expect(checkAct('referral.sent', 1, { engine: parts.engine })).toMatchObject({ ok: true });
    expect(checkAct('referral.sent', 1, { engine: parts.engine }, { complete: true })).toMatchObject({
      ok: false,
    });
  });

  it('refuses an instant that no clock can count from, however it is written', () => {
    for (const handoverAt of ['9999-12-31T23:59:59Z', '0000-01-01', '0001-01-01T00:00:00+14:00']) {
      expect(checkAct('referral.accepted', 1, { board: { handoverAt } })).toMatchObject({
        ok: false,
        issues: [{ path: 'board.handoverAt' }],
      });
    }
    expect(checkAct('referral.accepted', 1, { board: { handoverAt: '2026-03-02' } })).toMatchObject({
      ok: true,
    });
  });

  it('passes an unknown code and reports it', () => {
    const parts = sortIntoParts('case.opened', { ...aCase, exploitation: ['ForcedLabour', 'CYBER_SCAM'] });
    expect(checkAct('case.opened', 1, parts)).toEqual({
      ok: true,
      unknownCodes: [{ path: 'engine.exploitation.1', code: 'CYBER_SCAM' }],
    });
    const nested = { parties: { triage: { needs: ['WHEELCHAIR'] } } };
    expect(checkAct('referral.sent', 1, nested)).toMatchObject({
      unknownCodes: [{ path: 'parties.triage.needs.0', code: 'WHEELCHAIR' }],
    });
  });

  it('refuses free text where a code or identifier belongs, without repeating it', () => {
    const story = 'Dia tinggal di rumah tantenya';
    const checks = [
      checkAct('referral.declined', 1, { board: { reason: story } }),
      checkAct('case.linked', 1, { board: { otherCaseId: story } }),
      checkAct('referral.sent', 1, { parties: { questions: [story] } }),
      checkAct('referral.sent', 1, { engine: { told: { [story]: true } } }),
      checkAct('case.opened', 1, { board: { note: story } }),
      checkAct('return.planned', 1, { board: { date: story } }),
    ];
    for (const check of checks) {
      expect(check).toMatchObject({ ok: false, problem: 'INVALID' });
      if (!check.ok) expect(check.issues.map((issue) => issue.rule).join()).not.toContain('rumah');
    }
    expect(checkAct('referral.declined', 1, { board: { reason: 'NO_CAPACITY' } })).toMatchObject({
      ok: true,
    });
  });

  it('names an unknown type and a version that it cannot read', () => {
    expect(checkAct('case.teleported', 1, {})).toMatchObject({ problem: 'UNKNOWN_TYPE' });
    expect(checkAct('toString', 1, {})).toMatchObject({ problem: 'UNKNOWN_TYPE' });
    expect(checkAct('case.opened', 2, {})).toMatchObject({ problem: 'UNKNOWN_VERSION' });
    expect(checkAct('case.opened', 0, {})).toMatchObject({ problem: 'UNKNOWN_VERSION' });
  });

  it('refuses a part that the act does not have', () => {
    expect(checkAct('case.opened', 1, { sealed: { jwe: 'x' } })).toMatchObject({ ok: false });
    expect(checkAct('dossier.released', 1, { sealed: { recipient: 'rpsw', jwe: 'x.y' } })).toMatchObject({
      ok: true,
    });
  });
});

describe('the catalogue', () => {
  it('gives every field one part, so that flat data sorts in one way', () => {
    for (const type of ACT_TYPES) {
      const fields = PART_NAMES.flatMap((part) => Object.keys(ACT_CATALOGUE[type][part] ?? {}));
      expect(new Set(fields).size).toBe(fields.length);
    }
  });

  it('seals nothing but the dossier', () => {
    expect(ACT_TYPES.filter((type) => ACT_CATALOGUE[type].sealed)).toEqual(['dossier.released']);
  });

  it('knows its types', () => {
    expect(isActType('handover.given')).toBe(true);
    expect(isActType('constructor')).toBe(false);
  });

  it('keeps police acts to the police and the task force’s to the task force', () => {
    expect(mayAuthor('police.reportFiled', 'POLICE')).toBe(true);
    expect(mayAuthor('police.reportFiled', 'NGO')).toBe(false);
    expect(mayAuthor('referral.voided', 'TASK_FORCE')).toBe(true);
    expect(mayAuthor('referral.voided', 'SERVICE_CENTRE')).toBe(false);
    expect(mayAuthor('case.teleported', 'POLICE')).toBe(false);
  });

  it('sends an act to its parties with an inbox and to the task force', () => {
    const members = ['polres', 'dinsos', 'lsm'];
    const district = { members, taskForceId: 'gugus-tugas' };
    const parties = ['polres', 'rs-polri'];
    expect(audienceOf('referral.sent', { ...district, parties })).toEqual(['gugus-tugas', 'polres']);
    expect(audienceOf('referral.sent', { ...district, parties, author: 'polres' })).toEqual(['gugus-tugas']);
    expect(audienceOf('programmeCard.published', { ...district, parties: [] })).toEqual([
      'dinsos',
      'gugus-tugas',
      'lsm',
      'polres',
    ]);
    expect(audienceOf('roster.gap', { ...district, parties })).toEqual(['gugus-tugas']);
  });
});
