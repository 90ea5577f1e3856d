import { partnerActedFor } from './proxy';

const toPartner = { from: { id: 'rpsw', isMember: true }, to: { id: 'rs-polri', isMember: false } };
const toMember = { from: { id: 'polres', isMember: true }, to: { id: 'p2tp2a', isMember: true } };
const fromPartner = { from: { id: 'rs-polri', isMember: false }, to: { id: 'p2tp2a', isMember: true } };

describe('recording for a partner', () => {
  it('records the partner’s answer and arrival for it', () => {
    expect(partnerActedFor('ACCEPT', toPartner, 'rpsw')).toBe('rs-polri');
    expect(partnerActedFor('TAKE', toPartner, 'rpsw')).toBe('rs-polri');
  });

  it('records the agency’s own acts as its own', () => {
    expect(partnerActedFor('GIVE', toPartner, 'rpsw')).toBeUndefined();
    expect(partnerActedFor('FAIL', toPartner, 'rpsw')).toBeUndefined();
    expect(partnerActedFor('ACCEPT', toMember, 'p2tp2a')).toBeUndefined();
  });

  it('gives for a partner that sends through its monitor', () => {
    expect(partnerActedFor('GIVE', fromPartner, 'rpsw')).toBe('rs-polri');
  });

  it('never acts for a member', () => {
    expect(partnerActedFor('ACCEPT', toMember, 'polres')).toBeUndefined();
  });
});
