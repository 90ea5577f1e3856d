import type { RuleText } from './rule-text';

/** G25–G31: the duties of agencies and of the task force, the statutory clocks, and the client's voice. */
export const DUTY_RULES = {
  G25: {
    key: 'unit_no_report',
    name: { id: 'Unit belum melapor', en: 'Unit did not report' },
    sentence: {
      id: '{owner} belum menandatangani laporan bulanannya; tanpa kegiatan pun laporan nihil diperlukan.',
      en: '{owner} has not signed its monthly report; without activity a nil report is due.',
    },
    clears: { id: 'Laporan ditandatangani.', en: 'The report is signed.' },
    source: {
      id: 'Tinjauan program melawan perdagangan anak, termasuk di Cianjur: jalur laporan unit; tanggal ditetapkan gugus tugas.',
      en: 'Review of programmes against child trafficking, Cianjur included: the units’ line of reports; the dates are set by the task force.',
    },
    family: 'REPORTS',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'MEDIUM',
  },
  G26: {
    key: 'coordinator_passive',
    name: { id: 'Laporan berhenti di ketua harian', en: 'Coordinator only receives' },
    sentence: {
      id: 'Laporan atau permintaan sudah diterima, tetapi belum ada keputusan.',
      en: 'A report or request was received, and no decision has followed.',
    },
    clears: {
      id: 'Keputusan tercatat dengan pelaksana dan tanggal; tanda terima saja tidak cukup.',
      en: 'A decision with owner and date is recorded; a receipt alone does not clear.',
    },
    source: {
      id: 'Tinjauan program melawan perdagangan anak, termasuk di Cianjur: “hanya menerima laporan dari setiap unit”.',
      en: 'Review of programmes against child trafficking, Cianjur included: “only receives the reports of each unit”.',
    },
    family: 'REPORTS',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'HIGH',
  },
  G27: {
    key: 'coordination_lapse',
    name: { id: 'Rapat koordinasi tidak berjalan', en: 'Coordination lapse' },
    sentence: {
      id: 'Rapat koordinasi tidak diadakan, lembaga tidak hadir, atau tindak lanjut rapat terlambat.',
      en: 'No coordination meeting was held, an agency stayed away, or an action is overdue.',
    },
    clears: {
      id: 'Rapat diadakan, lembaga hadir, atau tindak lanjut diselesaikan.',
      en: 'The meeting is held, the agency attends, or the action is done.',
    },
    source: {
      id: 'Tinjauan program melawan perdagangan anak, termasuk di Cianjur: lemahnya koordinasi antaranggota.',
      en: 'Review of programmes against child trafficking, Cianjur included: weak coordination among members.',
    },
    family: 'MEETINGS',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'MEDIUM',
  },
  G28: {
    key: 'repeat_without_consequence',
    name: { id: 'Pelanggaran berulang tanpa tindak lanjut', en: 'Repeated gap without consequence' },
    sentence: {
      id: 'Celah yang sama berulang di {owner} dan belum ada rencana perbaikan atau teguran.',
      en: 'The same gap has recurred at {owner}, and no plan or warning has followed.',
    },
    clears: {
      id: 'Rencana perbaikan atau sanksi dicatat dengan tanggal peninjauan.',
      en: 'A plan or sanction with a review date is recorded.',
    },
    source: {
      id: 'Tinjauan program melawan perdagangan anak, termasuk di Cianjur: dibutuhkan evaluasi dan punishment (hukuman).',
      en: 'Review of programmes against child trafficking, Cianjur included: evaluation and punishment are needed.',
    },
    family: 'MEETINGS',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'HIGH',
  },
  G29: {
    key: 'sop_not_acknowledged',
    name: { id: 'SOP belum diterima petugas', en: 'SOP not received' },
    sentence: {
      id: 'Ada petugas {owner} yang belum mengakui telah menerima SOP yang berlaku.',
      en: 'Some workers of {owner} have not acknowledged the current SOP.',
    },
    clears: { id: 'Pengakuan penerimaan tercatat.', en: 'The acknowledgement is recorded.' },
    source: {
      id: 'Evaluasi RPSW Jakarta (2013): 39 % petugas tanpa SOP.',
      en: 'Evaluation of the RPSW in Jakarta (2013): 39 % of staff without the SOP.',
    },
    family: 'STAFF',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'LOW',
  },
  G30: {
    key: 'statutory_clock',
    name: { id: 'Tenggat hukum terlampaui', en: 'Statutory clock missed' },
    sentence: {
      id: 'Tenggat yang ditetapkan undang-undang sudah dekat atau terlampaui.',
      en: 'A time limit set by law is near or has passed.',
    },
    clears: { id: 'Tindakan yang diwajibkan tercatat.', en: 'The act that the law asks for is recorded.' },
    source: { id: 'UU 21/2007, UU 12/2022, UU 27/2022.', en: 'UU 21/2007, UU 12/2022, UU 27/2022.' },
    family: 'STATUTORY',
    isLaw: true,
    defaultMode: 'ON',
    severity: 'CRITICAL',
    clauses: {
      a: {
        sentence: {
          id: 'Laporan sudah diterima lembaga layanan, tetapi laporan polisi belum dibuat dalam 3 × 24 jam.',
          en: 'A service agency received a report, and no police report followed within 3 × 24 hours.',
        },
        clears: { id: 'Laporan polisi tercatat.', en: 'The police report is recorded.' },
        source: { id: 'UU 12/2022 pasal 41.', en: 'UU 12/2022 art. 41.' },
      },
      b: {
        sentence: {
          id: 'Pelindungan sementara, permohonan ke LPSK, atau tindak lanjut sebelum pelindungan berakhir belum tercatat.',
          en: 'Temporary protection, the request to LPSK, or the follow-up before protection ends is not recorded.',
        },
        clears: {
          id: 'Pelindungan diberikan, permohonan ke LPSK dikirim, atau pelindungan diakhiri.',
          en: 'Protection is granted, the LPSK request is made, or protection is ended.',
        },
        source: {
          id: 'UU 12/2022 pasal 42–43 (1 × 24 jam; 14 hari).',
          en: 'UU 12/2022 arts. 42–43 (1 × 24 h; 14 days).',
        },
      },
      c: {
        sentence: {
          id: 'Permohonan rehabilitasi, pemulangan, reintegrasi atau pertolongan pertama belum dilayani dalam 7 hari.',
          en: 'An application for rehabilitation, return, reintegration or first aid was not served within 7 days.',
        },
        clears: { id: 'Layanan atas permohonan tercatat.', en: 'Service on the application is recorded.' },
        source: { id: 'UU 21/2007 pasal 52–53.', en: 'UU 21/2007 arts. 52–53.' },
      },
      d: {
        sentence: {
          id: 'Klien belum diberi tahu tentang restitusi, atau restitusi yang diputus belum dibayar.',
          en: 'The client has not been told of restitution, or restitution ordered has not been paid.',
        },
        clears: {
          id: 'Klien diberi tahu, atau restitusi dibayar.',
          en: 'She is told, or the restitution is paid.',
        },
        source: {
          id: 'UU 21/2007 pasal 50; pemberitahuan 14 hari ditetapkan gugus tugas.',
          en: 'UU 21/2007 art. 50; telling her in 14 days is set by the task force.',
        },
      },
      e: {
        sentence: {
          id: 'Kegagalan pelindungan data belum diberitahukan secara tertulis dalam 3 × 24 jam.',
          en: 'A data-protection failure has not been notified in writing within 3 × 24 hours.',
        },
        clears: { id: 'Pemberitahuan tercatat.', en: 'The notice is recorded.' },
        source: { id: 'UU 27/2022 pasal 46.', en: 'UU 27/2022 art. 46.' },
      },
      f: {
        sentence: {
          id: 'Layanan kesehatan perlu dihubungi segera dan belum tercatat.',
          en: 'A health service must be contacted soon, and no contact is recorded.',
        },
        clears: {
          id: 'Kontak dengan layanan kesehatan tercatat.',
          en: 'Contact with a health service is recorded.',
        },
        source: {
          id: 'Pertimbangan klinis; harus dikonfirmasi dinas kesehatan.',
          en: 'Clinical; the health office must confirm it.',
        },
      },
    },
  },
  G31: {
    key: 'client_unanswered',
    name: { id: 'Suara klien belum dijawab', en: 'Client not answered' },
    sentence: {
      id: 'Klien menyampaikan keinginan, keluhan atau pertanyaan dan belum dijawab dalam 7 hari.',
      en: 'The client voiced a wish, a complaint or a question and was not answered in 7 days.',
    },
    clears: { id: 'Jawaban kepada klien tercatat.', en: 'The answer to her is recorded.' },
    source: {
      id: 'Umpan balik klien dalam evaluasi RPSW Jakarta (2013).',
      en: 'The clients’ feedback in the evaluation of the RPSW in Jakarta (2013).',
    },
    family: 'CASE_WORK',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'MEDIUM',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
