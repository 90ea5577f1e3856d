import { DomainError } from '@estafet/relay-kit';
import type { UseCase } from '../../kernel/use-case';
import { agencyActUseCase, type AgencyActResult } from '../case-acts/agency-verbs';
import { CARD_VERBS } from './programme-card.verbs';
import { newestCardVersion } from './programme-card.store';

const publish = agencyActUseCase(CARD_VERBS.publishProgrammeCard);
type PublishInput = Parameters<typeof publish.run>[1];

/** Versions only go up: what was published stays, since old referrals are judged by the card of their day (G04, G06). */
export const publishProgrammeCard: UseCase<PublishInput, AgencyActResult> = {
  name: publish.name,
  async run(ctx, input) {
    ctx.require(CARD_VERBS.publishProgrammeCard.action, { agencyId: ctx.agencyId });
    const newest = await newestCardVersion(ctx);
    const version = input.version ?? newest + 1;
    if (version <= newest) {
      throw new DomainError(
        'CARD_VERSION_TAKEN',
        {
          id: `Kartu program sudah sampai versi ${newest}. Terbitkan versi yang lebih baru.`,
          en: `The programme card has reached version ${newest}. Publish a newer one.`,
        },
        { field: 'version', rule: 'NEWER' },
      );
    }
    return publish.run(ctx, { ...input, version });
  },
};
