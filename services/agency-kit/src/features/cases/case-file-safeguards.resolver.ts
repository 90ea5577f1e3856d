import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphQLContext } from '../../kernel/graphql-context';
import type { Shown } from '../../kernel/shown';
import type { UseCaseContext } from '../../kernel/use-case';
import { partyOf } from '../directory/party.types';
import { agreedActionsOf, type AgreedAction } from './agreed-actions';
import { findFileNumbers } from './case-file-reading.service';
import { asCaseActRecord, loadCaseActsOf, standing } from './case-file.store';
import {
  type AgreedActionType,
  type CaseReaderType,
  CaseFileType,
  type LinkedCaseType,
} from './case-file.types';
import { loadCaseLinks } from './case-links';
import { loadCaseReaders } from './case-readers';

/** What binds a file to others: agreed actions, cases of the same client, and who may read it. */
@Resolver(() => CaseFileType)
export class CaseFileSafeguardsResolver {
  @FieldResolver()
  async agreedActions(
    @Root() { caseId }: CaseFileType,
    @Ctx() { loaders, deps: { directory } }: GraphQLContext,
  ): Promise<Shown<AgreedActionType>[]> {
    const actions = (await loaders.load(readAgreedActions, caseId)) ?? [];
    return actions.map(({ id, ...action }) => ({
      ...action,
      actionId: id,
      owner: partyOf(directory, action.owner),
    }));
  }

  @FieldResolver()
  async linkedCases(
    @Root() { caseId }: CaseFileType,
    @Ctx() { loaders, deps: { directory } }: GraphQLContext,
  ): Promise<Shown<LinkedCaseType>[]> {
    const links = (await loaders.load(loadCaseLinks, caseId)) ?? [];
    return Promise.all(
      links.map(async (link) => ({
        caseId: link.caseId,
        localNumber: await loaders.load(findFileNumbers, link.caseId),
        by: partyOf(directory, link.by),
        linkedAt: link.linkedAt,
      })),
    );
  }

  @FieldResolver()
  async readers(
    @Root() { caseId }: CaseFileType,
    @Ctx() { loaders }: GraphQLContext,
  ): Promise<Shown<CaseReaderType>[] | null> {
    return (await loaders.load(loadCaseReaders, caseId)) ?? null;
  }
}

async function readAgreedActions(
  ctx: UseCaseContext,
  caseIds: readonly string[],
): Promise<(AgreedAction[] | undefined)[]> {
  const acts = await loadCaseActsOf(ctx, caseIds);
  return caseIds.map((caseId) => {
    const ofCase = acts.get(caseId);
    return ofCase && agreedActionsOf(standing(ofCase).acts.map(asCaseActRecord));
  });
}
