import { Suspense } from 'react';
import { useViewer } from '../../app/session';
import { lazyPart } from '../../ui/until-there';

const Notice = lazyPart(async () => (await import('./review-notice')).ReviewNotice);

/** Only a head's desk fetches the notice. */
export function LazyReviewNotice() {
  if (!useViewer().roles.includes('supervisor')) return null;
  return (
    <Suspense>
      <Notice />
    </Suspense>
  );
}
