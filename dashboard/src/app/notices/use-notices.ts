import { skipToken, useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useState } from 'react';
import { CoordinatorNoticesDocument, StaffNoticesDocument } from '../../gql/graphql';
import { useViewer } from '../session';
import type { Role } from '../viewer';
import { coordinatorNotices, staffNotices, type Notice } from './notice';
import { freshKeys, keptKeys, readSeen, storeSeen } from './seen';

/** The home comes first; what is new is asked a moment later. */
const AFTER_HOME_MS = 1_200;
/** Its answer stays out of the cache: the pages ask for more of the same things, and lists without keys replace each other. */
const OWN_ANSWER = { fetchPolicy: 'no-cache' } as const;

export interface Notices {
  readonly list: readonly Notice[];
  readonly fresh: ReadonlySet<string>;
  readonly isKnown: boolean;
  readonly hasFailed: boolean;
  readonly markSeen: () => void;
}

/** Officials have none: nothing waits for them. */
export function hasNotices(roles: readonly Role[]): boolean {
  return roles.some((role) => ['frontline', 'supervisor', 'coordinator'].includes(role));
}

/** What waits for the viewer, live through the event stream like every other question on the page. */
export function useNotices(): Notices {
  const { roles } = useViewer();
  const isCoordinator = roles.includes('coordinator');
  const [isTime, setIsTime] = useState(false);
  const [seen, setSeen] = useState(readSeen);
  useEffect(() => {
    const timer = setTimeout(() => setIsTime(true), AFTER_HOME_MS);
    return () => clearTimeout(timer);
  }, []);
  const staff = useQuery(StaffNoticesDocument, isTime && !isCoordinator ? OWN_ANSWER : skipToken);
  const district = useQuery(CoordinatorNoticesDocument, isTime && isCoordinator ? OWN_ANSWER : skipToken);
  const { agency } = (staff.data ?? staff.previousData)?.viewer ?? {};
  const { district: room } = district.data ?? district.previousData ?? {};
  const list = useMemo(
    () => (agency ? staffNotices(agency) : room ? coordinatorNotices(room) : []),
    [agency, room],
  );
  const keys = list.map(({ key }) => key);
  const isKnown = Boolean(agency ?? room);
  return {
    list,
    fresh: new Set(freshKeys(keys, seen)),
    isKnown,
    hasFailed: !isKnown && (staff.error ?? district.error) !== undefined,
    markSeen: () => {
      const next = new Set([...keptKeys(keys, seen), ...freshKeys(keys, seen)]);
      storeSeen(next);
      setSeen(next);
    },
  };
}
