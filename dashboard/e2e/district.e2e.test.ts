import { controlRoom } from './suites/coordinator-path.suite';
import { emergencyPage } from './suites/emergency.suite';
import { everyPage } from './suites/every-page.suite';
import { officialsFigures } from './suites/official.suite';
import { useStage } from './support/stage';

/** Who looks at the whole district. The official's figures count what their own suite has done: it goes first. */
describe('the district', () => {
  const stage = useStage();
  officialsFigures(stage);
  controlRoom(stage);
  emergencyPage(stage);
  everyPage(stage);
});
