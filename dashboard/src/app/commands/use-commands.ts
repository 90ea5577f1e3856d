import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { HideIcon, LanguageIcon, MoonIcon, SignOutIcon, SunIcon, type IconProps } from '../../ui/icons';
import { useLanguage } from '../../ui/language';
import { useSchemeSwitch } from '../account-panel';
import { switchLanguage } from '../i18n/i18n';
import type { NavigationItem } from '../navigation';
import { iconOf } from '../navigation-icons';
import { leaveNow } from '../quick-hide';
import { useSignOut } from '../sign-out';

export interface Command {
  readonly key: string;
  readonly label: string;
  readonly icon: ComponentType<IconProps>;
  readonly run: () => void;
}

/** Every page of the role, and what can be done from anywhere. */
export function useCommands(items: readonly NavigationItem[]): {
  readonly pages: readonly Command[];
  readonly deeds: readonly Command[];
} {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const language = useLanguage();
  const scheme = useSchemeSwitch();
  const signOut = useSignOut();
  return {
    pages: items.map((item) => ({
      key: item.to,
      label: t(item.label),
      icon: iconOf(item),
      run: () => navigate(item.to),
    })),
    deeds: [
      {
        key: 'language',
        label: t('command.otherLanguage'),
        icon: LanguageIcon,
        run: () => void switchLanguage(language === 'en' ? 'id' : 'en'),
      },
      {
        key: 'scheme',
        label: scheme.isDark ? t('shell.light') : t('shell.dark'),
        icon: scheme.isDark ? SunIcon : MoonIcon,
        run: scheme.flip,
      },
      { key: 'hide', label: t('command.hide'), icon: HideIcon, run: leaveNow },
      { key: 'signOut', label: t('shell.signOut'), icon: SignOutIcon, run: signOut },
    ],
  };
}
