import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { parse, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, createResolversMap } from 'type-graphql';
import { AGENCY_STUBS, resolveAgencyStub } from '../agencies/agency-stubs';
import { CaseResolver } from '../cases/case.resolver';
import { CoordinationResolver } from '../coordination/coordination.resolver';
import { DistrictResolver } from '../district/district.resolver';
import { FlowResolver } from '../district/flow.resolver';
import { InstructionResolver } from '../district/instruction.resolver';
import { FiguresResolver } from '../figures/figures.resolver';
import { GapResolver } from '../gaps/gap.resolver';
import { ReferralResolver } from '../referrals/referral.resolver';
import { findCase, findGap, findReferral } from './board-view';
import type { TaskForceContext } from './context';

const FEDERATION_LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';

type ReferenceResolver = (id: string, context: TaskForceContext) => unknown;

const REFERENCES: Readonly<Record<string, ReferenceResolver>> = {
  Case: findCase,
  Referral: findReferral,
  Gap: findGap,
  PoliceAgency: (id, context) => resolveAgencyStub('PoliceAgency', id, context),
  SocialServicesAgency: (id, context) => resolveAgencyStub('SocialServicesAgency', id, context),
  ServiceCentreAgency: (id, context) => resolveAgencyStub('ServiceCentreAgency', id, context),
  NgoAgency: (id, context) => resolveAgencyStub('NgoAgency', id, context),
};

/** The subgraph's executable schema. Pure: needs no database, so that the supergraph can be composed at build. */
export function buildTaskForceSchema(): GraphQLSchema {
  const { sdl, resolvers } = describeSubgraph();
  return buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]);
}

/** The subgraph's SDL with its federation directives, as composition takes it. */
export function taskForceSubgraphSdl(): string {
  return describeSubgraph().sdl;
}

/** type-graphql → SDL with directives → federation; `printSubgraphSchema` loses type-graphql's directives (architecture §12). */
function describeSubgraph() {
  const schema = buildSchemaSync({
    resolvers: [
      CaseResolver,
      CoordinationResolver,
      DistrictResolver,
      FiguresResolver,
      FlowResolver,
      GapResolver,
      InstructionResolver,
      ReferralResolver,
    ],
    orphanedTypes: [...AGENCY_STUBS],
    validate: false,
    skipCheck: true,
  });
  const map = createResolversMap(schema) as Record<string, Record<string, unknown>>;
  for (const [type, resolve] of Object.entries(REFERENCES)) {
    map[type] = { ...map[type], __resolveReference: asReferenceResolver(resolve) };
  }
  return { sdl: `${FEDERATION_LINK}\n\n${printSchemaWithDirectives(schema)}`, resolvers: map as never };
}

/** Federation hands over whatever the query says; only a string id is passed on. */
function asReferenceResolver(resolve: ReferenceResolver) {
  return (reference: { readonly id?: unknown }, context: TaskForceContext) =>
    typeof reference.id === 'string' ? resolve(reference.id, context) : null;
}
