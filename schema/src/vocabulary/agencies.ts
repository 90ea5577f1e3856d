import type { CodeList } from './label';

export const AGENCY_KINDS = {
  POLICE: { id: 'Kepolisian', en: 'Police' },
  SOCIAL_SERVICES: { id: 'Layanan sosial', en: 'Social services' },
  SERVICE_CENTRE: { id: 'Pusat layanan terpadu (UPTD PPA)', en: 'Integrated service centre (UPTD PPA)' },
  NGO: { id: 'Lembaga swadaya masyarakat', en: 'Non-governmental organisation' },
  TASK_FORCE: { id: 'Gugus Tugas TPPO', en: 'Anti-trafficking task force' },
  PARTNER: { id: 'Mitra di luar gugus tugas', en: 'Partner outside the task force' },
} as const satisfies CodeList;

export const ROLES = {
  frontline: { id: 'Petugas layanan', en: 'Frontline worker' },
  supervisor: { id: 'Penyelia', en: 'Supervisor' },
  coordinator: { id: 'Koordinator gugus tugas', en: 'Task-force coordinator' },
  official: { id: 'Pejabat daerah', en: 'District official' },
  auditor: { id: 'Auditor', en: 'Auditor' },
  administrator: { id: 'Administrator', en: 'Administrator' },
} as const satisfies CodeList;

/** Who holds a post or escorts a client; never a name. */
export const OFFICER_ROLES = {
  SOCIAL_WORKER: { id: 'Pekerja sosial', en: 'Social worker' },
  COMPANION: { id: 'Pendamping', en: 'Companion' },
  PSYCHOLOGIST: { id: 'Psikolog', en: 'Psychologist' },
  PSYCHIATRIST: { id: 'Psikiater', en: 'Psychiatrist' },
  DUTY_OFFICER: { id: 'Petugas piket', en: 'Duty officer' },
  HOUSE_PARENT: { id: 'Pengasuh asrama', en: 'House parent' },
  POLICE_OFFICER: { id: 'Polisi', en: 'Police officer' },
  LEGAL_COMPANION: { id: 'Pendamping hukum', en: 'Legal companion' },
  SURVIVOR_MENTOR: { id: 'Mentor penyintas', en: 'Survivor mentor' },
} as const satisfies CodeList;

export const SHIFTS = {
  MORNING: { id: 'Pagi', en: 'Morning' },
  AFTERNOON: { id: 'Siang', en: 'Afternoon' },
  NIGHT: { id: 'Malam', en: 'Night' },
  WEEKEND: { id: 'Akhir pekan', en: 'Weekend' },
} as const satisfies CodeList;

/** How an act of a party without a log reached the one that recorded it. */
export const VIAS = {
  LINK: { id: 'lewat tautan', en: 'by link' },
  PHONE: { id: 'lewat telepon', en: 'by phone' },
} as const satisfies CodeList;

/** Why something is recorded much later than it happened. */
export const BACKDATE_REASONS = {
  OFFLINE: { id: 'Tidak ada jaringan', en: 'No network' },
  NIGHT_SHIFT: { id: 'Dicatat setelah piket malam', en: 'Recorded after the night shift' },
  FIELD_WORK: { id: 'Petugas di lapangan', en: 'Worker was in the field' },
  PAPER_FIRST: { id: 'Dicatat di kertas lebih dahulu', en: 'Recorded on paper first' },
  SYSTEM_DOWN: { id: 'Sistem tidak dapat dipakai', en: 'System was unavailable' },
  OTHER: { id: 'Alasan lain', en: 'Other reason' },
} as const satisfies CodeList;

/** Why a record is taken back or put right. */
export const AMENDMENT_REASONS = {
  OTHER_CLIENT: { id: 'Tercatat pada klien yang salah', en: 'Recorded for the wrong client' },
  WRONG_ENTRY: { id: 'Isian keliru', en: 'Wrong entry' },
  RECORDED_TWICE: { id: 'Tercatat dua kali', en: 'Recorded twice' },
  NOT_HAPPENED: { id: 'Tidak jadi terjadi', en: 'It did not happen' },
  OTHER: { id: 'Alasan lain', en: 'Other reason' },
} as const satisfies CodeList;
