import 'virtual:mantine-styles';
import './app/styles.css';
import './app/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followActivity } from './app/activity';
import { createApolloClient } from './app/apollo';
import { App } from './app/app';
import { haveFirstAnswer } from './app/first-answer';
import { startI18n } from './app/i18n/i18n';
import { pageAt } from './app/pages';
import { paths } from './app/paths';
import { followReturns } from './app/quick-hide';
import { prepare } from './app/router';
import { sessionAtStart } from './app/session-start';
import { applicationStands } from './module-files';
import { followPrints } from './ui/print';

const client = createApolloClient();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

followActivity();
followReturns();
followPrints();

/** What index.html shows stays until there is something to put in its place. */
async function draw(place: HTMLElement): Promise<void> {
  const start = await sessionAtStart.catch(() => 'unreachable' as const);
  const answer = start === 'unreachable' ? undefined : start;
  await startI18n(answer?.language);
  const page = answer && pageAt(window.location.pathname, answer.viewer.roles);
  if (page) {
    // Not by way of the door: the home would be drawn in a second step, and ask again what it has.
    if (window.location.pathname === paths.home) window.history.replaceState(null, '', page.path);
    await prepare(page, answer.viewer);
    await haveFirstAnswer(client, page);
  }
  applicationStands();
  createRoot(place).render(
    <StrictMode>
      <App client={client} start={start} />
    </StrictMode>,
  );
}

void draw(root);
