import { Button, Stack, Switch, Text, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MoonIcon, SignOutIcon, SunIcon } from '../ui/icons';
import type { HideOnBlur } from './quick-hide';
import { useViewer } from './session';
import { useSignOut } from './sign-out';

/** Dark or light, said as what pressing it gives. */
export function useSchemeSwitch(): { readonly isDark: boolean; readonly flip: () => void } {
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  return { isDark, flip: () => setColorScheme(isDark ? 'light' : 'dark') };
}

/** Who is signed in, how the screen looks and hides, and the way out. */
export function AccountPanel({ hiding }: { readonly hiding: HideOnBlur }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const signOut = useSignOut();
  const scheme = useSchemeSwitch();
  return (
    <Stack gap="xs">
      <Switch
        size="sm"
        label={t('shell.hideOnBlur')}
        description={t('shell.hideOnBlurHint')}
        checked={hiding.isOn}
        onChange={(event) => hiding.turn(event.currentTarget.checked)}
      />
      <Button
        variant="subtle"
        size="sm"
        justify="flex-start"
        leftSection={scheme.isDark ? <SunIcon size={18} /> : <MoonIcon size={18} />}
        onClick={scheme.flip}
      >
        {scheme.isDark ? t('shell.light') : t('shell.dark')}
      </Button>
      <Text size="sm" fw={600}>
        {viewer.displayName}
      </Text>
      <Button variant="default" size="sm" fullWidth leftSection={<SignOutIcon size={18} />} onClick={signOut}>
        {t('shell.signOut')}
      </Button>
    </Stack>
  );
}
