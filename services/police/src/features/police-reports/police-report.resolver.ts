import {
  type GraphQLContext,
  readCaseFile,
  runInAgency,
  type Shown,
  type UseCaseContext,
} from '@estafet/agency-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { PoliceReportEntity } from './police-report.entity';
import { readReportNumber, readReportsOfCases } from './police-report.store';
import { PoliceCaseFileType, type PoliceReportType } from './police-report.types';
import { protectionClock } from './protection-clock';

/** A case file as police see it. */
@Resolver(() => PoliceCaseFileType)
export class PoliceCaseFileResolver {
  @Query(() => PoliceCaseFileType, {
    nullable: true,
    description: 'A case file with its police reports; null when absent or not open to the viewer',
  })
  async policeCaseFile(
    @Arg('caseId', () => ID, { description: 'The case' }) caseId: string,
    @Ctx() context: GraphQLContext,
  ): Promise<Shown<PoliceCaseFileType> | null> {
    const file = await readCaseFile(context, caseId);
    return file && { file };
  }

  @FieldResolver()
  async reports(
    @Root() { file }: PoliceCaseFileType,
    @Ctx() { deps, viewer, loaders }: GraphQLContext,
  ): Promise<Shown<PoliceReportType>[]> {
    const reports = (await loaders.load(readReportsOfCases, file.caseId)) ?? [];
    return runInAgency(deps, viewer, (ctx) => Promise.all(reports.map((report) => reportView(ctx, report))));
  }
}

async function reportView(ctx: UseCaseContext, report: PoliceReportEntity): Promise<Shown<PoliceReportType>> {
  return {
    id: report.id,
    caseId: report.caseId,
    filedAt: report.filedAt,
    isFiled: report.isFiled,
    caseKind: report.caseKind,
    legalBasisRef: report.legalBasisRef ?? undefined,
    reportNumber: await readReportNumber(ctx, report),
    restitutionInformedAt: report.restitutionInformedAt ?? undefined,
    protection: report.isFiled
      ? {
          ...protectionClock(
            {
              filedAt: report.filedAt,
              grantedAt: report.grantedAt ?? undefined,
              until: report.protectedUntil ?? undefined,
              lpskRequestedAt: report.lpskRequestedAt ?? undefined,
              endedAt: report.protectionEndedAt ?? undefined,
            },
            ctx.now,
          ),
          grantedAt: report.grantedAt ?? undefined,
          lpskRequestedAt: report.lpskRequestedAt ?? undefined,
        }
      : undefined,
  };
}
