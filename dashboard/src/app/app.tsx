import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { Suspense, useEffect } from 'react';
import { firstPictureStands } from './first-answer';
import { Pages } from './router';
import { ServerTimeProvider } from './server-time';
import { SessionProvider, type SessionStart } from './session';
import { lazyPart } from '../ui/until-there';
import { whenIdle } from '../ui/when-idle';
import { cssVariables, theme } from './theme';

/** Nothing is confirmed before something was done; what was said before this has come is shown then. */
const Confirmations = lazyPart(async () => {
  await new Promise<void>(whenIdle);
  return (await import('./confirmations')).Confirmations;
});

interface AppProps {
  readonly client: ApolloClient;
  readonly start: SessionStart;
}

/** Providers, outermost first. No ColorSchemeScript: it is inline, and the content security policy allows none. */
export function App({ client, start }: AppProps) {
  useEffect(() => firstPictureStands(client), [client]);
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
