import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import type { AgencyKind, Viewer } from '@estafet/schema';
import type { OperationContext } from '../graphql/operation-context';

/** The entity that stands for an agency of each kind. The task force and partners have no desk in the graph. */
const AGENCY_TYPES: Partial<Record<AgencyKind, string>> = {
  POLICE: 'PoliceAgency',
  SOCIAL_SERVICES: 'SocialServicesAgency',
  SERVICE_CENTRE: 'ServiceCentreAgency',
  NGO: 'NgoAgency',
};

/** The in-process subgraph's name in the supergraph. */
export const SESSION_SUBGRAPH = 'session';

/** The in-process subgraph that says who is asking. It reads the verified session and nothing else. */
export const SESSION_SDL = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])

  type Query {
    "The signed-in user, as the session knows them."
    viewer: Viewer
  }

  "The signed-in user."
  type Viewer {
    "The user's identifier at the identity provider."
    id: ID!
    "The name to show on screen."
    displayName: String!
    "What the user may do; the services decide each action by these."
    roles: [Role!]!
    "The language the user reads: id (Indonesian) or en (English)."
    language: String!
    "The user's own agency; null for the task force and for district officials."
    agency: Agency
  }

  "What a user may do."
  enum Role {
    "Works with clients in an agency."
    frontline
    "Answers for a case team in an agency."
    supervisor
    "Runs the task force's daily coordination: sees every handoff, never a name."
    coordinator
    "Reads process figures about agencies."
    official
    "Reads the audit trail."
    auditor
    "Looks after accounts and enrolment."
    administrator
  }

  "A member of the task force that keeps a desk."
  interface Agency {
    "The agency's identifier, for example polres."
    id: ID!
  }

  "A police unit."
  type PoliceAgency implements Agency @key(fields: "id") {
    "The agency's identifier."
    id: ID!
  }

  "A social-services office, protection home or rehabilitation house."
  type SocialServicesAgency implements Agency @key(fields: "id") {
    "The agency's identifier."
    id: ID!
  }

  "An integrated service centre for women and children."
  type ServiceCentreAgency implements Agency @key(fields: "id") {
    "The agency's identifier."
    id: ID!
  }

  "A non-governmental organisation."
  type NgoAgency implements Agency @key(fields: "id") {
    "The agency's identifier."
    id: ID!
  }
`;

/** The executable session subgraph. */
export function buildSessionSchema(): GraphQLSchema {
  return buildSubgraphSchema([
    {
      typeDefs: parse(SESSION_SDL),
      resolvers: {
        Query: { viewer: (_parent: unknown, _args: unknown, { viewer }: OperationContext) => viewer },
        Viewer: {
          id: ({ sub }: Viewer) => sub,
          agency: ({ agencyId, agencyKind }: Viewer) => {
            const typeName = agencyKind ? AGENCY_TYPES[agencyKind] : undefined;
            return agencyId && typeName ? { __typename: typeName, id: agencyId } : null;
          },
        },
      },
    },
  ]);
}
