import type { TypePolicies } from '@apollo/client';

/**
 * How the cache tells things apart. The kit's types carry no key on purpose: each agency has its own copy; only the task
 * force's are entities. Of what has no key there is one per place, and what several questions read of it is kept together:
 * replaced as a whole, each answer would take from the others what they had read, and they would ask again, for ever.
 */
export const TYPE_POLICIES = {
  AgencyReferral: { keyFields: ['id'] },
  CaseFile: { keyFields: ['caseId'] },
  DirectoryEntry: { keyFields: ['party', ['id']] },
  District: { merge: true },
  MemberStatus: { keyFields: ['party', ['id']] },
  ProgrammeCard: { merge: true },
  Triage: { merge: true },
} as const satisfies TypePolicies;
