import { ActionIcon, Button, Group, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { filtered } from '../app/paths';
import { useViewer } from '../app/session';
import { useAnnounce } from './announce';
import { codeIn } from './code-in';
import { CloseIcon } from './icons';
import {
  isSameFilter,
  readViews,
  VIEW_NAMES,
  withView,
  writeViews,
  type SavedView,
  type ViewList,
  type ViewName,
} from './saved-views';

const NAME_CODES = Object.keys(VIEW_NAMES) as ViewName[];

interface SavedViewsBarProps {
  readonly list: ViewList;
  /** Where the list is. */
  readonly path: string;
  /** The names that a filter of it may have. */
  readonly names: readonly string[];
  /** What is chosen now. */
  readonly current: Readonly<Record<string, string>>;
  /** A filter in words. */
  readonly describe: (filter: Readonly<Record<string, string>>) => string;
}

/** Filters that this person keeps at hand on this device; their names are chosen and their values codes, so nothing of a client. */
export function SavedViewsBar({ list, path, names, current, describe }: SavedViewsBarProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const announce = useAnnounce();
  const [views, setViews] = useState(() => readViews(list, viewer.id, names));
  const [isNaming, setIsNaming] = useState(false);
  const keep = (next: SavedView[]) => {
    setViews(next);
    writeViews(list, viewer.id, next);
  };
  const isSaved = views.some(({ filter }) => isSameFilter(filter, current));
  const isNothing = Object.keys(current).length === 0;
  return (
    <Group gap="xs" className="noPrint" role="group" aria-label={t('views.title')}>
      {views.map((view) => {
        const name = `${t(`views.name.${view.name}`)}: ${describe(view.filter)}`;
        return (
          <Button.Group key={JSON.stringify(view.filter)}>
            <Button
              component={Link}
              to={filtered(path, view.filter)}
              size="xs"
              variant={isSameFilter(view.filter, current) ? 'light' : 'default'}
              aria-current={isSameFilter(view.filter, current) ? 'true' : undefined}
            >
              {name}
            </Button>
            <ActionIcon
              variant="default"
              size={30}
              aria-label={t('views.remove', { name })}
              onClick={() => keep(views.filter((other) => other !== view))}
            >
              <CloseIcon size={14} />
            </ActionIcon>
          </Button.Group>
        );
      })}
      {isNaming && !isNothing ? (
        <NativeSelect
          size="xs"
          autoFocus
          aria-label={t('views.choose')}
          data={[
            { value: '', label: t('views.choose') },
            ...NAME_CODES.map((code) => ({ value: code, label: t(`views.name.${code}`) })),
          ]}
          value=""
          onChange={(event) => {
            const name = codeIn(VIEW_NAMES, event.currentTarget.value);
            if (!name) return;
            keep(withView(views, { name, filter: current }));
            setIsNaming(false);
            announce(t('views.saved'));
          }}
        />
      ) : (
        !isNothing &&
        !isSaved && (
          <Button size="xs" variant="subtle" onClick={() => setIsNaming(true)}>
            {t('views.save')}
          </Button>
        )
      )}
      {isNothing && views.length === 0 && (
        <Text size="xs" c="dimmed">
          {t('views.hint')}
        </Text>
      )}
    </Group>
  );
}
