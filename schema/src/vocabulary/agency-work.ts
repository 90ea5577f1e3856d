import type { CodeList } from './label';

/** Why a complaint did not become a case at the service centre. */
export const COMPLAINT_OUTCOMES = {
  NOT_TRAFFICKING: { id: 'Bukan TPPO', en: 'Not trafficking' },
  OTHER_JURISDICTION: { id: 'Kewenangan daerah lain', en: "Another district's" },
  DUPLICATE: { id: 'Sudah ditangani', en: 'Already handled' },
  CANNOT_CONTACT: { id: 'Pelapor tidak dapat dihubungi', en: 'The reporter cannot be reached' },
  WITHDRAWN: { id: 'Dicabut pelapor', en: 'Withdrawn by the reporter' },
} as const satisfies CodeList;

/** Programmes of the reviewed articles that an NGO of the district can run (seed 004_0ae9). */
export const PROGRAMMES = {
  SURVIVOR_MENTORING: { id: 'Mentor penyintas', en: 'Survivor mentoring' },
  PSYCHO_EDUCATION: { id: 'Psikoedukasi', en: 'Psycho-education' },
  LIFE_SKILLS: { id: 'Keterampilan hidup', en: 'Life skills' },
  VOCATIONAL_SKILLS: { id: 'Bimbingan keterampilan', en: 'Vocational skills' },
  LIVELIHOOD: { id: 'Usaha ekonomi produktif', en: 'Livelihood' },
  BACK_TO_SCHOOL: { id: 'Kembali ke sekolah', en: 'Back to school' },
  SPORTS_ARTS: { id: 'Olahraga dan seni', en: 'Sports and arts' },
} as const satisfies CodeList;

/** Why she left a programme; none of them asks her to justify herself (R33). */
export const LEAVE_REASONS = {
  COMPLETED: { id: 'Selesai', en: 'Completed' },
  CLIENT_CHOICE: { id: 'Pilihan klien', en: "The client's choice" },
  MOVED: { id: 'Pindah', en: 'Moved' },
  NO_PLACE: { id: 'Kuota habis', en: 'No place left' },
  LOST: { id: 'Tidak dapat dihubungi', en: 'Cannot be reached' },
} as const satisfies CodeList;

/** Where outreach meets children (requirements.md §11: recruitment and places of exploitation). */
export const OUTREACH_PLACES = {
  STREET: { id: 'Jalan dan terminal', en: 'Streets and stations' },
  SCHOOL: { id: 'Sekolah', en: 'School' },
  ONLINE: { id: 'Media sosial', en: 'Social media' },
  VILLAGE: { id: 'Desa', en: 'Village' },
  ENTERTAINMENT: { id: 'Tempat hiburan', en: 'Entertainment venues' },
  POLICE_POST: { id: 'Pos polisi', en: 'Police post' },
} as const satisfies CodeList;
