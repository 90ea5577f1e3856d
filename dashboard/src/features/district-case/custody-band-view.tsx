import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PartyNameFragment } from '../../gql/graphql';
import { useLocalized } from '../../ui/language';
import { formatDate } from '../../ui/time';
import { useLanguage } from '../../ui/language';
import { custodyBand, placeOf, type LeadSpan } from './custody-band';
import classes from './custody-band.module.css';

interface Span extends LeadSpan {
  readonly party: PartyNameFragment;
}

interface CustodyBandProps {
  readonly spans: readonly Span[];
  /** Marks above the band: gaps of the case, from their opening until they cleared. */
  readonly gaps: readonly {
    readonly id: string;
    readonly openedAt: string;
    readonly clearedAt?: string | null;
  }[];
  /** Instants of the case's acts, as marks below the band. */
  readonly acts: readonly { readonly id: string; readonly occurredAt: string }[];
  readonly end: number;
}

const SHADES = 6;

/** Who led the case and when, as a band; the same facts stand below it as a list. */
export function CustodyBand({ spans, gaps, acts, end }: CustodyBandProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const begin = spans[0]?.from;
  if (begin === undefined) return <Text c="dimmed">{t('custody.unknown')}</Text>;
  const pieces = custodyBand(spans, end);
  return (
    <Stack gap="xs">
      <div className={classes.chart} aria-hidden>
        <div className={classes.gaps}>
          {gaps.map((gap) => {
            const start = placeOf(gap.openedAt, begin, end);
            const stop = gap.clearedAt ? placeOf(gap.clearedAt, begin, end) : 100;
            return (
              <span
                key={gap.id}
                className={classes.gap}
                style={{ insetInlineStart: `${start}%`, width: `${Math.max(0.8, stop - start)}%` }}
              />
            );
          })}
        </div>
        <div className={classes.band}>
          {pieces.map((piece) => (
            <span
              key={`${piece.span.party.id} ${piece.span.from}`}
              className={classes.piece}
              data-shade={piece.shade % SHADES}
              style={{ insetInlineStart: `${piece.start}%`, width: `${piece.width}%` }}
              title={localized(piece.span.party.name)}
            >
              {piece.width > 14 ? localized(piece.span.party.name) : ''}
            </span>
          ))}
        </div>
        <div className={classes.acts}>
          {acts.map((act) => (
            <span
              key={act.id}
              className={classes.act}
              style={{ insetInlineStart: `${placeOf(act.occurredAt, begin, end)}%` }}
            />
          ))}
        </div>
        <Group justify="space-between">
          <Text size="xs" c="dimmed">
            {formatDate(begin, language)}
          </Text>
          <Text size="xs" c="dimmed">
            {formatDate(new Date(end).toISOString(), language)}
          </Text>
        </Group>
      </div>
      <ol className={classes.legend} aria-label={t('custody.title')}>
        {pieces.map(({ span, shade }) => (
          <li key={`${span.party.id} ${span.from}`}>
            <span className={classes.swatch} data-shade={shade % SHADES} aria-hidden />
            <Text span fw={600}>
              {localized(span.party.name)}
            </Text>{' '}
            <Text span size="sm" c="dimmed">
              {span.until
                ? t('custody.span', {
                    from: formatDate(span.from, language),
                    until: formatDate(span.until, language),
                  })
                : t('custody.sinceDate', { from: formatDate(span.from, language) })}
            </Text>
          </li>
        ))}
      </ol>
      <Text size="xs" c="dimmed">
        <span className={classes.actSwatch} aria-hidden /> {t('custody.actLegend')}
        {gaps.length > 0 && (
          <>
            {' · '}
            <span className={classes.gapSwatch} aria-hidden /> {t('custody.gapLegend')}
          </>
        )}
      </Text>
    </Stack>
  );
}
