import { question as controlRoom } from 'virtual:question/ControlRoomDocument';
import { question as desk } from 'virtual:question/DeskDocument';
import { askEarly } from './app/early-answer';
import { languageFor } from './app/i18n/language-choice';
import { fetchTexts } from './app/i18n/texts';
import { pageAt } from './app/pages';
import { paths } from './app/paths';
import { sessionAtStart } from './app/session-start';

/** What the homes ask first, where it depends on nothing but who asks. */
const QUESTIONS: Readonly<Partial<Record<string, string>>> = {
  [paths.desk]: desk,
  [paths.controlRoom]: controlRoom,
};

/** The page, its texts and its first answer begin to come as soon as it is known whose they are, beside the application. */
async function fetchPage(): Promise<void> {
  const answer = await sessionAtStart;
  const page = answer && pageAt(window.location.pathname, answer.viewer.roles);
  const question = page && QUESTIONS[page.path];
  if (question !== undefined) askEarly(question);
  if (page) await Promise.all([page.load(), fetchTexts(languageFor(answer.language), page.texts)]);
}

// What cannot be fetched now is asked for again by whoever draws it, and failing is said there.
fetchPage().catch(() => undefined);
void import('./main');
