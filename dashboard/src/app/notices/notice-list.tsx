import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useLocalized } from '../../ui/language';
import { Since } from '../../ui/moment';
import classes from './notice.module.css';
import type { Notices } from './use-notices';

const MOST_LISTED = 12;

/** What waits, newest kinds marked in words; each line leads to where it is dealt with. */
export function NoticeList({ notices }: { readonly notices: Notices }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { list, fresh, isKnown, hasFailed } = notices;
  const shown = [...list]
    .sort((a, b) => Number(fresh.has(b.key)) - Number(fresh.has(a.key)))
    .slice(0, MOST_LISTED);
  return (
    <section aria-label={t('notice.title')}>
      <Title order={2} size="h3" p="sm" pb={4}>
        {t('notice.title')}
      </Title>
      {shown.length === 0 && (
        <Text size="sm" c="dimmed" p="sm" pt={0}>
          {hasFailed ? t('state.failedTitle') : isKnown ? t('notice.empty') : t('state.loading')}
        </Text>
      )}
      <ul className={classes.list} role="list">
        {shown.map((notice) => (
          <li key={notice.key}>
            <Link to={notice.to} className={classes.item}>
              <span className={classes.itemHead}>
                <strong>{t(`notice.kind.${notice.kind}`)}</strong>
                {fresh.has(notice.key) && <span className={classes.new}>{t('notice.new')}</span>}
              </span>
              <span className={classes.itemText}>
                {[notice.code, localized(notice.about)].filter(Boolean).join(' · ')}
              </span>
              <span className={classes.itemTime}>
                <Since at={notice.at} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {list.length > shown.length && (
        <Text size="sm" c="dimmed" p="sm" pt={4}>
          {t('notice.others', { count: list.length - shown.length })}
        </Text>
      )}
    </section>
  );
}
