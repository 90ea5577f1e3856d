import type { CodeList } from './label';

export const SEVERITIES = {
  LOW: { id: 'Rendah', en: 'Low' },
  MEDIUM: { id: 'Sedang', en: 'Medium' },
  HIGH: { id: 'Tinggi', en: 'High' },
  CRITICAL: { id: 'Kritis', en: 'Critical' },
} as const satisfies CodeList;

export type Severity = keyof typeof SEVERITIES;

export const GAP_LEVELS = {
  WARN: { id: 'Peringatan', en: 'Warning' },
  BREACH: { id: 'Terlampaui', en: 'Breached' },
} as const satisfies CodeList;

export const GAP_STATES = {
  OPEN: { id: 'Terbuka', en: 'Open' },
  HANDLED: { id: 'Ditangani', en: 'Being handled' },
  CONTESTED: { id: 'Disanggah', en: 'Contested' },
  CLEARED: { id: 'Selesai', en: 'Cleared' },
  WAIVED: { id: 'Dikecualikan', en: 'Waived' },
} as const satisfies CodeList;

export const GAP_MODES = {
  OFF: { id: 'Mati', en: 'Off' },
  SHADOW: { id: 'Bayangan (dihitung, tidak ditampilkan)', en: 'Shadow (counted, not shown)' },
  ON: { id: 'Aktif', en: 'On' },
} as const satisfies CodeList;

export type GapMode = keyof typeof GAP_MODES;

export const GAP_FAMILIES = {
  ANSWERS: { id: 'Jawaban rujukan', en: 'Answers' },
  HANDOVERS: { id: 'Serah terima', en: 'Handovers' },
  CASE_WORK: { id: 'Penanganan kasus', en: 'Case work' },
  SAFETY: { id: 'Keselamatan', en: 'Safety' },
  STATUTORY: { id: 'Tenggat hukum', en: 'Statutory clocks' },
  REPORTS: { id: 'Laporan', en: 'Reports' },
  MEETINGS: { id: 'Rapat koordinasi', en: 'Meetings' },
  STAFF: { id: 'Petugas', en: 'Staff' },
} as const satisfies CodeList;

export type GapFamily = keyof typeof GAP_FAMILIES;

export const CONTEST_REASONS = {
  NOT_YET_RECORDED: { id: 'Sudah dilakukan, belum dicatat', en: 'Done, not yet recorded' },
  WRONG_OWNER: { id: 'Bukan tanggung jawab kami', en: 'Not ours' },
  CLIENT_REFUSED: { id: 'Klien tidak bersedia', en: 'The client refused' },
  RULE_UNFIT: { id: 'Aturan tidak cocok untuk keadaan ini', en: 'The rule does not fit' },
} as const satisfies CodeList;

export const WAIVE_REASONS = {
  OUTSIDE_CONTROL: { id: 'Di luar kendali pemilik', en: "Outside the owner's control" },
  AGREED_DELAY: { id: 'Penundaan yang disepakati', en: 'An agreed delay' },
  CLIENT_WISH: { id: 'Keinginan klien', en: "The client's wish" },
  NO_RESOURCE: { id: 'Sumber daya belum ada', en: 'The resource does not exist yet' },
  DATA_ERROR: { id: 'Kesalahan pencatatan', en: 'A recording error' },
  OTHER: { id: 'Alasan lain', en: 'Other' },
} as const satisfies CodeList;

/** What the owner of a gap will do; coded, because the board holds no free text. */
export const PLANS = {
  ANSWER_TODAY: { id: 'Dijawab hari ini', en: 'Answer today' },
  FETCH_CLIENT: { id: 'Klien dijemput', en: 'Fetch the client' },
  RECORD_NOW: { id: 'Dicatat sekarang', en: 'Record it now' },
  CALL_CONFERENCE: { id: 'CC dijadwalkan', en: 'Call a conference' },
  FIND_OTHER_PLACE: { id: 'Cari tempat lain', en: 'Find another place' },
  MOVE_CLIENT: { id: 'Klien dipindahkan', en: 'Move the client' },
  ASK_RESOURCE: { id: 'Minta sumber daya', en: 'Ask for a resource' },
  CONTACT_CLIENT: { id: 'Klien dihubungi', en: 'Contact the client' },
  OTHER: { id: 'Rencana lain', en: 'Other plan' },
} as const satisfies CodeList;

/** Who hears of a gap that nobody handles (R23, as amended by rules.md §5). */
export const LADDER_RUNGS = {
  OWNER: { id: 'Pemilik', en: 'Owner' },
  AGENCY_HEAD: { id: 'Kepala lembaga', en: 'Head of the agency' },
  DAILY_CHAIR: { id: 'Ketua harian', en: 'Daily chair' },
  SEKDA: { id: 'Sekretaris Daerah', en: 'Regional secretary' },
  BUPATI: { id: 'Bupati', en: 'Regent' },
} as const satisfies CodeList;

export const INSTRUCTION_KINDS = {
  ANSWER: { id: 'Jawab rujukan', en: 'Answer the referral' },
  CONFIRM_HANDOVER: { id: 'Konfirmasi serah terima', en: 'Confirm the handover' },
  LOCATE_CLIENT: { id: 'Pastikan keberadaan klien', en: 'Locate the client' },
  MOVE_CLIENT: { id: 'Pindahkan klien', en: 'Move the client' },
  HOLD_CONFERENCE: { id: 'Adakan CC', en: 'Hold a conference' },
  FIND_PLACE: { id: 'Carikan tempat', en: 'Find a place' },
  RECORD: { id: 'Lengkapi catatan', en: 'Complete the record' },
  REPORT: { id: 'Beri laporan', en: 'Report' },
} as const satisfies CodeList;

export const INSTRUCTION_DECISIONS = {
  DONE: { id: 'Sudah dilaksanakan', en: 'Done' },
  WILL_DO: { id: 'Akan dilaksanakan', en: 'Will do' },
  CANNOT: { id: 'Tidak dapat dilaksanakan', en: 'Cannot' },
} as const satisfies CodeList;

export const REMEDY_KINDS = {
  PLAN: { id: 'Rencana perbaikan', en: 'Plan' },
  WARNING: { id: 'Teguran', en: 'Warning' },
  SANCTION: { id: 'Sanksi', en: 'Sanction' },
  LETTER_TO_SUPERIOR: { id: 'Surat kepada atasan lembaga', en: "Letter to the agency's superior" },
  RESOURCE_DECISION: { id: 'Keputusan sumber daya', en: 'Resource decision' },
} as const satisfies CodeList;

export const MEETING_KINDS = {
  COORDINATION: { id: 'Rapat koordinasi', en: 'Coordination meeting' },
  CASE_REVIEW: { id: 'Gelar kasus', en: 'Case review' },
  EVALUATION: { id: 'Rapat evaluasi', en: 'Evaluation' },
  EMERGENCY: { id: 'Rapat darurat', en: 'Emergency meeting' },
} as const satisfies CodeList;

export const REPORT_RECIPIENTS = {
  SEKDA: { id: 'Sekretaris Daerah', en: 'Regional secretary' },
  BUPATI: { id: 'Bupati', en: 'Regent' },
} as const satisfies CodeList;
