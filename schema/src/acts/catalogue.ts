import type { AgencyKind } from '../viewer/viewer';
import { CASE_CATALOGUE } from './case-catalogue';
import type { ActDefinition } from './definition';
import { DISTRICT_CATALOGUE } from './district-catalogue';
import { REFERRAL_CATALOGUE } from './referral-catalogue';

export type ActType =
  keyof typeof REFERRAL_CATALOGUE | keyof typeof CASE_CATALOGUE | keyof typeof DISTRICT_CATALOGUE;

/** Everything that agencies tell one another and the task force (acts.md), one definition per act. */
export const ACT_CATALOGUE: Readonly<Record<ActType, ActDefinition>> = {
  ...REFERRAL_CATALOGUE,
  ...CASE_CATALOGUE,
  ...DISTRICT_CATALOGUE,
};

export const ACT_TYPES = Object.keys(ACT_CATALOGUE) as ActType[];

export function isActType(type: string): type is ActType {
  return Object.hasOwn(ACT_CATALOGUE, type);
}

/** Undefined for a type that this version does not know: such an act is kept, and not folded. */
export function findDefinition(type: string): ActDefinition | undefined {
  return isActType(type) ? ACT_CATALOGUE[type] : undefined;
}

/** Whether an agency of this kind may sign an act of this type at all. */
export function mayAuthor(type: string, kind: AgencyKind): boolean {
  return findDefinition(type)?.authors.includes(kind) === true;
}

/**
 * Who receives an act: the task force always, and the parties or all members by the act's kind. `parties` are those of
 * the referral (both hands) or those that the author names; parties without a log are dropped, having no inbox.
 */
export function audienceOf(
  type: ActType,
  {
    parties,
    members,
    taskForceId,
    author,
  }: { parties: readonly string[]; members: readonly string[]; taskForceId: string; author?: string },
): string[] {
  const { audience } = ACT_CATALOGUE[type];
  const named =
    audience === 'ALL_MEMBERS'
      ? members
      : audience === 'TASK_FORCE'
        ? []
        : parties.filter((id) => members.includes(id));
  return [...new Set([...named, taskForceId])].filter((id) => id !== author).sort();
}
