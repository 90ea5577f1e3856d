/**
 * `@apollo/gateway` reports anonymous usage to its vendor unless told not to. A platform for trafficked children reports
 * nothing to anyone, so this module is imported before the library is, in every file that loads it.
 */
process.env.APOLLO_TELEMETRY_DISABLED = '1';
