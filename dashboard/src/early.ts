import { languageFor } from './app/i18n/language-choice';
import { fetchTexts } from './app/i18n/texts';
import { pageAt } from './app/pages';
import { sessionAtStart } from './app/session-start';

/** The page and its texts begin to come as soon as it is known whose they are, beside the application that will draw them. */
async function fetchPage(): Promise<void> {
  const answer = await sessionAtStart;
  const page = answer && pageAt(window.location.pathname, answer.viewer.roles);
  if (page) await Promise.all([page.load(), fetchTexts(languageFor(answer.language), page.texts)]);
}

// What cannot be fetched now is asked for again by whoever draws it, and failing is said there.
fetchPage().catch(() => undefined);
void import('./main');
