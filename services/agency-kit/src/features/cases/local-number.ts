const PREFIXES: Readonly<Record<string, string>> = {
  POLICE: 'PPA',
  SOCIAL_SERVICES: 'RS',
  SERVICE_CENTRE: 'PGD',
  NGO: 'DMP',
};

/** The agency's own number of a file, as written on paper: `PPA/2026/0007`. Counted per agency and year (R01). */
export function formatLocalNumber(agencyKind: string, year: number, sequence: number): string {
  return `${PREFIXES[agencyKind] ?? 'KS'}/${year}/${String(sequence).padStart(4, '0')}`;
}
