import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { GraphQLContext } from '../../kernel/graphql-context';
import type { Shown } from '../../kernel/shown';
import { AgencyType } from '../agency/agency.types';
import type { CaseFileFilter } from './case-file-reading.service';
import { readCaseFile, readCaseFilePage } from './case-file.resolver';
import { CaseFileConnectionType, CaseFileFilterInput, CaseFileType } from './case-file.types';

const DEFAULT_PAGE = 20;

/** The case files of the viewer's own agency. */
@Resolver(() => AgencyType)
export class AgencyCasesResolver {
  @FieldResolver(() => CaseFileConnectionType, {
    nullable: true,
    description: 'Case files that the viewer may open, newest first',
  })
  caseFiles(
    @Root() agency: AgencyType,
    @Arg('filter', () => CaseFileFilterInput, { nullable: true, description: 'Narrows the list' })
    filter: CaseFileFilterInput | null,
    @Arg('first', () => Int, { defaultValue: DEFAULT_PAGE, description: 'How many, 1 to 100' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before' })
    after: string | null,
    @Ctx() context: GraphQLContext,
  ): Promise<Shown<CaseFileConnectionType> | null> {
    if (agency.id !== context.viewer.agencyId) return Promise.resolve(null);
    return readCaseFilePage(context, {
      filter: filter ? withoutNulls(filter) : {},
      first,
      after: after ?? undefined,
    });
  }

  @FieldResolver(() => CaseFileType, {
    nullable: true,
    description: 'One case file; null when absent or not open to the viewer',
  })
  caseFile(
    @Root() agency: AgencyType,
    @Arg('caseId', () => ID, { description: 'The case' }) caseId: string,
    @Ctx() context: GraphQLContext,
  ): Promise<Shown<CaseFileType> | null> {
    return agency.id === context.viewer.agencyId ? readCaseFile(context, caseId) : Promise.resolve(null);
  }
}

/** GraphQL's null means "left out" in a filter. */
function withoutNulls(filter: CaseFileFilterInput): CaseFileFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));
}
