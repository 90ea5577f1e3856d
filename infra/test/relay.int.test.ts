import { useSystem } from '../testing/shared-system';
import { auditSuite } from './suites/audit.suite';
import { relaySuite } from './suites/relay.suite';

/** A relay from hand to hand in an empty district; then its records are verified, the change of a key among them. */
describe('a district', () => {
  const shared = useSystem();
  relaySuite(shared);
  auditSuite(shared);
});
