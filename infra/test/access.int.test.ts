import { NO_RATE_LIMIT } from '../testing/no-rate-limit';
import { useSystem } from '../testing/shared-system';
import { accessSuite } from './suites/access.suite';
import { fuzzSuite } from './suites/fuzz.suite';

/** Who may do what, field by field; then requests that make no sense at all. */
describe('at the doors', () => {
  const shared = useSystem(() => ({
    gatewayEnvironment: NO_RATE_LIMIT,
  }));
  accessSuite(shared);
  fuzzSuite(shared);
});
