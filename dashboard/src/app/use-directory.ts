import { useQuery } from '@apollo/client/react';
import type { CodeList } from '@estafet/schema/vocabulary/index';
import { DirectoryDocument, type DirectoryPartyFragment } from '../gql/graphql';

/** Parties that a client can be referred to; empty while loading. A later failure takes none out of a form's list. */
export function useDirectory(): readonly DirectoryPartyFragment[] {
  const { data, previousData } = useQuery(DirectoryDocument, { fetchPolicy: 'cache-first' });
  return (data ?? previousData)?.viewer?.agency?.directory ?? [];
}

/** The parties' names as a list to choose from. */
export function useDirectoryNames(): CodeList {
  return Object.fromEntries(useDirectory().map(({ party }) => [party.id, party.name]));
}
