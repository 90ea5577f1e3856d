import type { CodeList } from './label';

/** The canonical stages ST01–ST16 and STX (requirements §2.6). */
export const STAGES = {
  ST01: { id: 'Pengaduan / laporan', en: 'Report' },
  ST02: { id: 'Penjangkauan / evakuasi', en: 'Outreach / rescue' },
  ST03: { id: 'Krisis & pengamanan', en: 'Crisis & safety' },
  ST04: { id: 'Registrasi & identifikasi awal', en: 'Registration & identification' },
  ST05: { id: 'CC awal (kelayakan)', en: 'Initial case conference' },
  ST06: { id: 'Penjelasan prosedur & kontrak', en: 'Explanation & agreement' },
  ST07: { id: 'Asesmen', en: 'Assessment' },
  ST08: { id: 'Rencana layanan', en: 'Service plan' },
  ST09: { id: 'Layanan', en: 'Services' },
  ST10: { id: 'CC kasus', en: 'Case conference (difficult case)' },
  ST11: { id: 'Penelusuran & kesiapan keluarga', en: 'Family tracing & readiness' },
  ST12: { id: 'CC akhir', en: 'Final case conference' },
  ST13: { id: 'Pemulangan / reintegrasi / penyaluran', en: 'Return / reintegration / placement' },
  ST14: { id: 'Bimbingan lanjut', en: 'Aftercare' },
  ST15: { id: 'Evaluasi', en: 'Evaluation' },
  ST16: { id: 'Terminasi', en: 'Termination' },
  STX: { id: 'Rujukan keluar / pelimpahan', en: 'Onward referral / transfer' },
} as const satisfies CodeList;

/** The service catalogue SV01–SV32 (requirements §7). */
export const SERVICES = {
  SV01: { id: 'Penjangkauan', en: 'Outreach' },
  SV02: { id: 'Evakuasi / penyelamatan', en: 'Rescue' },
  SV03: { id: 'Intervensi krisis', en: 'Crisis intervention' },
  SV04: { id: 'Perlindungan / penampungan (asrama)', en: 'Shelter' },
  SV05: { id: 'Pemenuhan kebutuhan dasar', en: 'Basic needs' },
  SV06: { id: 'Bimbingan fisik', en: 'Physical guidance' },
  SV07: { id: 'Layanan kesehatan', en: 'Health' },
  SV08: { id: 'Bimbingan mental / spiritual', en: 'Mental / spiritual guidance' },
  SV09: { id: 'Bimbingan sosial', en: 'Social guidance' },
  SV10: { id: 'Konseling individu', en: 'Individual counselling' },
  SV11: { id: 'Terapi kelompok / psikososial', en: 'Group therapy' },
  SV12: { id: 'Psikoedukasi', en: 'Psycho-education' },
  SV13: { id: 'Layanan psikiatri', en: 'Psychiatric care' },
  SV14: { id: 'Psikoterapi (TF-CBT)', en: 'Psychotherapy (TF-CBT)' },
  SV15: { id: 'Bimbingan keterampilan', en: 'Vocational skills' },
  SV16: { id: 'Keterampilan hidup / sosial', en: 'Life / social skills' },
  SV17: { id: 'Pendidikan', en: 'Education' },
  SV18: { id: 'Pendampingan & bantuan hukum', en: 'Legal aid' },
  SV19: { id: 'Advokasi', en: 'Advocacy' },
  SV20: { id: 'Penelusuran keluarga', en: 'Family tracing' },
  SV21: { id: 'Dukungan keluarga', en: 'Family support' },
  SV22: { id: 'Pemulangan', en: 'Return' },
  SV23: { id: 'Reintegrasi', en: 'Reintegration' },
  SV24: { id: 'Penyaluran kerja', en: 'Job placement' },
  SV25: { id: 'Bantuan usaha ekonomi produktif (UEP)', en: 'Productive economic aid' },
  SV26: { id: 'Bimbingan lanjut', en: 'Aftercare' },
  SV27: { id: 'Mentor penyintas', en: 'Survivor mentoring' },
  SV28: { id: 'Bantuan tunai + pendampingan peksos (PKSA)', en: 'Cash + social worker' },
  SV29: { id: 'Sosialisasi / pencegahan', en: 'Awareness' },
  SV30: { id: 'Olahraga & seni', en: 'Sports and arts' },
  SV31: { id: 'Rujukan', en: 'Referral' },
  SV32: { id: 'Repatriasi', en: 'Repatriation' },
} as const satisfies CodeList;

export const SERVICE_FORMS = {
  INDIVIDUAL: { id: 'Perorangan', en: 'Individual' },
  GROUP: { id: 'Kelompok', en: 'Group' },
} as const satisfies CodeList;
