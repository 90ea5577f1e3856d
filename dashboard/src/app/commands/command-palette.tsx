import '@mantine/spotlight/styles.layer.css';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useEffect, useId, useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { AgencyIcon, FolderIcon, SearchIcon, type IconProps } from '../../ui/icons';
import { useLocalized } from '../../ui/language';
import type { NavigationItem } from '../navigation';
import { useCommands } from './use-commands';
import { isFound, isNamed } from './command-text';
import { useCaseSearch, useParties } from './use-command-results';

interface CommandPaletteProps {
  readonly items: readonly NavigationItem[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

interface Entry {
  readonly key: string;
  readonly label: string;
  readonly description?: string;
  readonly icon: ComponentType<IconProps>;
  readonly run: () => void;
}

interface EntryGroup {
  readonly title: string;
  readonly entries: readonly Entry[];
}

const MOST_PARTIES = 6;
const [store, controls] = createSpotlight();

/** Pages, deeds, cases and agencies in one list under one field. */
export function CommandPalette({ items, isOpen, onClose }: CommandPaletteProps) {
  const { t } = useTranslation();
  const listId = useId();
  const [chosen, setChosen] = useState<string>();
  const [typed, setTyped] = useState('');
  const { groups, isSearching, hasFailed } = useGroups(items, typed);
  useEffect(() => {
    if (isOpen) controls.open();
    else controls.close();
  }, [isOpen]);
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const first = groups[0]?.entries[0]?.key;
  // What was found last stands first, and Enter takes the first.
  useEffect(() => {
    if (!isOpen) return;
    const isAsked = typed !== '' && first !== undefined;
    const frame = requestAnimationFrame(() => setChosen(isAsked ? chooseFirst(listId) : undefined));
    return () => cancelAnimationFrame(frame);
  }, [isOpen, typed, first, listId]);
  const optionId = (index: number) => `${listId}-${index}`;
  const said = isSearching
    ? t('command.searching')
    : hasFailed
      ? t('command.failed')
      : count === 0
        ? t('command.nothing')
        : t('command.found', { count });
  const starts = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, { entries }) => sum + entries.length, 0),
  );
  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={typed}
      onQueryChange={setTyped}
      onSpotlightClose={onClose}
      returnFocus={false}
      scrollable
      maxHeight="min(60vh, 26rem)"
      title={t('command.open')}
      classNames={{ header: 'visuallyHidden' }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
    >
      <Spotlight.Search
        placeholder={t('command.placeholder')}
        aria-label={t('command.open')}
        leftSection={<SearchIcon />}
        autoComplete="off"
        spellCheck={false}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={chosen}
        onKeyUp={() => setChosen(chosenIn(listId))}
      />
      <span role="status" className="visuallyHidden">
        {said}
      </span>
      <Spotlight.ActionsList role="listbox" id={listId} aria-label={t('command.results')}>
        {groups.map(({ title, entries }, groupIndex) => (
          <Spotlight.ActionsGroup key={title} label={title} role="group" aria-label={title}>
            {entries.map((entry, index) => {
              const Icon = entry.icon;
              const position = (starts[groupIndex] ?? 0) + index;
              return (
                <Spotlight.Action
                  key={entry.key}
                  // The library takes an id and does not write it.
                  ref={(element: HTMLButtonElement | null) => element?.setAttribute('id', optionId(position))}
                  role="option"
                  aria-selected={optionId(position) === chosen}
                  label={entry.label}
                  description={entry.description}
                  leftSection={<Icon />}
                  onClick={entry.run}
                />
              );
            })}
          </Spotlight.ActionsGroup>
        ))}
        {count === 0 && <Spotlight.Empty>{said}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** The library marks the chosen action on its element and tells nobody; a reader has to be told which one it is. */
function chosenIn(listId: string): string | undefined {
  return document.getElementById(listId)?.querySelector('[data-selected]')?.id;
}

/** Enter takes the first, also when it was found after the typing. */
function chooseFirst(listId: string): string | undefined {
  const list = document.getElementById(listId);
  list?.querySelector('[data-selected]')?.removeAttribute('data-selected');
  list?.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
  store.updateState((state) => ({ ...state, selected: 0 }));
  return chosenIn(listId);
}

function useGroups(items: readonly NavigationItem[], typed: string) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const [, navigate] = useLocation();
  const { pages, deeds } = useCommands(items);
  const { cases, isSearching, hasFailed } = useCaseSearch(typed);
  const parties = useParties();
  const go = (to: string) => () => navigate(to);
  const groups: EntryGroup[] = [
    {
      title: t('command.cases'),
      entries: cases.map((found) => ({
        key: found.id,
        label: found.title,
        description: t(found.isChild ? 'person.child' : 'person.adult'),
        icon: FolderIcon,
        run: go(found.to),
      })),
    },
    { title: t('command.pages'), entries: pages.filter(({ label }) => isFound(label, typed)) },
    { title: t('command.deeds'), entries: deeds.filter(({ label }) => isFound(label, typed)) },
    {
      title: t('command.agencies'),
      entries: (typed.trim() === '' ? [] : parties.filter(({ name }) => isNamed(name, typed)))
        .slice(0, MOST_PARTIES)
        .map((party) => ({
          key: party.id,
          label: localized(party.name),
          description: t('command.referralsWith'),
          icon: AgencyIcon,
          run: go(party.to),
        })),
    },
  ];
  return { groups: groups.filter(({ entries }) => entries.length > 0), isSearching, hasFailed };
}
