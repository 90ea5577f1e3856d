import { lazy, Suspense } from 'react';
import { useViewer } from '../../app/session';

const Notice = lazy(async () => ({ default: (await import('./review-notice')).ReviewNotice }));

/** Only a head's desk fetches the notice. */
export function LazyReviewNotice() {
  if (!useViewer().roles.includes('supervisor')) return null;
  return (
    <Suspense>
      <Notice />
    </Suspense>
  );
}
