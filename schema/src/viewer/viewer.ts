export type AgencyKind = 'POLICE' | 'SOCIAL_SERVICES' | 'SERVICE_CENTRE' | 'NGO' | 'TASK_FORCE' | 'PARTNER';

export type Role = 'frontline' | 'supervisor' | 'coordinator' | 'official' | 'auditor' | 'administrator';

export type Language = 'id' | 'en';

/** The signed-in person, as the gateway vouches for them to a subgraph. */
export interface Viewer {
  sub: string;
  displayName: string;
  agencyId?: string;
  agencyKind?: AgencyKind;
  roles: Role[];
  workerRef: string;
  language: Language;
}
