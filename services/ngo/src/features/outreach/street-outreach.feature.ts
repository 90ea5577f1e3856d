import {
  type AgencyFeature,
  createMutationResolver,
  GraphQLDateTime,
  mutation,
  notFound,
  perPrefix,
  runInAgency,
} from '@estafet/agency-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { StreetOutreachEntity } from './street-outreach.entity';
import { StreetOutreachMigration1760001600000 } from './street-outreach.migration';
import { HOLD_OUTREACH_INPUT, holdOutreach } from './street-outreach.use-case';

@ObjectType('StreetOutreach', { description: 'A round of outreach' })
export class StreetOutreachType {
  @Field(() => ID, { description: 'The round' })
  readonly id!: string;

  @Field(() => GraphQLDateTime, { description: 'When' })
  readonly heldAt!: Date;

  @Field(() => String, { description: 'Sub-district (Kemendagri code)' })
  readonly kecamatan!: string;

  @Field(() => String, { description: 'Kind of place' })
  readonly place!: string;

  @Field(() => Int, { description: 'Persons reached' })
  readonly reached!: number;
}

export const streetOutreachFeature: AgencyFeature = {
  name: 'street-outreach',
  entities: [StreetOutreachEntity],
  migrations: [StreetOutreachMigration1760001600000],
  resolvers: perPrefix((prefix) => [
    createMutationResolver(prefix, [
      mutation({
        useCase: holdOutreach,
        inputClass: HOLD_OUTREACH_INPUT.inputClass,
        description: 'Records a round of outreach: where, how many were reached, which cases began',
        type: () => StreetOutreachType,
        present: async ({ deps, viewer }, { outreachId }) => {
          const row = await runInAgency(deps, viewer, (ctx) =>
            ctx.manager.findOneBy(StreetOutreachEntity, { agencyId: ctx.agencyId, id: outreachId }),
          );
          if (!row) throw notFound();
          return row;
        },
      }),
    ]),
  ]),
};
