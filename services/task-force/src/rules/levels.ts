import type { Finding, FindingLevel, Severity } from './types';

/** Instants count from themselves on: a breach at noon is one at noon sharp. */
export function levelAt(finding: Finding, now: string): FindingLevel {
  if (isPast(finding.endsAt, now)) return 'ENDED';
  if (isPast(finding.breachAt, now)) return 'BREACH';
  return isPast(finding.warnAt, now) ? 'WARN' : 'PENDING';
}

export function severityAt(finding: Finding, now: string): Severity {
  return finding.raises?.findLast((raise) => raise.at <= now)?.severity ?? finding.severity;
}

/** When the finding's level or severity changes next if nothing is done; undefined when nothing changes any more. */
export function nextInstant(finding: Finding, now: string): string | undefined {
  if (isPast(finding.endsAt, now)) return undefined;
  const instants = [
    finding.warnAt,
    finding.breachAt,
    finding.endsAt,
    ...(finding.raises ?? []).map(({ at }) => at),
  ];
  return instants
    .filter((instant): instant is string => instant !== undefined && instant > now)
    .reduce<string | undefined>((first, at) => (first === undefined || at < first ? at : first), undefined);
}

function isPast(instant: string | undefined, now: string): boolean {
  return instant !== undefined && instant <= now;
}
