import type { RuleText } from './rule-text';

/** G08–G15: conferences, stages, loads and the psychiatric need. */
export const CASE_WORK_RULES = {
  G08: {
    key: 'initial_cc_overdue',
    name: { id: 'CC awal terlambat', en: 'Initial case conference overdue' },
    sentence: {
      id: 'Klien sudah diregistrasi di {owner}, tetapi CC awal belum memutuskan kelayakannya.',
      en: 'The client is registered at {owner}, but no initial conference has decided yet.',
    },
    clears: { id: 'Keputusan CC awal tercatat.', en: 'The decision of the initial conference is recorded.' },
    source: {
      id: 'Urutan dari evaluasi RPSW Jakarta (2013) dan penelitian balai rehabilitasi anak di Jepara (2016); 7 hari ditetapkan gugus tugas.',
      en: 'Order from the evaluation of the RPSW in Jakarta (2013) and the study of the children’s rehabilitation house in Jepara (2016); 7 days set by the task force.',
    },
    family: 'CASE_WORK',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'MEDIUM',
  },
  G09: {
    key: 'stalled_without_conference',
    name: { id: 'Kasus macet tanpa CC kasus', en: 'Stalled case without conference' },
    sentence: {
      id: 'Kasus ini tidak menunjukkan perubahan atau petugas meminta bantuan, dan CC kasus belum diadakan.',
      en: 'The case shows no change, or its worker asked for help, and no case conference has been held.',
    },
    clears: {
      id: 'CC kasus diadakan dan menghasilkan tindakan.',
      en: 'A case conference is held and names an action.',
    },
    source: {
      id: 'Evaluasi RPSW Jakarta (2013): tiga bulan konseling tanpa perubahan dibawa ke CC kasus; lainnya ditetapkan gugus tugas.',
      en: 'Evaluation of the RPSW in Jakarta (2013): three months of counselling without change go to a conference; the rest is set by the task force.',
    },
    family: 'CASE_WORK',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'MEDIUM',
  },
  G10: {
    key: 'return_without_final_cc',
    name: { id: 'Pemulangan tanpa CC akhir', en: 'Return without final conference' },
    sentence: {
      id: 'Pemulangan direncanakan atau sudah dilakukan tanpa CC akhir yang menetapkan tanggal, petugas, kendaraan dan tujuan.',
      en: 'A return is planned or done without a final conference naming date, officer, transport and destination.',
    },
    clears: {
      id: 'CC akhir diadakan; bila klien sudah pulang, CC peninjauan dan kontak dengan klien.',
      en: 'A final conference is held; if she has returned, a review conference and contact with her.',
    },
    source: {
      id: 'Evaluasi RPSW Jakarta (2013): isi CC akhir.',
      en: 'Evaluation of the RPSW in Jakarta (2013): what the final conference decides.',
    },
    family: 'CASE_WORK',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'HIGH',
  },
  G11: {
    key: 'client_not_told',
    name: { id: 'Klien tidak diberi tahu', en: 'Client not told of a decision' },
    sentence: {
      id: 'Ada keputusan tentang klien atau lama layanannya, tetapi klien belum diberi tahu.',
      en: 'A decision about the client, or the length of her stay, has been made and she has not been told.',
    },
    clears: {
      id: 'Klien diberi tahu, atau kesepakatan layanan ditandatangani dan salinannya diberikan.',
      en: 'She is told, or the agreement is signed and she has her copy.',
    },
    source: {
      id: 'Evaluasi RPSW Jakarta (2013): hasil “masih dirahasiakan”; 24 jam ditetapkan gugus tugas.',
      en: 'Evaluation of the RPSW in Jakarta (2013): the result was “kept secret”; 24 h set by the task force.',
    },
    family: 'CASE_WORK',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'MEDIUM',
  },
  G12: {
    key: 'stage_skipped',
    name: { id: 'Tahap terlewati', en: 'Stage skipped or overdue' },
    sentence: {
      id: 'Layanan berjalan sebelum kesepakatan, asesmen atau rencana selesai, atau salah satunya terlambat.',
      en: 'Services began before agreement, assessment or plan, or one of these is overdue.',
    },
    clears: { id: 'Tahap yang terlewati diselesaikan.', en: 'The missing stage is done.' },
    source: {
      id: 'Urutan tahap dari kelima makalah; jumlah hari ditetapkan gugus tugas.',
      en: 'The order of stages in the papers; the days are set by the task force.',
    },
    family: 'CASE_WORK',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'MEDIUM',
  },
  G13: {
    key: 'caseload_over_5',
    name: { id: 'Beban pekerja sosial melebihi 1 : 5', en: 'Caseload above 1 : 5' },
    sentence: {
      id: 'Seorang pekerja sosial di {owner} menangani lebih dari lima kasus, dihitung di semua pos.',
      en: 'A social worker of {owner} holds more than five cases, counted over all posts.',
    },
    clears: { id: 'Beban kembali lima atau kurang.', en: 'The load is five or fewer again.' },
    source: {
      id: 'Kepmensos 50/HUK/2004 (1 : 5); 1 : 15 ditemukan dalam evaluasi RPSW Jakarta (2013).',
      en: 'Kepmensos 50/HUK/2004 (1 : 5); 1 : 15 found in the evaluation of the RPSW in Jakarta (2013).',
    },
    family: 'STAFF',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'MEDIUM',
  },
  G14: {
    key: 'double_post',
    name: { id: 'Rangkap jabatan', en: 'Double post' },
    sentence: {
      id: 'Seorang petugas memegang pos layanan di dua lembaga dengan kasus terbuka di keduanya.',
      en: 'One worker holds posts in two agencies with open cases in both.',
    },
    clears: {
      id: 'Salah satu pos berakhir, atau pembagian waktu bersama dicatat.',
      en: 'One post ends, or a joint allocation of time is recorded.',
    },
    source: {
      id: 'Evaluasi RPSW Jakarta (2013): semua pekerja sosial merangkap.',
      en: 'Evaluation of the RPSW in Jakarta (2013): every social worker held two posts.',
    },
    family: 'STAFF',
    isLaw: false,
    defaultMode: 'SHADOW',
    severity: 'LOW',
  },
  G15: {
    key: 'psychiatric_unmet',
    name: { id: 'Kebutuhan psikiater tidak terpenuhi', en: 'Psychiatric need not met' },
    sentence: {
      id: 'Klien memerlukan layanan psikiatri, tetapi belum ada tempat yang menerima atau sesi yang berlangsung.',
      en: 'The client needs psychiatric care, and nobody has accepted her nor seen her yet.',
    },
    clears: {
      id: 'Rujukan psikiatri diterima atau sesi psikiatri berlangsung.',
      en: 'A psychiatric referral is accepted, or a session is held.',
    },
    source: {
      id: 'Evaluasi RPSW Jakarta (2013): psikiater tidak pernah ada; 7 hari juga UU 21/2007 pasal 53.',
      en: 'Evaluation of the RPSW in Jakarta (2013): the post was never filled; 7 days also UU 21/2007 art. 53.',
    },
    family: 'SAFETY',
    isLaw: true,
    defaultMode: 'ON',
    severity: 'HIGH',
  },
} as const satisfies Readonly<Record<string, RuleText>>;
