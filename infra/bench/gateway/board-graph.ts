/**
 * A board of referrals, split over three subgraphs as Estafet's graph is: the task force lists, the agencies know
 * themselves, and a third service knows what is not as it should be. Made-up data, the same for every side.
 */
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;

export interface SubgraphDefinition {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const REFERRALS = 400;
const AGENCIES = ['polres', 'dinsos', 'p2tp2a', 'rpsw', 'lsm', 'rumah-aman', 'puskesmas', 'kejaksaan'];
const STATES = ['SENT', 'DELIVERED', 'ACCEPTED', 'HANDED_OVER', 'COMPLETED'];
const RULES = ['G01', 'G02', 'G05', 'G11'];

interface BoardArguments {
  readonly first: number;
  readonly from: number;
}

const instant = (index: number): string => new Date(Date.UTC(2026, 0, 1) + index * 7_331_000).toISOString();
const agency = (index: number): { id: string } => ({ id: AGENCIES[index % AGENCIES.length] ?? 'polres' });

const referral = (index: number) => ({
  id: `r-${index}`,
  kind: index % 3 === 0 ? 'TRANSFER' : 'SERVICE',
  state: STATES[index % STATES.length],
  urgency: index % 5 === 0 ? 'URGENT' : 'ROUTINE',
  attempt: (index % 3) + 1,
  isSynced: index % 7 !== 0,
  sentAt: instant(index),
  answerDueAt: instant(index + 24),
  deliveredAt: index % 4 === 0 ? null : instant(index + 1),
  from: agency(index),
  to: agency(index * 3 + 1),
  case: caseOf(index),
});

const caseOf = (index: number) => ({
  id: `c-${index}`,
  code: `CJR-${String(index).padStart(5, '0')}`,
  isChild: index % 2 === 0,
  stage: index % 4 === 0 ? 'REHABILITATION' : 'ASSESSMENT',
  openedAt: instant(index),
});

const ALL_REFERRALS = Array.from({ length: REFERRALS }, (_, index) => referral(index));

const agencyFacts = (id: string) => ({
  __typename: 'Agency',
  id,
  name: { id: `Lembaga ${id} Kabupaten Contoh`, en: `Agency ${id} of Contoh District` },
  kind: id === 'polres' ? 'POLICE' : 'SERVICE_CENTRE',
  phone: '0263 000 000',
  usualAnswerHours: id.length * 2.5,
});

const gapsOf = (id: string) => {
  const index = Number(id.slice(2));
  return Array.from({ length: 1 + (index % 2) }, (_, position) => ({
    id: `${id}-g${position}`,
    rule: RULES[(index + position) % RULES.length],
    ruleName: { id: 'Rujukan belum dijawab', en: 'Referral not answered' },
    severity: position === 0 ? 'GRAVE' : 'WARNING',
    openedAt: instant(index + position),
    breachAt: instant(index + position + 48),
  }));
};

const TASK_FORCE_TYPES = `
  type Referral KEY {
    id: ID! kind: Kind! state: State! urgency: Urgency! attempt: Int! isSynced: Boolean!
    sentAt: String! answerDueAt: String! deliveredAt: String from: Agency! to: Agency! case: Case! REST
  }
  enum Kind { TRANSFER SERVICE }
  enum State { SENT DELIVERED ACCEPTED HANDED_OVER COMPLETED }
  enum Urgency { URGENT ROUTINE }
  type Case KEY { id: ID! code: String! isChild: Boolean! stage: String openedAt: String! }
  type Query { board(first: Int!, from: Int!): [Referral!]! case(id: ID!): Case }`;
const AGENCY_TYPES = `
  type Agency KEY { id: ID! name: Text! kind: AgencyKind! phone: String usualAnswerHours: Float }
  type Text { id: String! en: String! }
  enum AgencyKind { POLICE SERVICE_CENTRE }`;
const GAP_TYPES = `
  type Gap { id: ID! rule: String! ruleName: Text! severity: Severity! openedAt: String! breachAt: String }
  enum Severity { GRAVE WARNING }`;

const federated = (sdl: string, rest = ''): string =>
  `${LINK}\n${sdl.replaceAll('KEY', '@key(fields: "id")').replace('REST', rest)}`;

const rootFields = {
  board: (_parent: unknown, { first, from }: BoardArguments) =>
    Array.from({ length: first }, (_, index) => ALL_REFERRALS[(from + index) % REFERRALS]),
  case: (_parent: unknown, { id }: { id: string }) => caseOf(Number(id.slice(2))),
};

export const SUBGRAPHS: readonly SubgraphDefinition[] = [
  {
    name: 'task-force',
    sdl: `${federated(TASK_FORCE_TYPES)}\ntype Agency @key(fields: "id", resolvable: false) { id: ID! }`,
    resolvers: { Query: rootFields },
  },
  {
    name: 'agencies',
    sdl: federated(AGENCY_TYPES)
      .replace('type Text {', 'type Text @shareable {')
      .replace('["@key"]', '["@key", "@shareable"]'),
    resolvers: { Agency: { __resolveReference: ({ id }: { id: string }) => agencyFacts(id) } },
  },
  {
    name: 'gaps',
    sdl: `${LINK.replace('["@key"]', '["@key", "@shareable"]')}
      type Referral @key(fields: "id") { id: ID! gaps: [Gap!]! }
      ${GAP_TYPES} type Text @shareable { id: String! en: String! }`,
    resolvers: {
      Referral: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        gaps: ({ id }: { id: string }) => gapsOf(id),
      },
    },
  },
];

/** The same graph in one piece, for a server without a gateway. */
export const WHOLE_SDL = [
  TASK_FORCE_TYPES.replaceAll('KEY', '').replace('REST', 'gaps: [Gap!]!'),
  AGENCY_TYPES.replaceAll('KEY', ''),
  GAP_TYPES,
].join('\n');

export const WHOLE_RESOLVERS = {
  Query: rootFields,
  Referral: {
    from: ({ from }: { from: { id: string } }) => agencyFacts(from.id),
    to: ({ to }: { to: { id: string } }) => agencyFacts(to.id),
    gaps: ({ id }: { id: string }) => gapsOf(id),
  },
};

const BOARD_QUERY = `query Board($from: Int!) {
  board(first: 50, from: $from) {
    id kind state urgency attempt isSynced sentAt answerDueAt deliveredAt
    from { id name { id en } kind phone usualAnswerHours }
    to { id name { id en } kind phone usualAnswerHours }
    case { id code isChild stage openedAt }
    gaps { id rule ruleName { id en } severity openedAt breachAt }
  }
}`;
const SMALL_QUERY = `query Case($id: ID!) { case(id: $id) { id code isChild stage openedAt } }`;

export const boardBody = (index: number): string =>
  JSON.stringify({
    query: BOARD_QUERY,
    operationName: 'Board',
    variables: { from: (index * 37) % REFERRALS },
  });

export const smallBody = (index: number): string =>
  JSON.stringify({
    query: SMALL_QUERY,
    operationName: 'Case',
    variables: { id: `c-${(index * 37) % REFERRALS}` },
  });
