import type { AgencyPrefix, ReferenceResolver } from '../../kernel/definition';
import type { GraphQLContext } from '../../kernel/graphql-context';
import type { Shown } from '../../kernel/shown';
import { findOpenCaseFiles } from './case-file-reading.service';
import { presentCaseFile } from './case-file.resolver';
import type { CaseFileType } from './case-file.types';

/** What an agency's subgraph adds to the task force's `Case`: the viewer's own agency's file (architecture §3). */
export interface CaseExtension {
  readonly field: string;
  /** The kind's wrapper around a file, which its own feature defines. */
  readonly type: string;
  readonly description: string;
}

export function caseExtensionOf(prefix: AgencyPrefix): CaseExtension {
  return {
    field: `${prefix}File`,
    type: `${prefix.charAt(0).toUpperCase()}${prefix.slice(1)}CaseFile`,
    description:
      "The file of the viewer's own agency; null for everybody else, and where the viewer may not open it",
  };
}

/** The viewer's own agency's file of a case; null, never an error, for whoever has none or may not open it. */
export async function resolveCaseFile(
  { id }: { readonly id: string },
  context: GraphQLContext,
): Promise<{ readonly file: Shown<CaseFileType> } | null> {
  const { agencyId } = context.viewer;
  if (agencyId === undefined || !context.deps.hosted.includes(agencyId)) return null;
  const file = await context.loaders.load(findOpenCaseFiles, id);
  return file ? { file: presentCaseFile(context, file) } : null;
}

/** A case exists here for whoever may open its file: that it exists at all is nobody else's to learn. */
export const resolveCase: ReferenceResolver = async ({ id }, context) =>
  (await resolveCaseFile({ id }, context)) ? { id } : null;
