import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AgencyFeature } from '../../kernel/definition';
import type { GraphQLContext } from '../../kernel/graphql-context';
import type { Shown } from '../../kernel/shown';
import { runInAgency } from '../../kernel/use-case';
import { AgencyType } from '../agency/agency.types';
import { listDirectory } from './directory.service';
import { DirectoryEntryType } from './directory.types';

@Resolver(() => AgencyType)
class AgencyDirectoryResolver {
  @FieldResolver(() => [DirectoryEntryType], {
    nullable: true,
    description: 'Parties that a client can be referred to, with their programme cards',
  })
  async directory(
    @Root() { id }: AgencyType,
    @Ctx() { deps, viewer }: GraphQLContext,
  ): Promise<Shown<DirectoryEntryType>[] | null> {
    if (id !== viewer.agencyId) return null;
    return runInAgency(deps, viewer, async (ctx) =>
      ctx.decide('agency.read', { agencyId: ctx.agencyId }).allow ? listDirectory(ctx) : null,
    );
  }
}

export const directoryFeature: AgencyFeature = {
  name: 'directory',
  resolvers: () => [AgencyDirectoryResolver],
};
