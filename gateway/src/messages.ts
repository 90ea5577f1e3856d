import type { Label } from '@estafet/schema';

/** Everything the gateway itself says to a user, by code. None of these sentences holds a value from a request. */
export const MESSAGES = {
  UNAUTHENTICATED: {
    id: 'Anda belum masuk, atau sesi Anda sudah berakhir. Silakan masuk lagi.',
    en: 'You are not signed in, or your session has ended. Please sign in again.',
  },
  FORBIDDEN: {
    id: 'Permintaan ini tidak diizinkan.',
    en: 'This request is not allowed.',
  },
  CROSS_SITE_REFUSED: {
    id: 'Permintaan dari situs lain ditolak.',
    en: 'Requests from another site are refused.',
  },
  TOO_MANY_REQUESTS: {
    id: 'Terlalu banyak permintaan. Tunggu sebentar, lalu coba lagi.',
    en: 'Too many requests. Wait a moment, then try again.',
  },
  POST_ONLY: {
    id: 'Alamat ini hanya menerima permintaan POST.',
    en: 'This address accepts POST requests only.',
  },
  JSON_ONLY: {
    id: 'Permintaan harus berupa JSON dalam UTF-8, tanpa kompresi.',
    en: 'The request must be JSON in UTF-8, not compressed.',
  },
  BODY_TOO_LARGE: {
    id: 'Permintaan terlalu besar (paling banyak 1 MB).',
    en: 'The request is too large (1 MB at most).',
  },
  BAD_REQUEST: {
    id: 'Permintaan tidak dapat dibaca.',
    en: 'The request cannot be read.',
  },
  BATCHING_REFUSED: {
    id: 'Kirim satu operasi per permintaan.',
    en: 'Send one operation per request.',
  },
  UNKNOWN_OPERATION: {
    id: 'Operasi ini tidak terdaftar.',
    en: 'This operation is not registered.',
  },
  GRAPHQL_PARSE_FAILED: {
    id: 'Operasi GraphQL tidak dapat dibaca.',
    en: 'The GraphQL operation cannot be parsed.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    id: 'Operasi GraphQL tidak sesuai dengan skema.',
    en: 'The GraphQL operation does not fit the schema.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    id: 'Operasi yang diminta tidak ada dalam dokumen.',
    en: 'The document holds no operation of the requested name.',
  },
  BAD_USER_INPUT: {
    id: 'Ada isian yang tidak sesuai jenisnya.',
    en: 'A value of the wrong kind was given.',
  },
  OPERATION_TOO_COMPLEX: {
    id: 'Operasi ini terlalu besar.',
    en: 'This operation is too large.',
  },
  OPERATION_CIRCULAR: {
    id: 'Operasi ini berputar: jenis data yang sama bersarang terlalu sering di dalam dirinya.',
    en: 'This operation goes in circles: one type is nested within itself too often.',
  },
  PAGE_TOO_LARGE: {
    id: 'Jumlah baris per halaman di luar batas.',
    en: 'The number of rows per page is outside the limits.',
  },
  SUBGRAPH_UNAVAILABLE: {
    id: 'Layanan salah satu instansi sedang tidak dapat dihubungi. Data lainnya tetap ditampilkan.',
    en: "One agency's service cannot be reached at the moment. Everything else is shown.",
  },
  INCOMPLETE_RESPONSE: {
    id: 'Sebagian data tidak dapat ditampilkan. Sebutkan nomor rujukan kesalahan ini kepada pengelola.',
    en: 'Some of the data cannot be shown. Quote the reference of this error to the administrator.',
  },
  INTERNAL: {
    id: 'Terjadi kesalahan. Sebutkan nomor rujukan kesalahan ini kepada pengelola.',
    en: 'Something went wrong. Quote the reference of this error to the administrator.',
  },
  SIGN_IN_FAILED: {
    id: 'Proses masuk tidak berhasil. Silakan ulangi dari awal.',
    en: 'Signing in did not succeed. Please start again.',
  },
  SIGN_IN_NOT_PERMITTED: {
    id: 'Akun Anda belum diberi peran atau instansi di Estafet. Hubungi pengelola.',
    en: 'Your account has no role or agency in Estafet yet. Please ask the administrator.',
  },
  SIGN_IN_UNAVAILABLE: {
    id: 'Layanan masuk sedang tidak dapat dihubungi. Coba lagi sebentar lagi.',
    en: 'The sign-in service cannot be reached. Try again in a moment.',
  },
  NOT_FOUND: { id: 'Tidak ditemukan.', en: 'Not found.' },
  SHUTTING_DOWN: { id: 'Layanan sedang dihentikan.', en: 'The service is shutting down.' },
} as const satisfies Record<string, Label>;

export type MessageCode = keyof typeof MESSAGES;
