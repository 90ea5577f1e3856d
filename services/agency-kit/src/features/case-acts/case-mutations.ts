import type { AgencyKind } from '@estafet/schema';
import { ObjectType, Field, ID, Directive } from 'type-graphql';
import { notFound } from '../../kernel/errors';
import type { GraphQLContext } from '../../kernel/graphql-context';
import type { Shown } from '../../kernel/shown';
import { runInAgency } from '../../kernel/use-case';
import { findCaseFileRow } from '../cases/case-access';
import { presentCaseFile } from '../cases/case-file.resolver';
import { CaseFileType } from '../cases/case-file.types';
import { agencyActUseCase, type AgencyInput, type AgencyVerb } from './agency-verbs';
import { caseActUseCase } from './case-act.use-case';
import type { CaseInput, CaseVerb } from './case-verb';
import { mutation, type MutationSpec } from './mutations';

@Directive('@shareable')
@ObjectType('RecordedAct', {
  description: 'What a verb about the agency itself answers: the act that was recorded',
})
export class RecordedActType {
  @Field(() => ID, { description: 'The act' })
  readonly actId!: string;
}

/** The case file after a verb. Not asked again whether it may be seen: the verb was allowed, and may have closed the file to its own author. */
export async function presentCase(
  context: GraphQLContext,
  { caseId }: { readonly caseId: string },
): Promise<Shown<CaseFileType>> {
  const file = await runInAgency(context.deps, context.viewer, (ctx) =>
    findCaseFileRow(ctx.manager, ctx.agencyId, caseId),
  );
  if (!file) throw notFound();
  return presentCaseFile(context, file);
}

/** The mutations of a table of case verbs, for agencies of one kind. */
export function caseMutationsOf(table: Readonly<Record<string, CaseVerb>>, kind: AgencyKind): MutationSpec[] {
  return Object.values(table)
    .filter(({ kinds }) => kinds === undefined || kinds.includes(kind))
    .map((verb) =>
      mutation({
        useCase: caseActUseCase<CaseInput>(verb),
        description: verb.description,
        inputClass: verb.inputClass,
        type: () => CaseFileType,
        present: presentCase,
      }),
    );
}

export function agencyMutationsOf(table: Readonly<Record<string, AgencyVerb>>): MutationSpec[] {
  return Object.values(table).map((verb) =>
    mutation({
      useCase: agencyActUseCase<AgencyInput>(verb),
      description: verb.description,
      inputClass: verb.inputClass,
      type: () => RecordedActType,
      present: (_context, { actId }) => Promise.resolve({ actId }),
    }),
  );
}
