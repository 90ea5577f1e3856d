import { Center } from '@mantine/core';
import { FailedState } from '../ui/states';

/** A page that broke or whose code could not be fetched. The error itself may quote data, so it is not shown. */
export function RouteErrorPage() {
  return (
    <Center mih="60vh" p="md">
      <FailedState onRetry={() => void loadAnew()} />
    </Center>
  );
}

/** Only on a line that answers: a page loaded anew on a dead one is the browser's own, with no way back to this. */
async function loadAnew(): Promise<void> {
  try {
    await fetch('/', { method: 'HEAD', cache: 'no-store' });
  } catch {
    return;
  }
  window.location.reload();
}
