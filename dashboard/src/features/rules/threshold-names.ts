import type { CodeList } from '@estafet/schema/vocabulary/index';

/** What each setting of a rule means. Rules come with newer versions too, so this is an open list like any other. */
export const THRESHOLD_NAMES: CodeList = {
  afterAgreedHours: {
    id: 'Setelah waktu serah terima yang disepakati',
    en: 'After the agreed time of handover',
  },
  alreadyRegisteredHours: {
    id: 'Registrasi lama dianggap masih berlaku',
    en: 'An earlier registration still counts for',
  },
  applicationDays: { id: 'Permohonan dilayani paling lambat', en: 'An application is served within' },
  breachAfterDays: { id: 'Terlampaui setelah', en: 'Breached after' },
  breachAfterHours: { id: 'Terlampaui setelah', en: 'Breached after' },
  criticalAfterDays: { id: 'Menjadi kritis setelah', en: 'Becomes critical after' },
  dangerHours: { id: 'Bila membahayakan diri', en: 'When she may harm herself' },
  dataNoticeHours: {
    id: 'Kebocoran data diberitahukan paling lambat',
    en: 'A data breach is notified within',
  },
  failedAttempts: { id: 'Upaya kontak yang gagal', en: 'Failed attempts to reach her' },
  healthBreachHours: { id: 'Layanan kesehatan: terlampaui setelah', en: 'Health service: breached after' },
  healthWarnHours: { id: 'Layanan kesehatan: peringatan setelah', en: 'Health service: warns after' },
  helpAfterDays: {
    id: 'Permintaan bantuan dijawab paling lambat',
    en: 'A request for help is answered within',
  },
  lpskHours: { id: 'Permohonan ke LPSK paling lambat', en: 'The request to LPSK within' },
  moderateHours: { id: 'Kebutuhan sedang', en: 'When the need is moderate' },
  noneAgreedHours: { id: 'Bila tidak ada waktu yang disepakati', en: 'When no time was agreed' },
  normalHours: { id: 'Rujukan biasa dijawab dalam', en: 'A normal referral is answered within' },
  policeReportHours: { id: 'Laporan polisi paling lambat', en: 'The police report within' },
  protectionDays: { id: 'Pelindungan sementara berlaku', en: 'Temporary protection lasts' },
  protectionHours: { id: 'Pelindungan sementara paling lambat', en: 'Temporary protection within' },
  protectionWarnDays: {
    id: 'Peringatan sebelum pelindungan berakhir, pada hari ke',
    en: 'Warns before protection ends, on day',
  },
  repeatCount: { id: 'Dianggap berulang setelah', en: 'Counts as repeated after' },
  repeatWithinDays: { id: 'Pengulangan dihitung dalam', en: 'Repetition is counted within' },
  restitutionInfoDays: {
    id: 'Hak restitusi dijelaskan paling lambat',
    en: 'Restitution is explained within',
  },
  restitutionPaidDays: { id: 'Restitusi dibayar paling lambat', en: 'Restitution is paid within' },
  rosterDays: { id: 'Kekosongan petugas ahli setelah', en: 'A missing specialist counts after' },
  severeHours: { id: 'Kebutuhan berat', en: 'When the need is severe' },
  shiftHours: { id: 'Lama satu giliran jaga', en: 'Length of a shift' },
  strangerNoteDays: {
    id: 'Catatan kontak oleh pihak lain disimpan',
    en: 'The note of a contact by a stranger is kept for',
  },
  unchangedReviews: { id: 'Tinjauan tanpa perubahan', en: 'Reviews without change' },
  urgentHours: { id: 'Rujukan mendesak dijawab dalam', en: 'An urgent referral is answered within' },
  warnAfterDays: { id: 'Peringatan setelah', en: 'Warns after' },
  warnAfterHours: { id: 'Peringatan setelah', en: 'Warns after' },
  warnShare: { id: 'Peringatan setelah bagian waktu', en: 'Warns after this part of the time' },
};

export type ThresholdUnit = 'hours' | 'days' | 'share' | 'times';

/** The unit stands at the end of the name (style.md). */
export function unitOf(name: string): ThresholdUnit {
  if (name.endsWith('Hours')) return 'hours';
  if (name.endsWith('Days')) return 'days';
  return name.endsWith('Share') ? 'share' : 'times';
}
