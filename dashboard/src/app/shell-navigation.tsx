import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { MenuIcon } from '../ui/icons';
import type { NavigationItem } from './navigation';
import { currentItem, iconOf } from './navigation-icons';
import classes from './shell.module.css';

interface ShellLinksProps {
  readonly items: readonly NavigationItem[];
}

/** Every page of the role, one below the other. */
export function ShellLinks({ items }: ShellLinksProps) {
  const { t } = useTranslation();
  const [pathname] = useLocation();
  const current = currentItem(items, pathname);
  return (
    <ul className={classes.links} role="list">
      {items.map((item) => {
        const Icon = iconOf(item);
        return (
          <li key={item.to}>
            <Link
              to={item.to}
              className={classes.link}
              data-current={item === current || undefined}
              data-emergency={item.isEmergency}
              aria-current={markOf(item, current, pathname)}
            >
              <Icon />
              {t(item.label)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

const MOST_IN_BAR = 4;

interface BottomBarProps extends ShellLinksProps {
  readonly isMenuOpen: boolean;
  readonly onMenu: () => void;
}

/** On a phone: the pages used most within reach of the thumb, everything else behind the menu. */
export function BottomBar({ items, isMenuOpen, onMenu }: BottomBarProps) {
  const { t } = useTranslation();
  const [pathname] = useLocation();
  const current = currentItem(items, pathname);
  const inBar = items.slice(0, MOST_IN_BAR);
  return (
    <div className={classes.bar}>
      {inBar.map((item) => {
        const Icon = iconOf(item);
        return (
          <Link
            key={item.to}
            to={item.to}
            className={classes.barItem}
            data-current={item === current || undefined}
            data-emergency={item.isEmergency}
            aria-current={markOf(item, current, pathname)}
          >
            <Icon size={22} />
            <span>{t(item.label)}</span>
          </Link>
        );
      })}
      <button
        type="button"
        className={classes.barItem}
        aria-expanded={isMenuOpen}
        aria-haspopup="dialog"
        data-current={(current !== undefined && !inBar.includes(current)) || undefined}
        onClick={onMenu}
      >
        <MenuIcon size={22} />
        <span>{t('shell.menu')}</span>
      </button>
    </div>
  );
}

/** The page itself, or the part of the application in which this page lies. */
function markOf(item: NavigationItem, current: NavigationItem | undefined, pathname: string) {
  if (item !== current) return undefined;
  return item.to === pathname ? 'page' : 'true';
}
