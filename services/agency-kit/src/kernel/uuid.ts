const SHAPE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Ids of cases, referrals and acts. A malformed one is an absent thing, never a database error. */
export function isUuid(id: string): boolean {
  return SHAPE.test(id);
}
