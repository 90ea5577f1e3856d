import { runSuitesBeside } from '@estafet/relay-kit/testing/suites-beside';

runSuitesBeside(__dirname);
