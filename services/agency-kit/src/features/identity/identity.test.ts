import { RECORD_IDENTITY_INPUT } from './identity';

const input = (identity: object) => ({
  idempotencyKey: 'k1',
  caseId: '019cbe15-6880-75ba-b4e4-c751f3406952',
  identity,
});

describe('recording who a client is', () => {
  it('takes what is known and leaves the rest open', () => {
    const read = RECORD_IDENTITY_INPUT.read(input({ callName: '  Melati ' }));
    expect(read.identity).toEqual({ callName: 'Melati' });
  });

  it('drops what nobody sees, and breaks the line only where there is more than one', () => {
    const read = RECORD_IDENTITY_INPUT.read(
      input({
        fullName: '\u202eMelati\u200b\ufeff\r\nContoh\u2066',
        callName: '\u0644\u200c\u0627\u200d',
        address: 'Kp. Rekaan\nRT 1\u202a',
      }),
    );
    expect(read.identity).toEqual({
      fullName: 'Melati Contoh',
      callName: '\u0644\u200c\u0627\u200d',
      address: 'Kp. Rekaan\nRT 1',
    });
    expect(() => RECORD_IDENTITY_INPUT.read(input({ fullName: '\u200b' }))).toThrow(/fullName/);
  });

  it('knows a case by one spelling of its id', () => {
    const { caseId } = input({});
    expect(RECORD_IDENTITY_INPUT.read({ ...input({}), caseId: caseId.toUpperCase() }).caseId).toBe(caseId);
  });

  it.each([
    ['too long a name', { fullName: 'x'.repeat(201) }],
    ['a name that is no text', { fullName: 7 }],
    ['control characters', { fullName: 'a\u0000b' }],
    ['an unknown field', { shoeSize: '38' }],
  ])('refuses %s without repeating it', (_what, identity) => {
    const value = String(Object.values(identity)[0]);
    let message = '';
    try {
      RECORD_IDENTITY_INPUT.read(input(identity));
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).not.toBe('');
    expect(message.split(/\W+/)).not.toContain(value);
  });
});
