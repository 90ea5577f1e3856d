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
