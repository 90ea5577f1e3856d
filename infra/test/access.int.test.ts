import { useSystem } from '../testing/shared-system';
import { accessSuite } from './suites/access.suite';
import { fuzzSuite } from './suites/fuzz.suite';

/** Who may do what, field by field; then requests that make no sense at all. */
describe('at the doors', () => {
  const shared = useSystem(() => ({
    gatewayEnvironment: { ESTAFET_RATE_PER_MINUTE: '1000000', ESTAFET_RATE_BURST: '1000000' },
  }));
  accessSuite(shared);
  fuzzSuite(shared);
});
