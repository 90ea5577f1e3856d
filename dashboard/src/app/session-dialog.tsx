import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionTime } from './session-answer';
import { canStay, spokenMark } from './session-clock';
import { useViewer } from './session';
import { useSignOut } from './sign-out';

interface SessionDialogProps {
  readonly time: SessionTime;
  readonly knownAt: number;
  readonly onStay: () => void;
  readonly onPutAway: () => void;
}

/** "Are you still there?" with the seconds that are left: drawn each second, spoken at a few marks. */
export function SessionDialog({ time, knownAt, onStay, onPutAway }: SessionDialogProps) {
  const { t } = useTranslation();
  const signOut = useSignOut();
  const hasDrafts = useViewer().prefix !== undefined;
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.ceil(time.seconds - (now - knownAt) / 1000));
  const mayStay = canStay(time);
  const close = mayStay ? onStay : onPutAway;
  return (
    <Modal
      opened
      onClose={close}
      centered
      withCloseButton={false}
      title={mayStay ? t('session.stillThere') : t('session.endsSoon')}
    >
      <Stack gap="md">
        <Text aria-hidden>
          {mayStay ? t('session.idle', { count: seconds }) : t('session.atMost', { count: seconds })}
        </Text>
        <span className="visuallyHidden" role="status">
          {mayStay
            ? t('session.idle', { count: spokenMark(seconds) })
            : t('session.atMost', { count: spokenMark(seconds) })}
        </span>
        {hasDrafts && (
          <Text size="sm" c="dimmed">
            {t('session.drafts')}
          </Text>
        )}
        <Group gap="xs">
          <Button onClick={close} data-autofocus>
            {mayStay ? t('session.stay') : t('session.understood')}
          </Button>
          <Button variant="default" onClick={signOut}>
            {t('shell.signOut')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
