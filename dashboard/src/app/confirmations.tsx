import '@mantine/notifications/styles.layer.css';
import { Notifications } from '@mantine/notifications';

/** Where confirmations appear. Comes after the first page: nothing is confirmed before something was done. */
export function Confirmations() {
  return <Notifications position="top-center" autoClose={4000} className="notifications" />;
}
