import type { CodeList } from '@estafet/schema';

/** Why a complaint did not become a case here. */
export const COMPLAINT_OUTCOMES = {
  NOT_TRAFFICKING: { id: 'Bukan TPPO', en: 'Not trafficking' },
  OTHER_JURISDICTION: { id: 'Kewenangan daerah lain', en: "Another district's" },
  DUPLICATE: { id: 'Sudah ditangani', en: 'Already handled' },
  CANNOT_CONTACT: { id: 'Pelapor tidak dapat dihubungi', en: 'The reporter cannot be reached' },
  WITHDRAWN: { id: 'Dicabut pelapor', en: 'Withdrawn by the reporter' },
} as const satisfies CodeList;
