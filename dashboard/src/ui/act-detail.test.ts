import { DECLINE_REASONS, WITHDRAWAL_REASONS } from '@estafet/schema/vocabulary/index';
import { detailListOf } from './act-detail';

describe('the telling code of an act', () => {
  it('is read from the list of its own act: the same code says another thing elsewhere', () => {
    expect(detailListOf('referral.declined', 'CLIENT_DECLINED')).toBe(DECLINE_REASONS);
    expect(detailListOf('referral.withdrawn', 'CLIENT_DECLINED')).toBe(WITHDRAWAL_REASONS);
  });

  it('is left out where it is no code of that act', () => {
    expect(detailListOf('handover.taken', '1')).toBeUndefined();
    expect(detailListOf('referral.declined', 'FROM_A_NEWER_VERSION')).toBeUndefined();
  });
});
