import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { createApolloClient } from './apollo';
import { Pages } from './router';
import { ServerTimeProvider } from './server-time';
import { SessionProvider, type SessionStart } from './session';
import { cssVariables, theme } from './theme';

const Confirmations = lazy(async () => ({ default: (await import('./confirmations')).Confirmations }));
const client = createApolloClient();

/** Providers, outermost first. No ColorSchemeScript: it is inline, and the content security policy allows none. */
export function App({ start }: { readonly start: SessionStart }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Suspense>
        <Confirmations />
      </Suspense>
      <ApolloProvider client={client}>
        <ServerTimeProvider>
          <SessionProvider start={start}>
            <Pages />
          </SessionProvider>
        </ServerTimeProvider>
      </ApolloProvider>
    </MantineProvider>
  );
}
