import type { DirectoryKind } from '@estafet/relay-kit';
import type { Scenario } from './scenario';

export const TASK_FORCE = 'gugus-tugas';

/** Somebody who acts in a scenario, or to whom something is referred. */
export interface Party {
  readonly id: string;
  readonly kind: DirectoryKind;
  readonly isMember: boolean;
  readonly syncGraceHours: number;
}

/** Ids by which a district's parties are known; the first that fits counts. */
const KINDS: readonly (readonly [RegExp, DirectoryKind])[] = [
  [/^gugus-tugas$/, 'TASK_FORCE'],
  [
    /^(rs|rsu|rsud|rsia|klinik|puskesmas|panti|lpsk|desa|kelurahan|mitra|partner|hospital|luar)(-|$)/,
    'PARTNER',
  ],
  [/^(polres|polsek|polda|polri|police)/, 'POLICE'],
  [/^(p2tp2a|uptd-ppa|uptd|service-centre)/, 'SERVICE_CENTRE'],
  [/^(dinsos|rpsw|balai|rptc|rpsa|lks|social)/, 'SOCIAL_SERVICES'],
];

/**
 * The parties of a scenario. The file's own word counts (`partners`, or `isMember` of an agency); else an id that names a
 * hospital, a home or a village is a partner's, and any other a member's.
 */
export function partiesOf(scenario: Scenario): ReadonlyMap<string, Party> {
  const declared = new Map((scenario.agencies ?? []).map((agency) => [agency.id, agency]));
  const partners = new Set(scenario.partners ?? []);
  const parties = new Map<string, Party>();
  for (const id of idsOf(scenario)) {
    const word = declared.get(id);
    const isNamedPartner = partners.has(id) || (word && 'isMember' in word && word.isMember === false);
    const kind = isNamedPartner ? 'PARTNER' : kindOf(id);
    const isMember =
      kind !== 'PARTNER' || (word !== undefined && 'isMember' in word && word.isMember === true);
    const grace = word && 'syncGraceHours' in word ? word.syncGraceHours : undefined;
    parties.set(id, { id, kind, isMember, syncGraceHours: typeof grace === 'number' ? grace : 0 });
  }
  return parties;
}

function kindOf(id: string): DirectoryKind {
  return KINDS.find(([pattern]) => pattern.test(id))?.[1] ?? 'NGO';
}

function idsOf(scenario: Scenario): ReadonlySet<string> {
  const ids = new Set<string>([TASK_FORCE, ...(scenario.partners ?? [])]);
  for (const { id } of scenario.agencies ?? []) ids.add(id);
  for (const { agency } of scenario.cards ?? []) ids.add(agency);
  for (const act of scenario.acts) {
    ids.add(act.by);
    if (act.onBehalfOf !== undefined) ids.add(act.onBehalfOf);
    const to = act.data?.['to'];
    if (act.act === 'referral.sent' && typeof to === 'string') ids.add(to);
  }
  return ids;
}
