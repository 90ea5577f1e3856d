import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseIcon } from '../ui/icons';
import classes from './shell.module.css';

interface ShellMenuProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** On a phone, everything that the bar has no room for. */
export function ShellMenu({ isOpen, onClose, children }: ShellMenuProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      size={300}
      title={t('shell.menu')}
      closeButtonProps={{ 'aria-label': t('shell.closeMenu'), icon: <CloseIcon /> }}
    >
      <div className={classes.side}>{children}</div>
    </Drawer>
  );
}
