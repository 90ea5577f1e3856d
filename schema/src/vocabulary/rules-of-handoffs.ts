import type { Label } from './label';
import type { RuleText } from './rule-text';

const HANDOVER_CLEARS: Label = {
  id: 'Kedua pihak mengonfirmasi, atau serah terima dicatat gagal beserta keberadaan klien.',
  en: 'Both hands confirm, or the handover is recorded as failed with where the client is.',
};

const HANDOVER_SOURCE: Label = {
  id: 'Ketetapan gugus tugas; kelemahan koordinasi dalam evaluasi RPSW Jakarta (2013) dan tinjauan program melawan perdagangan anak, termasuk di Cianjur.',
  en: 'Set by the task force; the weak coordination found in the evaluation of the RPSW in Jakarta (2013) and the review of programmes against child trafficking, Cianjur included.',
};

/** G01–G07: a referral, its answer, the handover and the arrival. */
export const HANDOFF_RULES = {
  G01: {
    key: 'referral_unanswered',
    name: { id: 'Rujukan tidak dijawab', en: 'Referral not answered' },
    sentence: {
      id: 'Rujukan dari {from} belum dijawab oleh {to} dalam waktu yang ditetapkan.',
      en: '{to} has not answered the referral from {from} within the time set.',
    },
    clears: {
      id: 'Jawaban penerima tercatat, atau rujukan ditarik dan dikirim ke tujuan lain.',
      en: 'The answer is recorded, or the referral is withdrawn and sent elsewhere.',
    },
    source: {
      id: 'Ketetapan gugus tugas (24 jam bila mendesak, 72 jam bila biasa), sejalan dengan 3 × 24 jam dalam UU 12/2022.',
      en: 'Set by the task force (24 h if urgent, else 72 h), in line with the 3 × 24 h of UU 12/2022.',
    },
    family: 'ANSWERS',
    isLaw: false,
    defaultMode: 'ON',
    severity: 'HIGH',
  },
  G02: {
    key: 'handover_incomplete',
    name: { id: 'Serah terima belum selesai', en: 'Handover not completed' },
    sentence: {
      id: 'Serah terima klien dari {from} ke {to} belum dikonfirmasi oleh kedua pihak.',
      en: 'The handover of the client from {from} to {to} has not been confirmed by both hands.',
    },
    clears: HANDOVER_CLEARS,
    source: HANDOVER_SOURCE,
    family: 'HANDOVERS',
    isLaw: false,
    defaultMode: 'ON',
    severity: 'CRITICAL',
    clauses: {
      NOT_STARTED: {
        sentence: {
          id: '{to} menerima rujukan dari {from}, tetapi {from} belum mencatat klien diserahkan.',
          en: '{to} accepted the referral from {from}, but {from} has not recorded that the client was handed over.',
        },
        clears: HANDOVER_CLEARS,
        source: HANDOVER_SOURCE,
      },
      BETWEEN: {
        sentence: {
          id: '{from} mencatat klien diserahkan, tetapi {to} belum mengonfirmasi klien tiba.',
          en: '{from} recorded that the client was handed over, but {to} has not confirmed that she arrived.',
        },
        clears: HANDOVER_CLEARS,
        source: HANDOVER_SOURCE,
      },
      PAPER: {
        sentence: {
          id: '{to} mencatat klien tiba, tetapi {from} belum mencatat klien diserahkan.',
          en: '{to} recorded that the client arrived, but {from} has not recorded that she was handed over.',
        },
        clears: HANDOVER_CLEARS,
        source: HANDOVER_SOURCE,
      },
    },
  },
  G03: {
    key: 'responsible_missing',
    name: { id: 'Penanggung jawab kosong atau ganda', en: 'No responsible worker, or two' },
    sentence: {
      id: 'Kasus ini tidak mempunyai tepat satu penanggung jawab.',
      en: 'This case does not have exactly one responsible party.',
    },
    clears: {
      id: 'Tepat satu penanggung jawab ditetapkan; bila kasus ganda, salah satunya ditutup.',
      en: 'Exactly one is set; of two cases of one client, one is closed.',
    },
    source: { id: 'Ketetapan gugus tugas.', en: 'Set by the task force.' },
    family: 'CASE_WORK',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'HIGH',
  },
  G04: {
    key: 'outside_criteria',
    name: { id: 'Rujukan tidak sesuai kriteria', en: "Referral outside the programme's criteria" },
    sentence: {
      id: '{from} merujuk ke {to}, padahal kasus ini tidak cocok dengan kartu program {to}.',
      en: '{from} referred to {to}, but the case does not fit the programme card of {to}.',
    },
    clears: {
      id: 'Tujuan diganti, atau penerima menerima pengecualian secara tertulis.',
      en: 'The destination is changed, or the receiver accepts the exception in writing.',
    },
    source: {
      id: 'Evaluasi RPSW Jakarta (2013): 5 dari 25 klien tidak memenuhi syarat lembaga.',
      en: 'Evaluation of the RPSW in Jakarta (2013): 5 of 25 clients did not meet the home’s criteria.',
    },
    family: 'HANDOVERS',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'HIGH',
  },
  G05: {
    key: 'ineligible_kept',
    name: { id: 'Klien tidak memenuhi syarat masih ditampung', en: 'Ineligible client kept' },
    sentence: {
      id: '{owner} memutuskan klien tidak memenuhi syarat, tetapi klien belum dipindahkan atau dipulangkan.',
      en: '{owner} found the client not eligible, but she has been neither placed elsewhere nor returned.',
    },
    clears: {
      id: 'Klien diterima dan diserahterimakan ke tempat lain, atau dipulangkan setelah CC akhir.',
      en: 'She is accepted and handed over elsewhere, or returned after a final conference.',
    },
    source: {
      id: 'Evaluasi RPSW Jakarta (2013): “dalam jangka waktu 1 atau 2 minggu”; kenyataannya sampai tiga bulan.',
      en: 'Evaluation of the RPSW in Jakarta (2013): “within one or two weeks”; in fact up to three months.',
    },
    family: 'CASE_WORK',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'HIGH',
  },
  G06: {
    key: 'client_misinformed',
    name: { id: 'Informasi program keliru', en: 'Client misinformed about the programme' },
    sentence: {
      id: 'Yang disampaikan kepada klien sebelum dirujuk berbeda dari kartu program, atau tidak dicatat.',
      en: 'What the client was told before the referral differs from the programme card, or was not recorded.',
    },
    clears: {
      id: 'Klien diberi penjelasan yang benar dan perujuk mengakui kartu program.',
      en: 'The client is told what is right, and the referrer acknowledges the card.',
    },
    source: {
      id: 'Evaluasi RPSW Jakarta (2013): klien dijanjikan uang saku dan satu sampai dua minggu; “merasa dibohongi”.',
      en: 'Evaluation of the RPSW in Jakarta (2013): clients were promised pocket money and one to two weeks; they “felt lied to”.',
    },
    family: 'HANDOVERS',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'MEDIUM',
  },
  G07: {
    key: 'arrival_unregistered',
    name: { id: 'Kedatangan tanpa registrasi', en: 'Arrival without registration' },
    sentence: {
      id: 'Klien sudah tiba di {owner}, tetapi belum diregistrasi.',
      en: 'The client has arrived at {owner} but has not been registered.',
    },
    clears: {
      id: 'Registrasi tercatat beserta pemenuhan kebutuhan dasar.',
      en: 'Registration is recorded, with basic needs met.',
    },
    source: {
      id: 'Evaluasi RPSW Jakarta (2013): registrasi seketika, siang atau malam; jumlah jam ditetapkan gugus tugas.',
      en: 'Evaluation of the RPSW in Jakarta (2013): registration at once, day or night; the hours are set by the task force.',
    },
    family: 'HANDOVERS',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'HIGH',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
