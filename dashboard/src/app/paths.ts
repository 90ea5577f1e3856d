import type { Role } from './viewer';

/** One place for URLs. Ids only: a name, a phone number or a search text never becomes part of an address. */
export const paths = {
  home: '/',
  desk: '/meja',
  newReferral: '/rujukan/baru',
  newReferralFor: (caseId: string) => `/rujukan/baru?kasus=${encodeURIComponent(caseId)}`,
  draftReferral: (draftId: string, caseId: string, step?: string) =>
    filtered('/rujukan/baru', { draf: draftId, kasus: caseId, langkah: step }),
  referrals: '/rujukan',
  referral: (id: string) => `/rujukan/${encodeURIComponent(id)}`,
  referralAction: (id: string, action: string) =>
    filtered(`/rujukan/${encodeURIComponent(id)}`, { aksi: action }),
  emergency: '/darurat',
  draftEmergency: (draftId: string) => filtered('/darurat', { draf: draftId }),
  caseFiles: '/kasus',
  newCase: '/kasus/baru',
  caseFile: (caseId: string) => `/kasus/${encodeURIComponent(caseId)}`,
  complaints: '/pengaduan',
  outreach: '/penjangkauan',
  myAgency: '/lembaga',
  emergencyReviews: '/lembaga/akses-darurat',
  controlRoom: '/kendali',
  gaps: '/kendali/celah',
  handoffs: '/kendali/rujukan',
  districtCase: (caseId: string) => `/kendali/kasus/${encodeURIComponent(caseId)}`,
  rules: '/kendali/aturan',
  agencies: '/kendali/lembaga',
  figures: '/angka',
  report: '/angka/laporan',
  signIn: '/auth/sign-in',
  signOut: '/auth/sign-out',
  hide: '/auth/hide',
} as const;

/** A list with its filter in the address: codes, ids and days only. */
export function filtered(path: string, filter: Readonly<Record<string, string | undefined>>): string {
  const entries = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return entries.length === 0 ? path : `${path}?${new URLSearchParams(entries).toString()}`;
}

/** Where a person lands after signing in, by role. */
export function homeOf(roles: readonly Role[]): string | undefined {
  if (roles.includes('coordinator')) return paths.controlRoom;
  if (roles.includes('frontline') || roles.includes('supervisor')) return paths.desk;
  if (roles.includes('official')) return paths.figures;
  return undefined;
}
