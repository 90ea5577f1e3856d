import 'virtual:mantine-styles';
import './app/styles.css';
import './app/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followActivity } from './app/activity';
import { App } from './app/app';
import { startI18n } from './app/i18n/i18n';
import { followReturns } from './app/quick-hide';
import { followPrints } from './ui/print';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

followActivity();
followReturns();
followPrints();

void startI18n().then(() => {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
