import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Page } from '../ui/page';
import { paths } from './paths';

/** Absent and forbidden look the same (architecture §7). */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')}>
      <Text>{t('notFound.text')}</Text>
      <div>
        <Button component={Link} to={paths.home} variant="default">
          {t('notFound.home')}
        </Button>
      </div>
    </Page>
  );
}
