import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import {
  CommandMembersDocument,
  CommandOfCoordinatorDocument,
  CommandOfStaffDocument,
  CommandPartiesDocument,
} from '../../gql/graphql';
import { filtered, paths } from '../paths';
import { useViewer } from '../session';
import { localNumberIn, spokenCodeIn, type Named } from './command-text';

/** Long enough that a word is typed and not every letter asked for. */
const PAUSE_MS = 220;

export interface FoundCase {
  readonly id: string;
  readonly to: string;
  readonly title: string;
  readonly isChild: boolean;
}

export interface FoundParty {
  readonly id: string;
  readonly name: Named;
  readonly to: string;
}

export interface CommandResults {
  readonly cases: readonly FoundCase[];
  readonly isSearching: boolean;
  readonly hasFailed: boolean;
}

const NOTHING: CommandResults = { cases: [], isSearching: false, hasFailed: false };

/**
 * Cases by spoken code or local number, asked of the server. What is typed travels in the body of a question and stays
 * nowhere: no address, no storage, no cache.
 */
export function useCaseSearch(typed: string): CommandResults {
  const client = useApolloClient();
  const desk = useDesk();
  const code = spokenCodeIn(typed);
  const localNumber = localNumberIn(typed);
  const subject = code === undefined && localNumber === undefined ? '' : typed.trim();
  const [found, setFound] = useState<CommandResults & { readonly subject: string }>({
    ...NOTHING,
    subject: '',
  });
  useEffect(() => {
    if (subject === '') return;
    let isCurrent = true;
    const tell = (results: Omit<CommandResults, 'isSearching'>) => {
      if (isCurrent) setFound({ ...results, isSearching: false, subject });
    };
    const timer = setTimeout(() => {
      casesOf(client, desk, { code, localNumber }).then(
        (cases) => tell({ cases, hasFailed: false }),
        () => tell({ cases: [], hasFailed: true }),
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, desk, subject, code, localNumber]);
  if (subject === '') return NOTHING;
  return found.subject === subject ? found : { ...NOTHING, isSearching: true };
}

type Desk = 'staff' | 'coordinator' | 'none';

function useDesk(): Desk {
  const { roles } = useViewer();
  if (roles.includes('coordinator')) return 'coordinator';
  return roles.includes('frontline') || roles.includes('supervisor') ? 'staff' : 'none';
}

interface Sought {
  readonly code: string | undefined;
  readonly localNumber: string | undefined;
}

async function casesOf(client: ApolloClient, desk: Desk, sought: Sought): Promise<FoundCase[]> {
  if (desk === 'coordinator') return districtCases(client, sought.code);
  return desk === 'staff' ? ownCases(client, sought) : [];
}

async function districtCases(client: ApolloClient, code: string | undefined): Promise<FoundCase[]> {
  if (code === undefined) return [];
  const { data, error } = await client.query({
    query: CommandOfCoordinatorDocument,
    variables: { code },
    fetchPolicy: 'no-cache',
  });
  if (!data?.district) throw new Error('the search was not answered', { cause: error });
  return data.district.cases.nodes.map((found) => ({
    id: found.id,
    to: paths.districtCase(found.id),
    title: found.code,
    isChild: found.isChild,
  }));
}

/** The services find local numbers; the spoken code is the task force's, so it is looked for among the newest files. */
async function ownCases(client: ApolloClient, { code, localNumber }: Sought): Promise<FoundCase[]> {
  const { data, error } = await client.query({
    query: CommandOfStaffDocument,
    variables: { localNumber, isNumber: localNumber !== undefined, isCode: code !== undefined },
    fetchPolicy: 'no-cache',
  });
  const agency = data?.viewer?.agency;
  if (!agency) throw new Error('the search was not answered', { cause: error });
  const byCode = (agency.newest?.nodes ?? [])
    .filter(({ coordination }) => coordination?.code === code)
    .map((file) => foundFile(file, code));
  const byNumber = (agency.byNumber?.nodes ?? [])
    .filter(({ caseId }) => !byCode.some(({ id }) => id === caseId))
    .map((file) => foundFile(file, undefined));
  return [...byCode, ...byNumber];
}

interface File {
  readonly caseId: string;
  readonly localNumber: string;
  readonly isChild: boolean;
}

function foundFile({ caseId, localNumber, isChild }: File, code: string | undefined): FoundCase {
  const title = code === undefined ? localNumber : `${code} · ${localNumber}`;
  return { id: caseId, to: paths.caseFile(caseId), title, isChild };
}

/** The other parties, whose referrals can be opened by their name; asked for once, when the palette opens. */
export function useParties(): readonly FoundParty[] {
  const client = useApolloClient();
  const desk = useDesk();
  const [parties, setParties] = useState<readonly FoundParty[]>([]);
  useEffect(() => {
    const ask = async (): Promise<FoundParty[]> => {
      if (desk === 'coordinator') {
        const { data } = await client.query({ query: CommandMembersDocument, fetchPolicy: 'no-cache' });
        return (data?.district?.members ?? []).map(({ party }) => ({
          ...party,
          to: filtered(paths.handoffs, { lembaga: party.id }),
        }));
      }
      if (desk === 'none') return [];
      const { data } = await client.query({ query: CommandPartiesDocument, fetchPolicy: 'no-cache' });
      return (data?.viewer?.agency?.directory ?? []).map(({ party }) => ({
        ...party,
        to: filtered(paths.referrals, { mitra: party.id }),
      }));
    };
    ask().then(setParties, () => undefined);
  }, [client, desk]);
  return parties;
}
