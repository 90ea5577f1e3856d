import { Box, Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { HideIcon } from '../ui/icons';
import { AccountPanel } from './account-panel';
import { CommandSearch } from './commands/command-search';
import { LanguageSwitch } from './language-switch';
import { useLiveChanges } from './live';
import { navigationFor } from './navigation';
import { NoticeBell } from './notices/notice-bell';
import { paths } from './paths';
import { leaveNow, useHideOnBlur, useQuickHide } from './quick-hide';
import { useViewer } from './session';
import { useTopOfNewPage } from './new-page';
import { SessionWatch } from './session-watch';
import type { SessionTime } from './session-answer';
import classes from './shell.module.css';
import { BottomBar, ShellLinks } from './shell-navigation';
import { lazyPart } from '../ui/until-there';

const ShellMenu = lazyPart(async () => (await import('./shell-menu')).ShellMenu);

interface ShellProps {
  readonly time: SessionTime;
  readonly children: ReactNode;
}

/** The frame of every page behind the sign-in: where I am, who I am, and a way out. */
export function Shell({ time, children }: ShellProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [pathname] = useLocation();
  const [isMenuOpen, { toggle: toggleMenu, close: closeMenu }] = useDisclosure(false);
  const [wasMenuOpened, setWasMenuOpened] = useState(false);
  const hiding = useHideOnBlur();
  useQuickHide();
  useLiveChanges(true);
  useEffect(() => closeMenu(), [pathname, closeMenu]);
  useTopOfNewPage(pathname);
  const items = navigationFor(viewer.roles, viewer.prefix);

  return (
    <Covered hiding={hiding}>
      <a className="skipLink" href="#isi">
        {t('shell.skip')}
      </a>
      <header className={`${classes.header ?? ''} noPrint`}>
        <Link to={paths.home} className={classes.brand} aria-label={t('shell.home')}>
          <img src="/icon.svg" alt="" width={28} height={28} />
          <Text span inherit visibleFrom="sm">
            {t('shell.name')}
          </Text>
        </Link>
        <div className={classes.tools}>
          <CommandSearch items={items} />
          <NoticeBell />
          <LanguageSwitch />
          <Button
            size="xs"
            h={36}
            px="xs"
            color="red"
            variant="light"
            leftSection={<HideIcon size={18} />}
            onClick={leaveNow}
            title={t('shell.hideHint')}
          >
            {t('shell.hide')}
          </Button>
        </div>
      </header>
      <div className={classes.frame}>
        <nav className={classes.sidebar} aria-label={t('shell.navigation')}>
          <div className={classes.side}>
            <ShellLinks items={items} />
            <AccountPanel hiding={hiding} />
          </div>
        </nav>
        <main className={classes.main}>
          <Box id="isi" tabIndex={-1} maw={1120} mx="auto" style={{ outline: 'none' }}>
            {children}
          </Box>
        </main>
      </div>
      <nav className={classes.bottom} aria-label={t('shell.shortcuts')}>
        <BottomBar
          items={items}
          isMenuOpen={isMenuOpen}
          onMenu={() => {
            setWasMenuOpened(true);
            toggleMenu();
          }}
        />
      </nav>
      {wasMenuOpened && (
        <Suspense>
          <ShellMenu isOpen={isMenuOpen} onClose={closeMenu}>
            <nav aria-label={t('shell.navigation')}>
              <ShellLinks items={items} />
            </nav>
            <AccountPanel hiding={hiding} />
          </ShellMenu>
        </Suspense>
      )}
      <SessionWatch start={time} />
    </Covered>
  );
}

interface CoveredProps {
  readonly hiding: ReturnType<typeof useHideOnBlur>;
  readonly children: ReactNode;
}

/** Everything, or a screen that says nothing; what was typed stays beneath and cannot be reached. */
function Covered({ hiding, children }: CoveredProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className={hiding.isCovered ? classes.covered : undefined} inert={hiding.isCovered}>
        {children}
      </div>
      {hiding.isCovered && (
        <main className={classes.cover}>
          <Button variant="default" size="md" onClick={hiding.uncover}>
            {t('shell.uncover')}
          </Button>
        </main>
      )}
    </>
  );
}
