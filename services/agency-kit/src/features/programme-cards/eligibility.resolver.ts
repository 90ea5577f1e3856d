import { boundedList } from '@estafet/relay-kit';
import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { GraphQLContext } from '../../kernel/graphql-context';
import type { Shown } from '../../kernel/shown';
import { runInAgency } from '../../kernel/use-case';
import { AgencyType } from '../agency/agency.types';
import { findCaseFile } from '../cases/case-file-reading.service';
import { checkEligibility } from './eligibility';
import type { ProgrammeCardEntity } from './programme-card.entity';
import { findCurrentCards } from './programme-card.store';
import { EligibilityCheckType, programmeCardView } from './programme-card.types';

/** The live check of the form to refer: a client against the card of whom she might be sent to (R06, G04). */
@Resolver(() => AgencyType)
export class AgencyEligibilityResolver {
  @FieldResolver(() => EligibilityCheckType, {
    nullable: true,
    description:
      'Whether the client of a case fits the current card of a party; null without a card or a file',
  })
  async eligibility(
    @Root() agency: AgencyType,
    @Arg('caseId', () => ID, { description: 'The case' }) caseId: string,
    @Arg('partyId', () => ID, { description: 'Whom she might be sent to' }) partyId: string,
    @Arg('services', () => [String], { nullable: true, description: 'Services to ask for' })
    services: string[] | null,
    @Arg('clientMoves', () => Boolean, { defaultValue: true, description: 'Whether she would live there' })
    clientMoves: boolean,
    @Ctx() { deps, viewer }: GraphQLContext,
  ): Promise<Shown<EligibilityCheckType> | null> {
    if (agency.id !== viewer.agencyId) return null;
    const asked = services ? boundedList(services, 'services') : undefined;
    return runInAgency(deps, viewer, async (ctx) => {
      const file = await findCaseFile(ctx, caseId);
      const card = (await findCurrentCards(ctx, [partyId])).get(partyId);
      if (!file || !card) return null;
      const check = checkEligibility(criteriaOf(card), {
        sex: file.sex ?? undefined,
        ageBand: file.ageBand ?? undefined,
        exploitation: file.exploitation,
        services: asked,
        clientMoves,
      });
      return {
        partyId,
        cardVersion: card.version,
        result: check.result,
        checks: [...check.checks],
        card: programmeCardView(card),
      };
    });
  }
}

function criteriaOf(card: ProgrammeCardEntity) {
  const { sexes, exploitation, services } = card;
  return {
    sexes,
    exploitation,
    services,
    minAge: card.minAge ?? undefined,
    maxAge: card.maxAge ?? undefined,
    freePlaces: card.freePlaces ?? undefined,
  };
}
