import { defineInput, field, type InputOf, optional } from '../case-acts/input-fields';
import { privateLine, privateText } from './private-text';

/** Who the client is. Only its agencies hold it, each encrypted under the client's own key. */
export interface ClientIdentity {
  readonly fullName?: string | undefined;
  readonly callName?: string | undefined;
  readonly birthPlace?: string | undefined;
  /** YYYY-MM-DD. */
  readonly birthDate?: string | undefined;
  readonly nationalId?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly school?: string | undefined;
  readonly guardianName?: string | undefined;
  readonly guardianRelation?: string | undefined;
  readonly guardianPhone?: string | undefined;
  readonly language?: string | undefined;
}

export const IDENTITY_FIELDS = {
  fullName: optional(privateLine('Full name', 200)),
  callName: optional(privateLine('What she is called', 100)),
  birthPlace: optional(privateLine('Place of birth', 200)),
  birthDate: optional(privateLine('Date of birth, YYYY-MM-DD', 10)),
  nationalId: optional(privateLine('National identity number (NIK)', 32)),
  address: optional(privateText('Home address', 500)),
  phone: optional(privateLine('Telephone number on which she may safely be called', 50)),
  school: optional(privateLine('School', 200)),
  guardianName: optional(privateLine('Name of parent or guardian', 200)),
  guardianRelation: optional(privateLine('What the guardian is to her', 100)),
  guardianPhone: optional(privateLine('Telephone number of parent or guardian', 50)),
  language: optional(privateLine('Language she reads and speaks best', 100)),
} as const;

export const CLIENT_IDENTITY_INPUT = defineInput(
  'ClientIdentityInput',
  'Who the client is; everything may still be unknown',
  IDENTITY_FIELDS,
);

const RECORD_IDENTITY_FIELDS = {
  idempotencyKey: field.key(
    'A key the client makes for this one intention: a retry returns the first result',
  ),
  caseId: field.uuid('The case'),
  identity: field.object(CLIENT_IDENTITY_INPUT, 'What is known; replaces what was recorded before'),
} as const;

export const RECORD_IDENTITY_INPUT = defineInput(
  'RecordIdentityInput',
  'Records who the client is, encrypted, at this agency alone',
  RECORD_IDENTITY_FIELDS,
);

export type RecordIdentityInput = InputOf<typeof RECORD_IDENTITY_FIELDS>;
