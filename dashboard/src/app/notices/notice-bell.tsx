import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BellIcon } from '../../ui/icons';
import { Pop } from '../../ui/pop';
import { useFigures } from '../../ui/use-figures';
import { useViewer } from '../session';
import classes from './notice.module.css';
import { NoticeList } from './notice-list';
import { hasNotices, useNotices } from './use-notices';

/** The bell of those for whom something can wait. */
export function NoticeBell() {
  return hasNotices(useViewer().roles) ? <Bell /> : null;
}

const MOST_SHOWN = 99;

function Bell() {
  const { t } = useTranslation();
  const figures = useFigures();
  const notices = useNotices();
  const count = notices.fresh.size;
  const announcement = useArrivals(notices.isKnown ? count : undefined);
  return (
    <>
      <Pop
        className={classes.bell}
        label={count === 0 ? t('notice.none') : t('notice.bell', { count })}
        width={340}
        // What was new stays marked while the list is open; closing it is having seen it.
        onChange={(isOpen) => {
          if (!isOpen) notices.markSeen();
        }}
        button={
          <>
            <BellIcon size={22} />
            {count > 0 && (
              <span className={`${classes.count ?? ''} numeric`} aria-hidden>
                {count > MOST_SHOWN ? t('notice.many') : figures.count(count)}
              </span>
            )}
          </>
        }
      >
        <NoticeList notices={notices} />
      </Pop>
      <span role="status" className="visuallyHidden">
        {announcement > 0 ? t('notice.arrived', { count: announcement }) : ''}
      </span>
    </>
  );
}

/** How many came since the last change, for the reader's ear; what waited when the page opened is not news. */
function useArrivals(count: number | undefined): number {
  const known = useRef<number | undefined>(undefined);
  const [arrived, setArrived] = useState(0);
  useEffect(() => {
    if (count === undefined) return;
    if (known.current !== undefined && count !== known.current) {
      setArrived(Math.max(0, count - known.current));
    }
    known.current = count;
  }, [count]);
  return arrived;
}
