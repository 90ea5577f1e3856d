import type { CodeList } from './label';

/** The five reasons for termination (seed 001_e27b). */
export const CLOSE_REASONS = {
  GOALS_REACHED: { id: 'Tujuan tercapai', en: 'Goals reached' },
  REFERRED: { id: 'Dirujuk / dilimpahkan', en: 'Referred' },
  CLIENT_ASKED: { id: 'Permintaan klien', en: 'The client asked' },
  WORKER_SIDE: { id: 'Sebab dari pihak petugas', en: "On the worker's side" },
  BETTER_PLACED: { id: 'Lebih tepat ditangani pihak lain', en: 'Better placed elsewhere' },
} as const satisfies CodeList;

export const ASSIGNMENTS = {
  PRIMARY: { id: 'Penanggung jawab', en: 'Responsible worker' },
  SUPPORTING: { id: 'Pendukung', en: 'Supporting worker' },
} as const satisfies CodeList;

export const CONFERENCE_KINDS = {
  INITIAL: { id: 'CC awal', en: 'Initial conference' },
  CASE: { id: 'CC kasus', en: 'Case conference' },
  FINAL: { id: 'CC akhir', en: 'Final conference' },
} as const satisfies CodeList;

export const DECISIONS = {
  ADMIT: { id: 'Diterima', en: 'Admit' },
  KEEP: { id: 'Tetap ditampung', en: 'Keep' },
  RETURN: { id: 'Dipulangkan', en: 'Return' },
  REFER: { id: 'Dirujuk', en: 'Refer' },
  REFER_PSYCHIATRY: { id: 'Dirujuk ke psikiatri', en: 'Refer to psychiatry' },
  TREAT_THEN_TRANSFER: { id: 'Pulihkan dahulu, lalu limpahkan', en: 'Treat first, then transfer' },
  CONTINUE: { id: 'Layanan dilanjutkan', en: 'Continue' },
  CHANGE_PLAN: { id: 'Rencana diubah', en: 'Change the plan' },
  CHANGE_DESTINATION: { id: 'Tujuan pemulangan diganti', en: 'Change the destination' },
  POSTPONE: { id: 'Ditunda', en: 'Postpone' },
  CLOSE: { id: 'Kasus ditutup', en: 'Close' },
} as const satisfies CodeList;

export const ELIGIBILITY_RESULTS = {
  ELIGIBLE: { id: 'Memenuhi syarat', en: 'Eligible' },
  NOT_ELIGIBLE: { id: 'Tidak memenuhi syarat', en: 'Not eligible' },
  EXCEPTION: { id: 'Pengecualian', en: 'Exception' },
} as const satisfies CodeList;

/** What the client was told about (G11). */
export const INFORMED_ABOUT = {
  DECISION: { id: 'Keputusan', en: 'Decision' },
  LENGTH: { id: 'Lama layanan', en: 'Length of stay' },
  RULES: { id: 'Aturan', en: 'Rules' },
  RIGHTS: { id: 'Hak', en: 'Rights' },
  CORRECTION: { id: 'Pembetulan informasi', en: 'Correction' },
} as const satisfies CodeList;

export const VOICE_KINDS = {
  WISH: { id: 'Keinginan', en: 'Wish' },
  COMPLAINT: { id: 'Keluhan', en: 'Complaint' },
  QUESTION: { id: 'Pertanyaan', en: 'Question' },
} as const satisfies CodeList;

export const HELP_KINDS = {
  CONFERENCE: { id: 'Minta CC kasus', en: 'A case conference' },
  SUPERVISION: { id: 'Minta pendampingan penyelia', en: 'Supervision' },
  SECOND_WORKER: { id: 'Minta petugas kedua', en: 'A second worker' },
  SPECIALIST: { id: 'Minta tenaga ahli', en: 'A specialist' },
} as const satisfies CodeList;

export const UNIT_KINDS = {
  DORMITORY: { id: 'Asrama', en: 'Dormitory' },
  ROOM: { id: 'Kamar', en: 'Room' },
  SAFE_HOUSE: { id: 'Rumah aman', en: 'Safe house' },
  FAMILY_UNIT: { id: 'Unit keluarga', en: 'Family unit' },
  POLICE_ROOM: { id: 'Ruang pelayanan khusus', en: 'Special service room' },
  HOSPITAL_WARD: { id: 'Bangsal rumah sakit', en: 'Hospital ward' },
  FOSTER_HOME: { id: 'Keluarga pengganti', en: 'Substitute family' },
} as const satisfies CodeList;

/** A fact is recorded with its reason and ended by noon, never refused (rules.md, G16). */
export const EMERGENCY_REASONS = {
  NO_OTHER_BED: { id: 'Tidak ada tempat tidur lain', en: 'No other bed' },
  NIGHT_ARRIVAL: { id: 'Tiba malam hari', en: 'Arrived at night' },
  MEDICAL: { id: 'Alasan medis', en: 'Medical reason' },
  SAFETY: { id: 'Alasan keamanan', en: 'Safety' },
  SIBLINGS: { id: 'Bersama saudara', en: 'Kept with siblings' },
  OTHER: { id: 'Alasan lain', en: 'Other' },
} as const satisfies CodeList;

export const TRACED_BY = {
  OWN: { id: 'Petugas sendiri', en: 'Own worker' },
  OTHER: { id: 'Pihak lain', en: 'Another body' },
} as const satisfies CodeList;

export const FAMILY_READINESS = {
  READY: { id: 'Siap', en: 'Ready' },
  NOT_YET: { id: 'Belum siap', en: 'Not yet' },
  REFUSES: { id: 'Menolak', en: 'Refuses' },
} as const satisfies CodeList;

export const DESTINATIONS = {
  FAMILY: { id: 'Keluarga', en: 'Family' },
  SUBSTITUTE: { id: 'Keluarga pengganti', en: 'Substitute family' },
  INDEPENDENT: { id: 'Hidup mandiri', en: 'Independent living' },
  INSTITUTION: { id: 'Lembaga', en: 'Institution' },
} as const satisfies CodeList;

export const TRANSPORTS = {
  CAR: { id: 'Mobil dinas', en: 'Official car' },
  PUBLIC: { id: 'Angkutan umum', en: 'Public transport' },
  TRAIN: { id: 'Kereta api', en: 'Train' },
  PLANE: { id: 'Pesawat', en: 'Plane' },
  SHIP: { id: 'Kapal', en: 'Ship' },
  AMBULANCE: { id: 'Ambulans', en: 'Ambulance' },
  MOTORCYCLE: { id: 'Sepeda motor', en: 'Motorcycle' },
} as const satisfies CodeList;

export const PLAN_ITEMS = {
  WORK: { id: 'Pekerjaan', en: 'Work' },
  SCHOOL: { id: 'Sekolah', en: 'School' },
  SKILL: { id: 'Keterampilan', en: 'Skill' },
  UEP: { id: 'Usaha ekonomi produktif', en: 'Productive enterprise' },
} as const satisfies CodeList;

export const SAFE_CONTACTS = {
  CLIENT_PHONE: { id: 'Telepon klien', en: "The client's phone" },
  TRUSTED_PERSON: { id: 'Orang yang dipercaya', en: 'A trusted person' },
  VISIT: { id: 'Kunjungan', en: 'Visit' },
  SCHOOL: { id: 'Sekolah', en: 'School' },
  VILLAGE: { id: 'Desa', en: 'Village' },
  NONE: { id: 'Tidak mau dihubungi', en: 'Does not want contact' },
} as const satisfies CodeList;

export const CONTACT_RESULTS = {
  MADE: { id: 'Berhasil dihubungi', en: 'Made' },
  FAILED: { id: 'Gagal dihubungi', en: 'Failed' },
} as const satisfies CodeList;

/** The four life areas of aftercare (seed 000_7269). */
export const LIFE_AREAS = {
  JOB: { id: 'Pekerjaan', en: 'Job' },
  SCHOOL: { id: 'Sekolah', en: 'School' },
  MARRIAGE: { id: 'Perkawinan', en: 'Marriage' },
  BUSINESS: { id: 'Usaha', en: 'Business' },
} as const satisfies CodeList;

export const POLICE_CASE_KINDS = {
  TPPO: { id: 'TPPO', en: 'Trafficking in persons' },
  TPKS: { id: 'TPKS', en: 'Sexual violence' },
  CHILD_PROTECTION: { id: 'Perlindungan anak', en: 'Child protection' },
  OTHER: { id: 'Tindak pidana lain', en: 'Other crime' },
} as const satisfies CodeList;

export const APPLICATION_KINDS = {
  REHABILITATION: { id: 'Rehabilitasi', en: 'Rehabilitation' },
  RETURN: { id: 'Pemulangan', en: 'Return' },
  REINTEGRATION: { id: 'Reintegrasi', en: 'Reintegration' },
  FIRST_AID: { id: 'Pertolongan pertama', en: 'First aid' },
} as const satisfies CodeList;

export const RESOURCE_KINDS = {
  BED: { id: 'Tempat tidur', en: 'Bed' },
  WORKER: { id: 'Petugas', en: 'Worker' },
  MONEY: { id: 'Dana', en: 'Money' },
  PSYCHIATRIST: { id: 'Psikiater', en: 'Psychiatrist' },
  TRANSPORT: { id: 'Kendaraan', en: 'Transport' },
} as const satisfies CodeList;

export const ACCESS_PURPOSES = {
  CARE: { id: 'Menangani klien', en: 'Working with the client' },
  HANDOVER: { id: 'Serah terima', en: 'Handover' },
  LEGAL_PROCESS: { id: 'Proses hukum', en: 'Legal process' },
  DATA_RIGHTS: { id: 'Permintaan klien', en: "The client's request" },
  EMERGENCY: { id: 'Keadaan darurat', en: 'Emergency' },
  REVIEW: { id: 'Pemeriksaan', en: 'Review' },
} as const satisfies CodeList;

export const INCIDENT_KINDS = {
  DATA_PROTECTION: { id: 'Kegagalan pelindungan data', en: 'Data-protection failure' },
  CLIENT_SAFETY: { id: 'Keselamatan klien', en: 'Client safety' },
  STAFF_CONDUCT: { id: 'Perilaku petugas', en: 'Staff conduct' },
  OTHER: { id: 'Kejadian lain', en: 'Other incident' },
} as const satisfies CodeList;
