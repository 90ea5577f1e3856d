/** Flowers that Indonesians know and that sound unlike one another on the phone. */
const FLOWERS = [
  'MELATI',
  'ANGGREK',
  'KENANGA',
  'TERATAI',
  'CEMPAKA',
  'MAWAR',
  'DAHLIA',
  'SEROJA',
  'FLAMBOYAN',
  'KAMBOJA',
  'SEDAP-MALAM',
  'BUGENVIL',
  'ASOKA',
  'WIJAYAKUSUMA',
  'LAVENDER',
  'TULIP',
  'MATAHARI',
  'EDELWEIS',
  'KANTIL',
  'LILI',
  'ALAMANDA',
  'GARDENIA',
  'HORTENSIA',
  'SAKURA',
  'PATRAKOMALA',
  'NUSA-INDAH',
  'SERUNI',
  'ZINNIA',
  'GLADIOL',
  'KRISAN',
] as const;

const FIRST_NUMBER = 10;
const NUMBERS_PER_ROUND = 90;

/** How many codes there are before a third part has to tell them apart. */
export const CODES_PER_ROUND = FLOWERS.length * NUMBERS_PER_ROUND;

/**
 * The name by which a case is spoken of in a meeting or on the phone: MELATI-27. It tells nothing about the client or
 * the day, and no two sequence numbers share one. The order of the codes is no secret; in which order they are given is the
 * task force's own.
 */
export function caseCode(sequence: number): string {
  if (!Number.isInteger(sequence) || sequence < 1) throw new RangeError('A case sequence starts at 1');
  const index = sequence - 1;
  const flower = FLOWERS[index % FLOWERS.length] ?? FLOWERS[0];
  const turn = Math.floor(index / FLOWERS.length);
  const round = Math.floor(turn / NUMBERS_PER_ROUND);
  // 37 is coprime to 90: neighbouring cases get numbers that are not mistaken for one another.
  const number = FIRST_NUMBER + ((turn * 37 + index * 7) % NUMBERS_PER_ROUND);
  return round === 0 ? `${flower}-${number}` : `${flower}-${number}-${round + 1}`;
}
