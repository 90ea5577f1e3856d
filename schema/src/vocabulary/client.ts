import type { CodeList } from './label';

/** Age travels as a band only. */
export const AGE_BANDS = {
  '0-5': { id: '0–5 tahun', en: '0–5 years' },
  '6-11': { id: '6–11 tahun', en: '6–11 years' },
  '12-14': { id: '12–14 tahun', en: '12–14 years' },
  '15-17': { id: '15–17 tahun', en: '15–17 years' },
  '18-24': { id: '18–24 tahun', en: '18–24 years' },
  '25-59': { id: '25–59 tahun', en: '25–59 years' },
  '60+': { id: '60 tahun ke atas', en: '60 years and over' },
  UNKNOWN: { id: 'Belum diketahui', en: 'Not yet known' },
} as const satisfies CodeList;

const ADULT_AGE_BANDS = ['18-24', '25-59', '60+'];

/** Unknown age is handled as a child (architecture §6). */
export function isChildAgeBand(ageBand: string | undefined): boolean {
  return ageBand === undefined || !ADULT_AGE_BANDS.includes(ageBand);
}

export const SEXES = {
  FEMALE: { id: 'Perempuan', en: 'Female' },
  MALE: { id: 'Laki-laki', en: 'Male' },
  OTHER: { id: 'Lainnya', en: 'Other' },
  UNKNOWN: { id: 'Belum diketahui', en: 'Not yet known' },
} as const satisfies CodeList;

/** HTCDS 2.0 names (IOM, CC BY 4.0), with the kinds that the seeds and UU 21/2007 add. */
export const EXPLOITATION = {
  SexualExploitation: { id: 'Eksploitasi seksual', en: 'Sexual exploitation' },
  ForcedLabour: { id: 'Kerja paksa', en: 'Forced labour' },
  DomesticServitude: { id: 'Kerja rumah tangga paksa', en: 'Domestic servitude' },
  SlaveryAndSimilarPractices: { id: 'Perbudakan atau praktik serupa', en: 'Slavery and similar practices' },
  ForcedMarriage: { id: 'Kawin paksa', en: 'Forced marriage' },
  ForcedCriminality: { id: 'Dipaksa melakukan tindak pidana', en: 'Forced criminality' },
  Begging: { id: 'Mengemis', en: 'Begging' },
  RemovalOfOrgans: { id: 'Pengambilan organ', en: 'Removal of organs' },
  IllegalAdoption: { id: 'Adopsi ilegal', en: 'Illegal adoption' },
  Pornography: { id: 'Pornografi', en: 'Pornography' },
  ChildLabour: { id: 'Pekerja anak', en: 'Child labour' },
  ArmedConflict: { id: 'Pelibatan dalam konflik bersenjata', en: 'Use in armed conflict' },
  Other: { id: 'Bentuk lain', en: 'Other kind' },
  Unknown: { id: 'Belum diketahui', en: 'Not yet known' },
} as const satisfies CodeList;

/** HTCDS 2.0: the seventeen methods of control. */
export const MEANS = {
  DebtBondage: { id: 'Penjeratan utang', en: 'Debt bondage' },
  TakesEarnings: { id: 'Pengambilan penghasilan', en: 'Takes earnings' },
  RestrictsFinancialAccess: { id: 'Pembatasan akses keuangan', en: 'Restricts access to money' },
  Threats: { id: 'Ancaman', en: 'Threats' },
  PsychologicalAbuse: { id: 'Kekerasan psikis', en: 'Psychological abuse' },
  PhysicalAbuse: { id: 'Kekerasan fisik', en: 'Physical abuse' },
  SexualAbuse: { id: 'Kekerasan seksual', en: 'Sexual abuse' },
  FalsePromises: { id: 'Penipuan / janji palsu', en: 'False promises' },
  PsychoactiveSubstances: { id: 'Pemberian zat psikoaktif', en: 'Psychoactive substances' },
  RestrictsMovement: { id: 'Penyekapan / pembatasan gerak', en: 'Restricts movement' },
  RestrictsMedicalCare: { id: 'Pembatasan layanan kesehatan', en: 'Restricts medical care' },
  ExcessiveWorkingHours: { id: 'Jam kerja berlebihan', en: 'Excessive working hours' },
  UsesChildren: { id: 'Memakai anak sebagai tekanan', en: 'Uses children' },
  ThreatOfLawEnforcement: { id: 'Ancaman pelaporan ke aparat', en: 'Threat of law enforcement' },
  WithholdsNecessities: { id: 'Penahanan kebutuhan pokok', en: 'Withholds necessities' },
  WithholdsDocuments: { id: 'Penahanan dokumen', en: 'Withholds documents' },
  Other: { id: 'Cara lain', en: 'Other means' },
} as const satisfies CodeList;

export const RECRUITMENT = {
  ThroughOnlineSocialNetworks: { id: 'Media sosial', en: 'Online social networks' },
  FalseJobOffer: { id: 'Janji kerja', en: 'False job offer' },
  FalseJobOfferAbroad: { id: 'Janji kerja di luar negeri', en: 'False job offer abroad' },
  ThroughFamily: { id: 'Keluarga', en: 'Family' },
  ThroughFriend: { id: 'Teman atau kenalan', en: 'Friend or acquaintance' },
  ThroughIntimatePartner: { id: 'Pacar atau pasangan', en: 'Intimate partner' },
  ThroughAgency: { id: 'Penyalur atau calo', en: 'Agency or broker' },
  Abduction: { id: 'Penculikan', en: 'Abduction' },
  Marriage: { id: 'Perkawinan', en: 'Marriage' },
  Other: { id: 'Cara lain', en: 'Other' },
  Unknown: { id: 'Belum diketahui', en: 'Not yet known' },
} as const satisfies CodeList;

export const CHANNELS = {
  SELF: { id: 'Datang sendiri', en: 'Herself' },
  FAMILY: { id: 'Keluarga', en: 'Family' },
  PUBLIC: { id: 'Masyarakat', en: 'Public' },
  POLICE: { id: 'Kepolisian', en: 'Police' },
  NGO: { id: 'LSM', en: 'NGO' },
  SCHOOL: { id: 'Sekolah', en: 'School' },
  HEALTH: { id: 'Layanan kesehatan', en: 'Health service' },
  OTHER_DISTRICT: { id: 'Daerah lain', en: 'Another district' },
} as const satisfies CodeList;

/** HTCDS 2.0 trafficking status; deciding it is never left to a form's default. */
export const VICTIM_STATUSES = {
  POSSIBLE: { id: 'Terduga korban', en: 'Presumed victim' },
  CONFIRMED: { id: 'Korban teridentifikasi', en: 'Identified victim' },
  NOT_VICTIM: { id: 'Bukan korban TPPO', en: 'Not a victim of trafficking' },
} as const satisfies CodeList;

export const RISK_LEVELS = {
  HIGH: { id: 'Tinggi', en: 'High' },
  MEDIUM: { id: 'Sedang', en: 'Medium' },
  LOW: { id: 'Rendah', en: 'Low' },
  UNKNOWN: { id: 'Belum dinilai', en: 'Not yet assessed' },
} as const satisfies CodeList;

/** What the receiver may know before it has said yes: never the story behind it. */
export const TRIAGE_NEEDS = {
  SAFE_PLACE_TONIGHT: { id: 'Tempat aman malam ini', en: 'A safe place tonight' },
  INJURED: { id: 'Terluka', en: 'Hurt' },
  ILL: { id: 'Sakit', en: 'Ill' },
  PREGNANT: { id: 'Hamil', en: 'Pregnant' },
  AFRAID: { id: 'Ketakutan', en: 'Afraid' },
  IN_CUSTODY_ROOM: { id: 'Berada di ruang polisi', en: 'In a police room' },
  WITH_CHILD: { id: 'Membawa anak', en: 'Has a child with her' },
  DISABILITY: { id: 'Penyandang disabilitas', en: 'Has a disability' },
  INTERPRETER: { id: 'Perlu penerjemah', en: 'Needs an interpreter' },
  FOOD_CLOTHES: { id: 'Makanan dan pakaian', en: 'Food and clothes' },
  MEDICAL_CARE: { id: 'Perawatan kesehatan', en: 'Medical care' },
  ESCORT: { id: 'Pengawalan', en: 'Escort' },
} as const satisfies CodeList;

export const TRAUMA_LEVELS = {
  NONE: { id: 'Tidak ada', en: 'None' },
  MILD: { id: 'Ringan', en: 'Mild' },
  MODERATE: { id: 'Sedang', en: 'Moderate' },
  SEVERE: { id: 'Berat', en: 'Severe' },
} as const satisfies CodeList;

/** UU 27/2022 art. 20(2). Public agencies rest on c, d or e; an NGO on a or a written mandate. */
export const LEGAL_BASES = {
  a: { id: 'Persetujuan (huruf a)', en: 'Consent (letter a)' },
  b: { id: 'Perjanjian (huruf b)', en: 'Contract (letter b)' },
  c: { id: 'Kewajiban hukum (huruf c)', en: 'Legal obligation (letter c)' },
  d: { id: 'Kepentingan vital (huruf d)', en: 'Vital interest (letter d)' },
  e: { id: 'Tugas dan layanan publik (huruf e)', en: 'Public task (letter e)' },
  f: { id: 'Kepentingan sah lain (huruf f)', en: 'Legitimate interest (letter f)' },
} as const satisfies CodeList;

/** Who agreed; NONE where the parent is the suspect and nobody could be asked (law §6). */
export const CONSENT_GIVERS = {
  CLIENT: { id: 'Klien sendiri', en: 'The client' },
  PARENT: { id: 'Orang tua', en: 'Parent' },
  GUARDIAN: { id: 'Wali', en: 'Guardian' },
  COURT: { id: 'Pengadilan', en: 'Court' },
  NONE: { id: 'Belum ada', en: 'Nobody yet' },
} as const satisfies CodeList;

export const CONSENT_SCOPES = {
  REFERRAL: { id: 'Rujukan', en: 'Referral' },
  DOSSIER: { id: 'Berkas rujukan', en: 'Referral dossier' },
  CONTACT: { id: 'Dihubungi kembali', en: 'Being contacted' },
  ALL: { id: 'Seluruh pembagian data', en: 'All sharing' },
} as const satisfies CodeList;

export const CONSENT_PURPOSES = {
  REFERRAL: { id: 'Rujukan layanan', en: 'Referral to a service' },
  TRANSFER: { id: 'Pelimpahan kasus', en: 'Case transfer' },
  HEALTH: { id: 'Layanan kesehatan', en: 'Health care' },
  LEGAL_PROCESS: { id: 'Proses hukum', en: 'Legal process' },
  AFTERCARE: { id: 'Bimbingan lanjut', en: 'Aftercare' },
  OTHER: { id: 'Tujuan lain', en: 'Other purpose' },
} as const satisfies CodeList;
