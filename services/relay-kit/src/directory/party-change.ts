import type { ActEnvelope } from '@estafet/schema';
import { z } from 'zod';
import type { DirectoryChange } from './directory';

/** What a received act changes of the enrolled directory. */
export interface PartyChange {
  readonly partyId: string;
  readonly change: DirectoryChange;
}

const cardSchema = z.object({ dutyPhone: z.string().optional(), sensitive: z.boolean().optional() });
const registrationSchema = z.object({
  agency: z.string(),
  kind: z.enum(['POLICE', 'SOCIAL_SERVICES', 'SERVICE_CENTRE', 'NGO', 'PARTNER']),
  name: z.object({ id: z.string(), en: z.string() }),
  endpoint: z.url({ protocol: /^https?$/ }).optional(),
  fingerprint: z.string().optional(),
  isMember: z.boolean().optional(),
  isSensitive: z.boolean().optional(),
  dutyPhone: z.string().optional(),
  syncGraceHours: z.number().optional(),
});

/**
 * A programme card changes its author's phone and sensitivity. A registration is the task force's word; an agency may
 * tell of its own endpoint and phone, but neither whether it is a member nor by which key it is known.
 */
export function partyChangeOf({ header, parts }: ActEnvelope, taskForceId: string): PartyChange | undefined {
  if (header.type === 'programmeCard.published') {
    const card = cardSchema.safeParse(parts.board?.data);
    if (!card.success) return undefined;
    const { dutyPhone, sensitive } = card.data;
    return { partyId: header.onBehalfOf ?? header.agencyId, change: { dutyPhone, isSensitive: sensitive } };
  }
  if (header.type !== 'agency.registered') return undefined;
  const registration = registrationSchema.safeParse(parts.board?.data);
  if (!registration.success) return undefined;
  const { agency, ...change } = registration.data;
  if (header.agencyId === taskForceId) return { partyId: agency, change };
  if (header.agencyId === agency)
    return { partyId: agency, change: { endpoint: change.endpoint, dutyPhone: change.dutyPhone } };
  return undefined;
}
