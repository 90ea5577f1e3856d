import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';

/** A short confirmation that a screen reader speaks too; it never names a person. */
export function useAnnounce(): (message: string) => void {
  return useCallback((message: string) => {
    notifications.show({ message, color: 'laut', role: 'status' });
  }, []);
}
