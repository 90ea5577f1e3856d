import type { UseCaseContext } from '../../kernel/use-case';
import { ProgrammeCardEntity } from './programme-card.entity';

type Reader = Pick<UseCaseContext, 'manager' | 'agencyId'>;

/** The newest version of the agency's own card; 0 before the first. */
export async function newestCardVersion({ manager, agencyId }: Reader): Promise<number> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('programme-card:' || $1, 0))`, [
    agencyId,
  ]);
  const newest = await manager.maximum(ProgrammeCardEntity, 'version', { agencyId, publisher: agencyId });
  return newest ?? 0;
}

/** The current card of each of these publishers, in one query. */
export async function findCurrentCards(
  { manager, agencyId }: Reader,
  publishers: readonly string[],
): Promise<ReadonlyMap<string, ProgrammeCardEntity>> {
  const cards = await manager
    .createQueryBuilder(ProgrammeCardEntity, 'card')
    .distinctOn(['card.publisher'])
    .where('card.agencyId = :agencyId AND card.publisher IN (:...publishers)', {
      agencyId,
      publishers: ['', ...publishers],
    })
    .orderBy('card.publisher')
    .addOrderBy('card.version', 'DESC')
    .getMany();
  return new Map(cards.map((card) => [card.publisher, card]));
}
