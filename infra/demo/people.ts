import type { Random } from './random';

/** Identity and narrative of an invented client. Names, numbers and addresses are made so that nobody can take them for real. */
export interface InventedClient {
  readonly name: string;
  readonly nik: string;
  readonly phone: string;
  readonly address: string;
  readonly narrative: string;
}

/** What is known of an invented client when her case is opened; codes of the shared vocabulary. */
export interface ClientFacts {
  readonly ageBand: string;
  /** Follows from the age band; the case itself works it out. */
  readonly isChild: boolean;
  readonly sex: string;
  readonly exploitation: readonly string[];
  readonly means: readonly string[];
  readonly recruitment: readonly string[];
  readonly victimStatus: string;
  readonly channel: string;
  readonly kecamatanOrigin: string;
  readonly kecamatanFound: string;
  readonly riskLevel: string;
}

const FIRST = [
  'Bunga',
  'Mentari',
  'Pelangi',
  'Embun',
  'Kirana',
  'Samudra',
  'Fajar',
  'Rembulan',
  'Bintang',
  'Cahaya',
];
const SECOND = ['Contoh', 'Rekaan', 'Karangan', 'Misalnya'];

/** The n-th invented client: an impossible NIK (date 99-99-99) and a telephone number that no operator assigns. */
export function inventedClient(n: number, random: Random): InventedClient {
  const number = String(n).padStart(4, '0');
  const name = `${random.pick(FIRST)} ${random.pick(SECOND)} ${number}`;
  return {
    name,
    nik: `320399999999${number}`,
    phone: `0800-0000-${number}`,
    address: `Kampung Rekaan ${number}, Desa Contoh`,
    narrative: `Cerita rekaan untuk ${name}; tidak ada orang yang mengalaminya.`,
  };
}
