import type { Label } from '@estafet/schema';

export type DirectoryKind =
  'POLICE' | 'SOCIAL_SERVICES' | 'SERVICE_CENTRE' | 'NGO' | 'TASK_FORCE' | 'PARTNER';

/** A party of the district, as the operator enrolled it. Partners have no log: no endpoint and no fingerprint. */
export interface DirectoryEntry {
  readonly id: string;
  readonly kind: DirectoryKind;
  readonly name: Label;
  /** Base address of the service that hosts the agency. */
  readonly endpoint?: string | undefined;
  /** Fingerprint of its first key (architecture §4, trust). */
  readonly fingerprint?: string | undefined;
  readonly isMember: boolean;
  /** Shown on the board as "mitra kesehatan". */
  readonly isSensitive?: boolean | undefined;
  readonly dutyPhone?: string | undefined;
  /** How long its silence is no breach. */
  readonly syncGraceHours?: number | undefined;
}
