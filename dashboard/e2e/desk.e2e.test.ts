import { aDayAtTheDesk } from './suites/a-day.suite';
import { deskOnABadLine } from './suites/bad-line.suite';
import { protectedFile } from './suites/safeguards.suite';
import { useStage } from './support/stage';

/** An agency's desk. The last suite stops services: the order matters. */
describe('a desk', () => {
  const stage = useStage();
  aDayAtTheDesk(stage);
  protectedFile(stage);
  deskOnABadLine(stage);
});
