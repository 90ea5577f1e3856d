import { Skeleton } from '@mantine/core';
import { Suspense, type ComponentType } from 'react';
import { lazyPart } from './until-there';
import { whenIdle } from './when-idle';

/**
 * What nobody sees before pressing something: not part of the page's first load, but fetched right after it, so that it is
 * there when it is wanted and when the line is down.
 */
export function later<TProps extends object>(
  load: () => Promise<ComponentType<TProps>>,
): ComponentType<TProps> {
  const Loaded = lazyPart(load);
  // A failure now is no failure yet: it is tried again when it is wanted.
  whenIdle(() => void load().catch(() => undefined));
  return function Later(props: TProps) {
    return (
      <Suspense fallback={<Skeleton height={60} radius="md" />}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
