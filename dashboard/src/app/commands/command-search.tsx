import { Kbd } from '@mantine/core';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchIcon } from '../../ui/icons';
import { whenIdle } from '../../ui/when-idle';
import type { NavigationItem } from '../navigation';
import classes from '../shell.module.css';
import { lazyPart } from '../../ui/until-there';

const load = async () => (await import('./command-palette')).CommandPalette;
const CommandPalette = lazyPart(load);
// There when it is first wanted; a failure now is no failure yet.
whenIdle(() => void load().catch(() => undefined));

const IS_APPLE = /Mac|iPhone|iPad/.test(navigator.platform);

/** The way to everything by typing: a button for fingers, Ctrl-K or ⌘-K for keyboards. Not part of the first load. */
export function CommandSearch({ items }: { readonly items: readonly NavigationItem[] }) {
  const { t } = useTranslation();
  const [isWanted, setIsWanted] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsOpen(false);
    // At once, and not after the palette has faded: a page that it led to takes the focus from here.
    if (document.activeElement?.closest('[role="dialog"]')) button.current?.focus();
  };
  const open = () => {
    setIsWanted(true);
    setIsOpen(true);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setIsWanted(true);
      setIsOpen((previous) => !previous);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes.search}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={open}
      >
        <SearchIcon />
        <span className={classes.searchWords}>{t('command.open')}</span>
        <Kbd className={classes.searchKey} size="xs" aria-hidden>
          {IS_APPLE ? t('command.keyOfApple') : t('command.key')}
        </Kbd>
      </button>
      {isWanted && (
        <Suspense>
          <CommandPalette items={items} isOpen={isOpen} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
