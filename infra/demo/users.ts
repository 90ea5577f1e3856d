import type { Role } from '@estafet/schema';
import { DEMO_PARTIES } from './district';

/** A person who can sign in to the demo; invented, and looks it. */
export interface DemoUser {
  readonly sub: string;
  readonly name: string;
  readonly agencyId?: string;
  readonly roles: readonly Role[];
  readonly language: 'id' | 'en';
  readonly password: string;
}

export const DEMO_PASSWORD = 'estafet';

const STAFF_NAMES: Readonly<Record<string, readonly [string, string]>> = {
  polres: ['Petugas Contoh Satu', 'Kanit Contoh Satu'],
  'polsek-cipanas': ['Petugas Contoh Dua', 'Kanit Contoh Dua'],
  dinsos: ['Peksos Contoh Tiga', 'Kepala Bidang Contoh Tiga'],
  rpsw: ['Peksos Contoh Empat', 'Kepala Rumah Contoh Empat'],
  balai: ['Peksos Contoh Lima', 'Kepala Balai Contoh Lima'],
  p2tp2a: ['Pendamping Contoh Enam', 'Kepala UPTD Contoh Enam'],
  lsm: ['Pendamping Contoh Tujuh', 'Direktur Contoh Tujuh'],
  'lsm-bahtera': ['Pendamping Contoh Delapan', 'Direktur Contoh Delapan'],
  'lsm-pelita': ['Pendamping Contoh Sembilan', 'Direktur Contoh Sembilan'],
};

export const DEMO_USERS: readonly DemoUser[] = [
  ...DEMO_PARTIES.filter((party) => party.isMember).flatMap((party) => {
    const [frontline, supervisor] = STAFF_NAMES[party.id] ?? ['Petugas Contoh', 'Atasan Contoh'];
    return [
      user({ sub: `${party.id}-petugas`, name: frontline, agencyId: party.id, roles: ['frontline'] }),
      user({
        sub: `${party.id}-kepala`,
        name: supervisor,
        agencyId: party.id,
        roles: ['frontline', 'supervisor'],
      }),
    ];
  }),
  user({ sub: 'koordinator', name: 'Ketua Harian Contoh', roles: ['coordinator'] }),
  user({ sub: 'pejabat', name: 'Pejabat Kabupaten Contoh', roles: ['official'] }),
];

function user(person: Pick<DemoUser, 'sub' | 'name' | 'agencyId' | 'roles'>): DemoUser {
  return { ...person, language: 'id', password: DEMO_PASSWORD };
}
