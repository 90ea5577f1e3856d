import { dialable, whatsAppNumber } from './phone-number';

describe('an institution’s duty phone', () => {
  it('is dialled without what people write between the digits', () => {
    expect(dialable('(0263) 555-0110')).toBe('02635550110');
    expect(dialable('+62 263 5550110')).toBe('+622635550110');
  });

  it('is international where the message app needs it', () => {
    expect(whatsAppNumber('0812-0000-0110')).toBe('6281200000110');
    expect(whatsAppNumber('+62 812 0000 0110')).toBe('6281200000110');
  });
});
