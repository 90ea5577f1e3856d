import { Center, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FailedState } from '../ui/states';
import { useSession } from './session';
import { Shell } from './shell';
import { SignInPage } from './sign-in.page';

/** Nothing of the application is drawn before it is known who looks at it. */
export function Gate({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const session = useSession();
  switch (session.state) {
    case 'loading':
      return (
        <Center mih="60vh">
          <Loader aria-label={t('state.loading')} role="status" />
        </Center>
      );
    case 'unreachable':
      return (
        <Center mih="60vh" p="md">
          <FailedState onRetry={session.retry} />
        </Center>
      );
    case 'signedOut':
      return <SignInPage hasEnded={session.hasEnded} />;
    case 'signedIn':
      return <Shell time={session.time}>{children}</Shell>;
  }
}
