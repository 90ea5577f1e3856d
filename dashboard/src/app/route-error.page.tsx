import { Center } from '@mantine/core';
import { LineDownError } from '../module-files';
import { FailedState } from '../ui/states';
import { untilThere } from '../ui/until-there';

/** A page that broke or whose code could not be fetched. The error itself may quote data, so it is not shown. */
export function RouteErrorPage() {
  return (
    <Center mih="60vh" p="md">
      <FailedState onRetry={() => void loadAnew()} />
    </Center>
  );
}

/** Once the line answers: a page loaded anew on a dead one is the browser's own, with no way back to this. */
async function loadAnew(): Promise<void> {
  await untilThere(reachGateway);
  window.location.reload();
}

async function reachGateway(): Promise<void> {
  try {
    await fetch('/', { method: 'HEAD', cache: 'no-store' });
  } catch {
    throw new LineDownError();
  }
}
