import {
  ApolloClient,
  ApolloLink,
  CombinedGraphQLErrors,
  HttpLink,
  InMemoryCache,
  ServerError,
} from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { millisecondsIdle } from './activity';
import { TYPE_POLICIES } from './cache-policies';
import { fetchAnswer, OWN_HEADERS } from './early-answer';

/** Raised on `window` when the gateway no longer knows the session; the session provider listens. */
export const SESSION_ENDED = 'estafet:session-ended';

function isUnauthenticated(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode === 401;
  if (CombinedGraphQLErrors.is(error)) {
    return error.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');
  }
  return false;
}

/** A question that follows nothing that anybody did for this long is the page's own and keeps no session alive. */
const ASKED_BY_PERSON_MS = 10_000;

/**
 * One client for the page's life. The cache is memory only: nothing that a desk shows may be found on the device
 * afterwards (security.md). Answers may be partial, so every operation keeps what did come (`errorPolicy: 'all'`).
 */
export function createApolloClient(): ApolloClient {
  const sessionLink = new ErrorLink(({ error }) => {
    if (isUnauthenticated(error)) window.dispatchEvent(new Event(SESSION_ENDED));
  });
  const backgroundLink = new SetContextLink((context) => {
    if (millisecondsIdle() < ASKED_BY_PERSON_MS) return {};
    const headers = context['headers'] as Readonly<Record<string, string>> | undefined;
    return { headers: { ...headers, 'x-estafet-background': '1' } };
  });
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers: OWN_HEADERS,
    fetch: fetchAnswer,
  });
  return new ApolloClient({
    link: ApolloLink.from([sessionLink, backgroundLink, http]),
    cache: new InMemoryCache({
      typePolicies: TYPE_POLICIES,
      possibleTypes: {
        Agency: ['PoliceAgency', 'SocialServicesAgency', 'ServiceCentreAgency', 'NgoAgency'],
      },
    }),
    defaultOptions: {
      watchQuery: { errorPolicy: 'all', fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
      query: { errorPolicy: 'all', fetchPolicy: 'network-only' },
      mutate: { errorPolicy: 'none' },
    },
  });
}
