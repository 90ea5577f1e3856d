import { type CodeList, REFERRAL_ACTIONS, REFERRAL_KINDS, REFERRAL_STATES, URGENCIES } from '@estafet/schema';
import { registerEnumType } from 'type-graphql';

/** Closed lists of the referral protocol as GraphQL enums; open lists (reasons, services) stay strings. */
export const ReferralDirectionEnum = enumOf(
  'ReferralDirection',
  'Whether the agency sent a referral or received it',
  {
    SENT: { id: 'Terkirim', en: 'Sent by this agency, or recorded by it for a partner' },
    RECEIVED: { id: 'Diterima', en: 'Addressed to this agency' },
  },
);
export const ReferralKindEnum = enumOf(
  'ReferralKind',
  'SERVICE asks for a service; TRANSFER moves the lead',
  REFERRAL_KINDS,
);
export const ReferralStateEnum = enumOf('ReferralState', 'Where a referral stands', REFERRAL_STATES);
export const ReferralActionEnum = enumOf(
  'ReferralAction',
  'What may be done with a referral',
  REFERRAL_ACTIONS,
);
export const UrgencyEnum = enumOf('Urgency', 'How soon an answer is needed', URGENCIES);

function enumOf(name: string, description: string, codes: CodeList): Record<string, string> {
  const values = Object.fromEntries(Object.keys(codes).map((code) => [code, code]));
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries(codes).map(([code, { en }]) => [code, { description: en }]),
    ),
  });
  return values;
}
