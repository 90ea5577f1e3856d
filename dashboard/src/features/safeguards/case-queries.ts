import type { CaseSafeguardsQuery, CaseTiesQuery } from '../../gql/graphql';

type FileIn<TQuery extends { viewer?: { agency?: { caseFile?: unknown } | null } | null }> = NonNullable<
  NonNullable<NonNullable<TQuery['viewer']>['agency']>['caseFile']
>;

/** A worker whom a restriction can name. */
export type Reader = NonNullable<FileIn<CaseSafeguardsQuery>['readers']>[number];
export type AgreedAction = FileIn<CaseTiesQuery>['agreedActions'][number];
export type LinkedCase = FileIn<CaseTiesQuery>['linkedCases'][number];
