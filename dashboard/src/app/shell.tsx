import {
  AppShell,
  Box,
  Burger,
  Button,
  Group,
  NavLink,
  SegmentedControl,
  Stack,
  Text,
  UnstyledButton,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { useLanguage } from '../ui/language';
import { switchLanguage } from './i18n/i18n';
import { useLiveChanges } from './live';
import { navigationFor } from './navigation';
import { paths } from './paths';
import { leaveNow, useQuickHide } from './quick-hide';
import { useViewer } from './session';
import { useSignOut } from './sign-out';

/** The frame of every page behind the sign-in: where I am, who I am, and a way out. */
export function Shell() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const location = useLocation();
  const [isOpen, { toggle, close }] = useDisclosure(false);
  const signOut = useSignOut();
  useQuickHide();
  useLiveChanges(true);
  useEffect(close, [location.pathname, close]);
  const items = navigationFor(viewer.roles);

  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 232, breakpoint: 'md', collapsed: { mobile: !isOpen } }}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <a className="skipLink" href="#isi">
        {t('shell.skip')}
      </a>
      <AppShell.Header px="sm">
        <Group h="100%" justify="space-between" wrap="nowrap" gap="xs">
          <Group gap="xs" wrap="nowrap">
            <Burger opened={isOpen} onClick={toggle} hiddenFrom="md" size="sm" aria-label={t('shell.menu')} />
            <UnstyledButton component={Link} to={paths.home} aria-label={t('shell.home')}>
              <Group gap={8} wrap="nowrap">
                <img src="/icon.svg" alt="" width={28} height={28} />
                <Text fw={700} size="lg" visibleFrom="xs">
                  Estafet
                </Text>
              </Group>
            </UnstyledButton>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <LanguageSwitch />
            <Button size="xs" color="red" variant="light" onClick={leaveNow} title={t('shell.hideHint')}>
              {t('shell.hide')}
            </Button>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" aria-label={t('shell.navigation')}>
        <Stack justify="space-between" h="100%">
          <Box>
            {items.map((item) => (
              <NavLink
                key={item.to}
                component={Link}
                to={item.to}
                label={t(item.label)}
                active={location.pathname === item.to}
                aria-current={location.pathname === item.to ? 'page' : undefined}
                c={item.isEmergency ? 'var(--mantine-color-error)' : undefined}
                fw={item.isEmergency ? 700 : 500}
                style={{ borderRadius: 'var(--mantine-radius-md)' }}
              />
            ))}
          </Box>
          <Stack gap="xs">
            <ColorSchemeSwitch />
            <Text size="sm" fw={600}>
              {viewer.displayName}
            </Text>
            <Button variant="default" size="xs" fullWidth onClick={signOut}>
              {t('shell.signOut')}
            </Button>
          </Stack>
        </Stack>
      </AppShell.Navbar>
      <AppShell.Main>
        <Box id="isi" tabIndex={-1} maw={1120} mx="auto" style={{ outline: 'none' }}>
          <Outlet />
        </Box>
      </AppShell.Main>
    </AppShell>
  );
}

/** Indonesian or English, one press; each is named in its own language. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('shell.language')}
      value={language}
      onChange={(value) => void switchLanguage(value === 'en' ? 'en' : 'id')}
      data={[
        { value: 'id', label: 'ID' },
        { value: 'en', label: 'EN' },
      ]}
    />
  );
}

function ColorSchemeSwitch() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  return (
    <Button
      variant="subtle"
      size="xs"
      justify="flex-start"
      onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}
    >
      {scheme === 'dark' ? t('shell.light') : t('shell.dark')}
    </Button>
  );
}
