import type { Role } from './viewer';

/** One place for URLs. Ids only: a name, a phone number or a search text never becomes part of an address. */
export const paths = {
  home: '/',
  desk: '/meja',
  newReferral: '/rujukan/baru',
  newReferralFor: (caseId: string) => `/rujukan/baru?kasus=${encodeURIComponent(caseId)}`,
  referral: (id: string) => `/rujukan/${encodeURIComponent(id)}`,
  emergency: '/darurat',
  caseFiles: '/kasus',
  newCase: '/kasus/baru',
  caseFile: (caseId: string) => `/kasus/${encodeURIComponent(caseId)}`,
  controlRoom: '/kendali',
  gaps: '/kendali/celah',
  handoffs: '/kendali/rujukan',
  districtCase: (caseId: string) => `/kendali/kasus/${encodeURIComponent(caseId)}`,
  rules: '/kendali/aturan',
  figures: '/angka',
  signIn: '/auth/sign-in',
  signOut: '/auth/sign-out',
} as const;

/** Where a person lands after signing in, by role. */
export function homeOf(roles: readonly Role[]): string | undefined {
  if (roles.includes('coordinator')) return paths.controlRoom;
  if (roles.includes('frontline') || roles.includes('supervisor')) return paths.desk;
  if (roles.includes('official')) return paths.figures;
  return undefined;
}
