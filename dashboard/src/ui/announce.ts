import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** A short confirmation that a screen reader speaks too; it never names a person. */
export function useAnnounce(): (message: string) => void {
  const { t } = useTranslation();
  return useCallback(
    (message: string) => {
      const closeButtonProps = { 'aria-label': t('form.dismiss') };
      notifications.show({ message, color: 'laut', role: 'status', closeButtonProps });
    },
    [t],
  );
}
