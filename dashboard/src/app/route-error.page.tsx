import { Center } from '@mantine/core';
import { FailedState } from '../ui/states';

/** A page that broke or whose code could not be fetched. The error itself may quote data, so it is not shown. */
export function RouteErrorPage() {
  return (
    <Center mih="60vh" p="md">
      <FailedState onRetry={() => window.location.reload()} />
    </Center>
  );
}
