import type { CodeList } from '@estafet/schema';

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

/** Why she left; none of them asks her to justify herself (R33). */
export const LEAVE_REASONS = {
  COMPLETED: { id: 'Selesai', en: 'Completed' },
  CLIENT_CHOICE: { id: 'Pilihan klien', en: "The client's choice" },
  MOVED: { id: 'Pindah', en: 'Moved' },
  NO_PLACE: { id: 'Kuota habis', en: 'No place left' },
  LOST: { id: 'Tidak dapat dihubungi', en: 'Cannot be reached' },
} as const satisfies CodeList;
