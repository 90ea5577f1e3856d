import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { createApolloClient } from './apollo';
import { Pages } from './router';
import { ServerTimeProvider } from './server-time';
import { SessionProvider, type SessionStart } from './session';
import { whenIdle } from '../ui/when-idle';
import { cssVariables, theme } from './theme';

/** Nothing is confirmed before something was done; what was said before this has come is shown then. */
const Confirmations = lazy(async () => {
  await new Promise<void>(whenIdle);
  return { default: (await import('./confirmations')).Confirmations };
});
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
