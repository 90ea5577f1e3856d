import {
  ApolloClient,
  ApolloLink,
  CombinedGraphQLErrors,
  HttpLink,
  InMemoryCache,
  ServerError,
} from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';

/** Raised on `window` when the gateway no longer knows the session; the session provider listens. */
export const SESSION_ENDED = 'estafet:session-ended';

function isUnauthenticated(error: unknown): boolean {
  if (ServerError.is(error)) return error.statusCode === 401;
  if (CombinedGraphQLErrors.is(error)) {
    return error.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');
  }
  return false;
}

/**
 * One client for the page's life. The cache is memory only: nothing that a desk shows may be found on the device
 * afterwards (security.md). Answers may be partial, so every operation keeps what did come (`errorPolicy: 'all'`).
 */
export function createApolloClient(): ApolloClient {
  const sessionLink = new ErrorLink(({ error }) => {
    if (isUnauthenticated(error)) window.dispatchEvent(new Event(SESSION_ENDED));
  });
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers: { 'apollo-require-preflight': 'true' },
  });
  return new ApolloClient({
    link: ApolloLink.from([sessionLink, http]),
    cache: new InMemoryCache({
      // The kit's types carry no key on purpose: each agency has its own copy. Only the task force's are entities.
      typePolicies: {
        AgencyReferral: { keyFields: ['id'] },
        CaseFile: { keyFields: ['caseId'] },
        Triage: { merge: true },
      },
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
