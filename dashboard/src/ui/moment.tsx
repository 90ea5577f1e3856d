import { Text, type TextProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../app/server-time';
import { useLanguage } from './language';
import { formatDateTime, spanOf } from './time';

/** An instant, in WIB, readable by machines too. */
export function Moment({ at }: { readonly at: string }) {
  const language = useLanguage();
  return (
    <time dateTime={at} className="numeric">
      {formatDateTime(at, language)}
    </time>
  );
}

/** "3 jam": a length of time in words. */
export function useSpanText(): (milliseconds: number) => string {
  const { t } = useTranslation();
  return (milliseconds) => {
    const { unit, count } = spanOf(milliseconds);
    if (unit === 'minutes' && count === 0) return t('span.moment');
    return t(`span.${unit}`, { count });
  };
}

/** How long ago something began. */
export function Since({ at }: { readonly at: string }) {
  const now = useServerNow();
  const spanText = useSpanText();
  return <span className="numeric">{spanText(Math.max(0, now - new Date(at).getTime()))}</span>;
}

interface TimeLeftProps extends TextProps {
  readonly until: string;
}

/** Time left, or how late it is: said in words, the colour only repeats it. */
export function TimeLeft({ until, ...textProps }: TimeLeftProps) {
  const { t } = useTranslation();
  const now = useServerNow();
  const spanText = useSpanText();
  const left = new Date(until).getTime() - now;
  const span = spanText(left);
  return (
    <Text
      span
      size="sm"
      fw={600}
      c={left < 0 ? 'var(--mantine-color-error)' : undefined}
      {...textProps}
      className="numeric"
    >
      {left < 0 ? t('span.late', { span }) : t('span.left', { span })}
    </Text>
  );
}
