import { Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface FigureTileProps {
  readonly name: string;
  readonly value: string;
  readonly before: string;
}

/** One figure of the district beside the same of the period before. */
export function FigureTile({ name, value, before }: FigureTileProps) {
  const { t } = useTranslation();
  return (
    <Paper withBorder p="md">
      <Text size="sm" c="dimmed">
        {name}
      </Text>
      <Text fw={700} size="xl" className="numeric">
        {value}
      </Text>
      <Text size="sm" c="dimmed" className="numeric">
        {t('figures.before', { value: before })}
      </Text>
    </Paper>
  );
}
