import { Alert, Button, Center, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { paths } from './paths';
import { LanguageSwitch } from './language-switch';

/** The door. Passwords are typed at the issuer, never here. */
export function SignInPage({ hasEnded }: { readonly hasEnded: boolean }) {
  const { t } = useTranslation();
  const [pathname] = useLocation();
  const search = useSearch();
  useEffect(() => {
    document.title = `${t('signIn.title')} · Estafet`;
  }, [t]);
  const target =
    pathname === paths.home
      ? paths.signIn
      : `${paths.signIn}?returnTo=${encodeURIComponent(search ? `${pathname}?${search}` : pathname)}`;
  return (
    <Center mih="100vh" p="md">
      <Paper withBorder p={{ base: 'lg', sm: 'xl' }} maw={460} w="100%" component="main">
        <Stack gap="lg">
          <Group justify="space-between" wrap="nowrap">
            <Group gap="sm" wrap="nowrap">
              <img src="/icon.svg" alt="" width={40} height={40} />
              <Title order={1}>{t('shell.name')}</Title>
            </Group>
            <LanguageSwitch />
          </Group>
          {hasEnded && (
            <Alert color="laut" variant="light" title={t('session.ended')} role="status">
              {t('session.endedHint')}
            </Alert>
          )}
          <Text>{t('signIn.what')}</Text>
          <List size="sm" c="dimmed" spacing={6}>
            <List.Item>{t('signIn.staff')}</List.Item>
            <List.Item>{t('signIn.coordinator')}</List.Item>
            <List.Item>{t('signIn.official')}</List.Item>
          </List>
          <Button component="a" href={target} size="md" fullWidth>
            {t('signIn.enter')}
          </Button>
          <Text size="xs" c="dimmed">
            {t('signIn.note')}
          </Text>
        </Stack>
      </Paper>
    </Center>
  );
}
