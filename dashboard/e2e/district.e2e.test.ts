import { controlRoom } from './suites/coordinator-path.suite';
import { emergencyPage } from './suites/emergency.suite';
import { everyPage } from './suites/every-page.suite';
import { useStage } from './support/stage';

/** The control room counts what it finds, so it goes first; at the end every page is looked at, filled by what came before. */
describe('the district', () => {
  const stage = useStage();
  controlRoom(stage);
  emergencyPage(stage);
  everyPage(stage);
});
