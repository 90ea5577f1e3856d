import type { ReferralAction, ReferralKind, ReferralState, Urgency } from '../referral/referral';
import type { CodeList, Label } from './label';

export const REFERRAL_KINDS: Readonly<Record<ReferralKind, Label>> = {
  SERVICE: { id: 'Rujukan', en: 'Referral' },
  TRANSFER: { id: 'Pelimpahan kasus', en: 'Case transfer' },
};

export const URGENCIES: Readonly<Record<Urgency, Label>> = {
  URGENT: { id: 'Mendesak', en: 'Urgent' },
  NORMAL: { id: 'Biasa', en: 'Normal' },
};

export const REFERRAL_STATES: Readonly<Record<ReferralState, Label>> = {
  SENT: { id: 'Terkirim', en: 'Sent' },
  DELIVERED: { id: 'Menunggu jawaban', en: 'Awaiting an answer' },
  INFO_REQUESTED: { id: 'Menunggu keterangan', en: 'Information requested' },
  ACCEPTED: { id: 'Diterima', en: 'Accepted' },
  DECLINED: { id: 'Ditolak', en: 'Declined' },
  WITHDRAWN: { id: 'Ditarik', en: 'Withdrawn' },
  VOIDED: { id: 'Dibatalkan gugus tugas', en: 'Voided by the task force' },
  HANDING_OVER: { id: 'Dalam perjalanan', en: 'Being handed over' },
  TAKEN: { id: 'Sudah tiba, menunggu konfirmasi penyerah', en: 'Arrived, sender has yet to confirm' },
  DISPUTED: { id: 'Belum sepakat', en: 'Disputed' },
  HANDED_OVER: { id: 'Serah terima selesai', en: 'Handed over' },
  IN_SERVICE: { id: 'Dalam layanan', en: 'In service' },
  COMPLETED: { id: 'Selesai', en: 'Completed' },
};

/** What a button says. */
export const REFERRAL_ACTIONS: Readonly<Record<ReferralAction, Label>> = {
  ACCEPT: { id: 'Terima', en: 'Accept' },
  DECLINE: { id: 'Tolak', en: 'Decline' },
  REQUEST_INFO: { id: 'Minta keterangan', en: 'Ask for information' },
  PROVIDE_INFO: { id: 'Beri keterangan', en: 'Answer the questions' },
  RECORD_PHONE_ACCEPTANCE: { id: 'Catat penerimaan lewat telepon', en: 'Record acceptance by phone' },
  WITHDRAW: { id: 'Tarik kembali', en: 'Withdraw' },
  GIVE: { id: 'Catat: klien diserahkan', en: 'Record: client handed over' },
  TAKE: { id: 'Catat: klien diterima', en: 'Record: client received' },
  FAIL: { id: 'Catat: serah terima gagal', en: 'Record: handover failed' },
  START_SERVICE: { id: 'Mulai layanan', en: 'Start the service' },
  SEND_FEEDBACK: { id: 'Kirim umpan balik', en: 'Send feedback' },
  VOID: { id: 'Batalkan', en: 'Void' },
};

/** Who pays; an unknown payer is the commonest reason why a referral stalls at a hospital's desk. */
export const PAYERS = {
  LPSK: { id: 'LPSK', en: 'LPSK' },
  APBD: { id: 'APBD', en: 'District budget' },
  PROVIDER: { id: 'Penyedia layanan', en: 'The provider' },
  UNKNOWN: { id: 'Belum diketahui', en: 'Not yet known' },
} as const satisfies CodeList;

export const DECLINE_REASONS = {
  NO_CAPACITY: { id: 'Tidak ada tempat', en: 'No capacity' },
  NOT_ELIGIBLE: { id: 'Tidak memenuhi syarat', en: 'Not eligible' },
  WRONG_JURISDICTION: { id: 'Bukan kewenangan', en: 'Wrong jurisdiction' },
  CANNOT_CONTACT: { id: 'Tidak dapat dihubungi', en: 'Cannot be contacted' },
  CLIENT_DECLINED: { id: 'Klien tidak bersedia', en: 'Client declined' },
  SAFETY_RISK: { id: 'Risiko keamanan', en: 'Safety risk' },
  DUPLICATE: { id: 'Rujukan ganda', en: 'Duplicate' },
  OTHER: { id: 'Alasan lain', en: 'Other' },
} as const satisfies CodeList;

export const WITHDRAWAL_REASONS = {
  OTHER_FOUND: { id: 'Tempat lain ditemukan', en: 'Another place was found' },
  CLIENT_DECLINED: { id: 'Klien tidak bersedia', en: 'Client declined' },
  SENT_IN_ERROR: { id: 'Salah kirim', en: 'Sent in error' },
  NO_ANSWER: { id: 'Tidak dijawab', en: 'No answer' },
  OTHER: { id: 'Alasan lain', en: 'Other' },
} as const satisfies CodeList;

export const FAIL_REASONS = {
  CLIENT_NOT_READY: { id: 'Klien belum siap', en: 'Client was not ready' },
  CLIENT_DECLINED: { id: 'Klien tidak bersedia', en: 'Client declined' },
  CLIENT_LEFT: { id: 'Klien pergi', en: 'Client left' },
  NO_TRANSPORT: { id: 'Tidak ada kendaraan', en: 'No transport' },
  NO_ONE_TO_RECEIVE: { id: 'Tidak ada yang menerima', en: 'Nobody to receive her' },
  REFUSED_AT_DOOR: { id: 'Ditolak di tempat', en: 'Refused at the door' },
  SAFETY_RISK: { id: 'Risiko keamanan', en: 'Safety risk' },
  RECORDED_IN_ERROR: { id: 'Salah catat', en: 'Recorded in error' },
  OTHER: { id: 'Alasan lain', en: 'Other' },
} as const satisfies CodeList;

/** Where she is when a handover failed: a failure without this is no settlement. */
export const WHEREABOUTS = {
  WITH_SENDER: { id: 'Bersama perujuk', en: 'With the sender' },
  WITH_RECEIVER: { id: 'Bersama penerima', en: 'With the receiver' },
  ELSEWHERE_SAFE: { id: 'Di tempat lain yang aman', en: 'Elsewhere, safe' },
  UNKNOWN: { id: 'Tidak diketahui', en: 'Unknown' },
} as const satisfies CodeList;

export const VOID_REASONS = {
  SENDER_GONE: { id: 'Perujuk tidak lagi menangani', en: 'The sender no longer handles the case' },
  RECEIVER_GONE: { id: 'Penerima tidak beroperasi', en: 'The receiver has ceased' },
  DUPLICATE: { id: 'Rujukan ganda', en: 'Duplicate' },
  STALLED: { id: 'Macet tanpa jalan keluar', en: 'Stalled without a way out' },
  SAFETY_RISK: { id: 'Risiko keamanan', en: 'Safety risk' },
  OTHER: { id: 'Alasan lain', en: 'Other' },
} as const satisfies CodeList;

export const OUTCOMES = {
  SERVICE_COMPLETED: { id: 'Layanan selesai', en: 'Service completed' },
  PARTLY: { id: 'Layanan sebagian', en: 'Partly completed' },
  NOT_STARTED: { id: 'Layanan tidak dimulai', en: 'Not started' },
  CLIENT_LEFT: { id: 'Klien pergi', en: 'Client left' },
  REFERRED_ON: { id: 'Dirujuk lanjut', en: 'Referred on' },
  OTHER: { id: 'Hasil lain', en: 'Other' },
} as const satisfies CodeList;

/** Coded questions: before acceptance no free text travels, so that no story does. */
export const QUESTIONS = {
  AGE_CONFIRMED: { id: 'Apakah usia sudah dipastikan?', en: 'Has the age been confirmed?' },
  NEEDS_MEDICAL_CARE: {
    id: 'Apakah perlu perawatan kesehatan segera?',
    en: 'Is medical care needed at once?',
  },
  MEDICINE: { id: 'Apakah memakai obat rutin?', en: 'Is there regular medicine?' },
  PREGNANT: { id: 'Apakah hamil?', en: 'Is she pregnant?' },
  HAS_CHILD_ALONG: { id: 'Apakah membawa anak?', en: 'Is a child with her?' },
  SAFE_NOW: { id: 'Apakah aman saat ini?', en: 'Is she safe now?' },
  SUSPECT_NEARBY: { id: 'Apakah terlapor dapat menjangkaunya?', en: 'Can the suspect reach her?' },
  POLICE_REPORT: { id: 'Apakah laporan polisi sudah dibuat?', en: 'Has a police report been filed?' },
  GUARDIAN_KNOWN: { id: 'Apakah wali sudah diketahui?', en: 'Is a guardian known?' },
  CLIENT_AGREES: { id: 'Apakah klien setuju dirujuk?', en: 'Does the client agree?' },
  TRANSPORT: { id: 'Siapa yang menyediakan kendaraan?', en: 'Who provides transport?' },
  LANGUAGE: { id: 'Apakah perlu penerjemah?', en: 'Is an interpreter needed?' },
  ESCORT: { id: 'Apakah perlu pengawalan?', en: 'Is an escort needed?' },
} as const satisfies CodeList;

export const ANSWERS = {
  YES: { id: 'Ya', en: 'Yes' },
  NO: { id: 'Tidak', en: 'No' },
  UNKNOWN: { id: 'Belum diketahui', en: 'Not yet known' },
  SENDER: { id: 'Perujuk', en: 'The sender' },
  RECEIVER: { id: 'Penerima', en: 'The receiver' },
  BY_PHONE: { id: 'Dijelaskan lewat telepon', en: 'Explained by phone' },
} as const satisfies CodeList;

/** Whether the case fits the destination's programme card (G04). */
export const CARD_CHECKS = {
  PASS: { id: 'Memenuhi syarat', en: 'Fits' },
  OVERRIDE: { id: 'Pengecualian dengan alasan', en: 'Exception with a reason' },
  UNKNOWN: { id: 'Syarat belum diperiksa', en: 'Not checked' },
} as const satisfies CodeList;

export const OVERRIDE_REASONS = {
  NO_OTHER_PLACE: { id: 'Tidak ada tempat lain', en: 'No other place' },
  IMMEDIATE_DANGER: { id: 'Bahaya langsung', en: 'Immediate danger' },
  AGREED_BY_RECEIVER: { id: 'Disetujui penerima', en: 'Agreed by the receiver' },
  CLIENT_WISH: { id: 'Keinginan klien', en: "The client's wish" },
  SIBLING_THERE: { id: 'Saudara sudah di sana', en: 'A sibling is there' },
  OTHER: { id: 'Alasan lain', en: 'Other' },
} as const satisfies CodeList;

/** The criteria of a programme card (requirements §4). */
export const CRITERIA = {
  sex: { id: 'Jenis kelamin', en: 'Sex' },
  age: { id: 'Usia', en: 'Age' },
  exploitation: { id: 'Bentuk eksploitasi', en: 'Kind of exploitation' },
  residence: { id: 'Bersedia tinggal di asrama', en: 'Residence' },
  condition: { id: 'Kondisi klien', en: 'Condition' },
  places: { id: 'Tempat tersedia', en: 'Free places' },
  services: { id: 'Jenis layanan', en: 'Services' },
} as const satisfies CodeList;

/** What a client is told about a programme, and what a programme gives or does not give (F1, G06). */
export const TOLD_ITEMS = {
  lengthDays: { id: 'Lama tinggal (hari)', en: 'Length of stay (days)' },
  POCKET_MONEY: { id: 'Uang saku', en: 'Pocket money' },
  PHONE: { id: 'Boleh memakai telepon', en: 'May use a phone' },
  VISITS: { id: 'Boleh dikunjungi', en: 'Visits' },
  SCHOOL: { id: 'Sekolah', en: 'School' },
  SKILLS: { id: 'Pelatihan keterampilan', en: 'Skills training' },
  JOB: { id: 'Pekerjaan', en: 'A job' },
  MEALS: { id: 'Makan', en: 'Meals' },
  HEALTH_CARE: { id: 'Layanan kesehatan', en: 'Health care' },
  RETURN_HOME: { id: 'Diantar pulang', en: 'Being brought home' },
  LEAVE_FREELY: { id: 'Boleh keluar sendiri', en: 'May leave alone' },
} as const satisfies CodeList;

/** Where the handover will take place. */
export const PLACE_KINDS = {
  SENDER_PREMISES: { id: 'Tempat perujuk', en: "The sender's place" },
  RECEIVER_PREMISES: { id: 'Tempat penerima', en: "The receiver's place" },
  HOSPITAL: { id: 'Rumah sakit', en: 'Hospital' },
  POLICE_STATION: { id: 'Kantor polisi', en: 'Police station' },
  OTHER: { id: 'Tempat lain', en: 'Another place' },
} as const satisfies CodeList;

/** What the receiver looks at when she arrives. */
export const ARRIVAL_CHECKS = {
  UNHURT: { id: 'Tidak terluka', en: 'Unhurt' },
  INJURED: { id: 'Terluka', en: 'Hurt' },
  HAS_BELONGINGS: { id: 'Membawa barang pribadi', en: 'Has her belongings' },
  HAS_DOCUMENTS: { id: 'Membawa dokumen', en: 'Has documents' },
  HAS_MEDICINE: { id: 'Membawa obat', en: 'Has medicine' },
  KNOWS_WHERE_SHE_IS: { id: 'Tahu di mana ia berada', en: 'Knows where she is' },
} as const satisfies CodeList;
