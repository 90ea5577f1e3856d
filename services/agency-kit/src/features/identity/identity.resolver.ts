import { notFound } from '../../kernel/errors';
import type { GraphQLContext } from '../../kernel/graphql-context';
import type { Shown } from '../../kernel/shown';
import { runInAgency, type UseCaseContext } from '../../kernel/use-case';
import { createMutationResolver, mutation, type MutationSpec, perPrefix } from '../case-acts/mutations';
import { viewEmergencies } from '../emergencies/emergency.reading';
import { RECORD_IDENTITY_INPUT } from './identity';
import { BreakGlassEntity } from './identity.entity';
import {
  BREAK_GLASS_INPUT,
  breakGlass,
  ERASE_IDENTITY_INPUT,
  eraseIdentity,
  OPEN_IDENTITY_INPUT,
  openIdentity,
  recordIdentity,
  REVIEW_BREAK_GLASS_INPUT,
  reviewBreakGlass,
} from './identity.service';
import { EmergencyAccessType, IdentityRecordType, OpenedIdentityType } from './identity.types';

const showAccess = {
  type: () => EmergencyAccessType,
  present: (context: GraphQLContext, { breakGlassId }: { breakGlassId: string }) =>
    runInAgency(context.deps, context.viewer, (ctx) => getAccess(ctx, breakGlassId)),
};

const MUTATIONS: readonly MutationSpec[] = [
  mutation({
    useCase: recordIdentity,
    inputClass: RECORD_IDENTITY_INPUT.inputClass,
    description: 'Records who the client is, encrypted, at this agency alone',
    type: () => IdentityRecordType,
    present: (_context, result) => Promise.resolve(result),
  }),
  mutation({
    useCase: openIdentity,
    inputClass: OPEN_IDENTITY_INPUT.inputClass,
    description:
      'Opens an identity for a purpose; each opening is on record, and told to the task force without the identity',
    type: () => OpenedIdentityType,
    present: (_context, result) => Promise.resolve(result),
  }),
  mutation({
    ...showAccess,
    useCase: breakGlass,
    inputClass: BREAK_GLASS_INPUT.inputClass,
    description: 'In an emergency, opens a case to somebody outside its team for one hour',
  }),
  mutation({
    ...showAccess,
    useCase: reviewBreakGlass,
    inputClass: REVIEW_BREAK_GLASS_INPUT.inputClass,
    description: 'A second person says whether an emergency access was justified',
  }),
  mutation({
    useCase: eraseIdentity,
    inputClass: ERASE_IDENTITY_INPUT.inputClass,
    description: "Destroys the client's data key: identity and dossiers become unreadable, in backups too",
    type: () => IdentityRecordType,
    present: (_context, result) => Promise.resolve(result),
  }),
];

/** `policeOpenIdentity`, … */
export const createIdentityResolver = perPrefix((prefix) => createMutationResolver(prefix, MUTATIONS));

async function getAccess(ctx: UseCaseContext, id: string): Promise<Shown<EmergencyAccessType>> {
  const row = await ctx.manager.findOneBy(BreakGlassEntity, { agencyId: ctx.agencyId, id });
  const [view] = row ? await viewEmergencies(ctx, [row]) : [];
  if (!view) throw notFound();
  return view;
}
