import type { RuleText } from './rule-text';

/** G16–G24: safety, confidentiality, return, aftercare and closing. */
export const SAFETY_RULES = {
  G16: {
    key: 'child_with_adult',
    name: { id: 'Anak ditempatkan bersama orang dewasa', en: 'Child placed with adults' },
    sentence: {
      id: 'Seorang anak ditempatkan sekamar atau seunit dengan orang dewasa yang bukan keluarganya.',
      en: 'A child shares a room or unit with adults who are not family.',
    },
    clears: { id: 'Penempatan diganti atau berakhir.', en: 'The placement is changed or ended.' },
    source: {
      id: 'Evaluasi RPSW Jakarta (2013): “satu kamar antara klien dewasa dan anak”.',
      en: 'Evaluation of the RPSW in Jakarta (2013): “one room for adult clients and children”.',
    },
    family: 'SAFETY',
    isLaw: false,
    defaultMode: 'ON',
    severity: 'CRITICAL',
  },
  G17: {
    key: 'mixed_activity',
    name: { id: 'Kegiatan campur tidak sesuai', en: 'Unsuitable mixed activity' },
    sentence: {
      id: 'Kegiatan kelompok bertopik sensitif mencampur klien yang seharusnya terpisah.',
      en: 'A group session on a sensitive topic mixed clients who should be apart.',
    },
    clears: {
      id: 'Susunan kelompok diganti dan kegiatan ditinjau.',
      en: 'The group is changed and the session reviewed.',
    },
    source: {
      id: 'Evaluasi RPSW Jakarta (2013): penyuluhan HIV; penelitian balai rehabilitasi anak di Jepara (2016): terapi kelompok.',
      en: 'Evaluation of the RPSW in Jakarta (2013): the HIV talk; study of the children’s rehabilitation house in Jepara (2016): group therapy.',
    },
    family: 'SAFETY',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'HIGH',
  },
  G18: {
    key: 'confidentiality',
    name: { id: 'Kerahasiaan dilanggar', en: 'Confidentiality breach' },
    sentence: {
      id: 'Identitas klien dibuka atau dibagikan tanpa dasar yang sah, atau setelah persetujuan ditarik.',
      en: 'The client’s identity was opened or shared without a basis, or after consent was withdrawn.',
    },
    clears: { id: 'Pemeriksaan ditutup dengan tindakan.', en: 'The investigation is closed with measures.' },
    source: {
      id: 'UU 21/2007 pasal 44 dan UU 27/2022; penelitian balai rehabilitasi anak di Jepara (2016), studi kasus tim reaksi cepat Kementerian Sosial.',
      en: 'UU 21/2007 art. 44 and UU 27/2022; the study of the children’s rehabilitation house in Jepara (2016), the case study of the social ministry’s quick-reaction team.',
    },
    family: 'SAFETY',
    isLaw: true,
    defaultMode: 'ON',
    severity: 'CRITICAL',
  },
  G19: {
    key: 'tracing_missing',
    name: {
      id: 'Penelusuran belum ada / hanya pihak ketiga',
      en: 'Tracing missing or by a third party only',
    },
    sentence: {
      id: 'Pemulangan sudah dekat, tetapi keluarga belum ditelusuri atau belum diverifikasi petugas sendiri.',
      en: 'A return is near, but the family has not been traced, or not verified by the agency’s own worker.',
    },
    clears: {
      id: 'Penelusuran terverifikasi dengan kesiapan keluarga.',
      en: 'Verified tracing with the family’s readiness.',
    },
    source: {
      id: 'Evaluasi RPSW Jakarta (2013): semua klien harus ditelusuri oleh petugas sendiri.',
      en: 'Evaluation of the RPSW in Jakarta (2013): all clients should be traced by own workers.',
    },
    family: 'SAFETY',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'HIGH',
  },
  G20: {
    key: 'unsafe_destination',
    name: { id: 'Tujuan pemulangan tidak aman', en: 'Unsafe destination' },
    sentence: {
      id: 'Tujuan pemulangan tidak aman: keluarga belum siap atau menolak, terlapor ada di sana, atau klien tidak setuju.',
      en: 'The planned destination is unsafe: the family is not ready or refuses, a suspect is there, or the client does not agree.',
    },
    clears: {
      id: 'Tujuan lain dipilih dalam CC, atau penelusuran sendiri menunjukkan keluarga siap tanpa terlapor di sana.',
      en: 'A conference chooses another destination, or own tracing finds the family ready and no suspect there.',
    },
    source: {
      id: 'Evaluasi RPSW Jakarta (2013): “keluarga yang salah, yang mentrafik dia”; penelitian balai rehabilitasi anak di Jepara (2016): “sesuai keinginan klien”.',
      en: 'Evaluation of the RPSW in Jakarta (2013): “the wrong family, the one that trafficked her”; the study of the children’s rehabilitation house in Jepara (2016): “as the client wishes”.',
    },
    family: 'SAFETY',
    isLaw: false,
    defaultMode: 'ON',
    severity: 'CRITICAL',
  },
  G21: {
    key: 'family_only',
    name: { id: 'Hanya dikembalikan ke keluarga', en: 'Returned to family only' },
    sentence: {
      id: 'Klien dipulangkan tanpa rencana kerja, sekolah, keterampilan atau usaha.',
      en: 'The client returned without a plan for work, school, skill or business.',
    },
    clears: {
      id: 'Satu rencana ditambahkan dan diterima, atau klien menolak dan dicatat.',
      en: 'An item is added and accepted, or she declines it and that is recorded.',
    },
    source: {
      id: 'Evaluasi RPSW Jakarta (2013): 2007–2012 seluruh klien hanya dikembalikan kepada keluarga.',
      en: 'Evaluation of the RPSW in Jakarta (2013): in 2007–2012 every client was returned to family only.',
    },
    family: 'CASE_WORK',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'MEDIUM',
  },
  G22: {
    key: 'aftercare_missed',
    name: { id: 'Bimbingan lanjut 3 bulan terlewat', en: 'Three-month aftercare missed' },
    sentence: {
      id: 'Tiga bulan setelah klien pulang, belum ada bimbingan lanjut yang tercatat.',
      en: 'Three months after the return, no aftercare contact is recorded.',
    },
    clears: {
      id: 'Kontak dengan empat bidang kehidupan, atau tiga percobaan pada hari berbeda.',
      en: 'A contact with the four life areas, or three failed attempts on different days.',
    },
    source: {
      id: 'Penelitian balai rehabilitasi anak di Jepara (2016): “setelah klien 3 bulan telah berada dirumahnya”.',
      en: 'Study of the children’s rehabilitation house in Jepara (2016): “after the client has been home for three months”.',
    },
    family: 'CASE_WORK',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'HIGH',
  },
  G23: {
    key: 'outcome_unmeasured',
    name: { id: 'Hasil 6/12 bulan tidak diukur', en: 'Outcome not measured at 6 and 12 months' },
    sentence: {
      id: 'Hasil bagi klien belum diukur pada bulan keenam atau kedua belas.',
      en: 'The outcome for the client was not measured at month six or twelve.',
    },
    clears: {
      id: 'Hasil tercatat, atau klien tidak ditemukan setelah beberapa percobaan.',
      en: 'The outcome is recorded, or she could not be found after several attempts.',
    },
    source: {
      id: 'Tinjauan program melawan perdagangan anak, termasuk di Cianjur: titik ukur program MLMC.',
      en: 'Review of programmes against child trafficking, Cianjur included: the measuring points of the MLMC programme.',
    },
    family: 'CASE_WORK',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'MEDIUM',
  },
  G24: {
    key: 'closed_without_evaluation',
    name: { id: 'Ditutup tanpa evaluasi', en: 'Closed without evaluation' },
    sentence: {
      id: 'Kasus ditutup tanpa evaluasi hasil dan proses, atau tanpa serah terima ke pihak yang dirujuk.',
      en: 'The case was closed without an evaluation, or without a handover to those it was referred to.',
    },
    clears: {
      id: 'Evaluasi diselesaikan atau kasus dibuka kembali.',
      en: 'The evaluation is completed, or the case reopened.',
    },
    source: {
      id: 'Penelitian P2TP2A Kota Bandung: evaluasi dan lima alasan terminasi.',
      en: 'Study of P2TP2A in Bandung: evaluation and five reasons to close.',
    },
    family: 'CASE_WORK',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'MEDIUM',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
