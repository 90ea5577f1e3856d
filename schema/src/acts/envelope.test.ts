import { newActId } from './act-id';
import { isStub, type ActHeader } from './act';
import { canonicalJson } from './canonical';
import {
  buildEnvelope,
  generateSigningKey,
  GENESIS_HASH,
  hashPart,
  keepParts,
  saltPart,
  verifyEnvelope,
  verifyHash,
} from './envelope';
import { actingParty, toFoldable } from './foldable';

const keys = generateSigningKey();

function anEnvelope() {
  const header: Omit<ActHeader, 'partHashes'> = {
    id: newActId(new Date(0)),
    type: 'case.opened',
    version: 1,
    agencyId: 'polres',
    seq: 1,
    caseId: 'c1',
    referralId: undefined,
    actor: { role: 'frontline', workerRef: 'w1' },
    occurredAt: '2026-01-05T01:00:00.000Z',
    recordedAt: '2026-01-05T01:00:00.000Z',
    audience: ['gugus-tugas'],
    prevHash: GENESIS_HASH,
    kid: 'polres-1',
  };
  return buildEnvelope({
    header,
    parts: { board: saltPart({ channel: 'POLICE', isChild: true }), engine: saltPart({ ageBand: '15-17' }) },
    privateKey: keys.privateKey,
  });
}

describe('the canonical form', () => {
  it('does not depend on the order of members nor on undefined ones', () => {
    expect(canonicalJson({ b: 1, a: [{ d: 'é', c: null }], e: undefined })).toBe(
      '{"a":[{"c":null,"d":"é"}],"b":1}',
    );
  });

  it('refuses what JSON cannot carry', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow();
    expect(() => canonicalJson(undefined)).toThrow(TypeError);
  });
});

describe('an envelope', () => {
  it('verifies after a trip over the wire', () => {
    const received = JSON.parse(JSON.stringify(anEnvelope())) as ReturnType<typeof anEnvelope>;
    expect(verifyEnvelope(received, keys.publicKey)).toEqual({ ok: true });
  });

  it('verifies with any subset of its parts', () => {
    const envelope = anEnvelope();
    const forBoard = keepParts(envelope, ['board']);
    expect(Object.keys(forBoard.parts)).toEqual(['board']);
    expect(verifyEnvelope(forBoard, keys.publicKey)).toEqual({ ok: true });
    expect(verifyEnvelope(keepParts(envelope, []), keys.publicKey)).toEqual({ ok: true });
  });

  it('shows a changed header, signature, part, foreign key and smuggled part', () => {
    const envelope = anEnvelope();
    const header = { ...envelope.header, agencyId: 'lsm' };
    expect(verifyEnvelope({ ...envelope, header }, keys.publicKey)).toEqual({ ok: false, problem: 'HASH' });
    expect(verifyEnvelope({ ...envelope, signature: 'AAAA' }, keys.publicKey)).toMatchObject({
      problem: 'SIGNATURE',
    });
    expect(verifyEnvelope(envelope, generateSigningKey().publicKey)).toMatchObject({ problem: 'SIGNATURE' });
    const board = saltPart({ channel: 'POLICE', isChild: false });
    expect(verifyEnvelope({ ...envelope, parts: { board } }, keys.publicKey)).toEqual({
      ok: false,
      problem: 'PART',
      part: 'board',
    });
    const parties = saltPart({ answers: ['YES'] });
    expect(verifyEnvelope({ ...envelope, parts: { parties } }, keys.publicKey)).toMatchObject({
      problem: 'PART',
    });
  });

  it('treats a malformed key as a failed check', () => {
    const envelope = anEnvelope();
    expect(verifyHash(envelope.hash, envelope.signature, { kty: 'OKP' })).toBe(false);
    expect(verifyHash(envelope.hash, envelope.signature, keys.publicKey)).toBe(true);
  });

  it('hides a part of few possible values behind a salt', () => {
    expect(hashPart(saltPart({ isChild: true }))).not.toBe(hashPart(saltPart({ isChild: true })));
  });

  it('is told from a stub', () => {
    const envelope = anEnvelope();
    expect(isStub(envelope)).toBe(false);
    expect(isStub({ seq: 2, prevHash: envelope.hash, hash: 'x' })).toBe(true);
  });

  it('folds into flat data without the sealed part', () => {
    const sealed = saltPart({ recipient: 'rpsw', jwe: 'x' });
    const envelope = anEnvelope();
    const act = toFoldable({ ...envelope, parts: { ...envelope.parts, sealed } });
    expect(act.data).toEqual({ channel: 'POLICE', isChild: true, ageBand: '15-17' });
    expect(actingParty(act)).toBe('polres');
    expect(actingParty({ ...act, onBehalfOf: 'rs-polri' })).toBe('rs-polri');
  });
});

describe('act ids', () => {
  it('are UUIDv7 that sort in the order of making, also within a millisecond and when the clock steps back', () => {
    const instant = Date.parse('2030-01-01T00:00:00.000Z');
    const ids = Array.from({ length: 5000 }, () => newActId(new Date(instant)));
    ids.push(newActId(new Date(instant - 60_000)), newActId(new Date(instant + 60_000)));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
