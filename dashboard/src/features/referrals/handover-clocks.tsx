import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Moment, TimeLeft } from '../../ui/moment';

interface HandoverClocksProps {
  readonly agreedAt: string | null | undefined;
  /** The task force's limit (G02); unknown before the acceptance has reached it. */
  readonly limitAt: string | null | undefined;
}

/** The two times of a handover, under the same names for the hands and for the task force: what was agreed, and the limit. */
export function HandoverClocks({ agreedAt, limitAt }: HandoverClocksProps) {
  const { t } = useTranslation();
  const clocks: readonly { readonly name: string; readonly at: string | null | undefined }[] = [
    { name: t('handoverClock.agreed'), at: agreedAt },
    ...(limitAt ? [{ name: t('handoverClock.limit'), at: limitAt }] : []),
  ];
  return (
    <Stack gap={4}>
      {clocks.map(({ name, at }) => (
        <Text key={name} size="sm" component="div">
          {at ? <TimeLeft until={at} /> : t('handoverClock.none')}
          <Text size="xs" c="dimmed">
            {name}
            {at && (
              <>
                , <Moment at={at} />
              </>
            )}
          </Text>
        </Text>
      ))}
    </Stack>
  );
}
