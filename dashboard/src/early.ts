import { question as controlRoom } from 'virtual:question/ControlRoomDocument';
import { question as desk } from 'virtual:question/DeskDocument';
import { question as figures } from 'virtual:question/FiguresDocument';
import { askEarly } from './app/early-answer';
import { languageFor } from './app/i18n/language-choice';
import { fetchTexts } from './app/i18n/texts';
import { pageAt, TOUR } from './app/pages';
import { paths } from './app/paths';
import { sessionAtStart } from './app/session-start';
import { figuresAskedAt } from './features/figures/figures-question';
import { prepareFormats } from './ui/time';

interface FirstQuestion {
  readonly question: string;
  /** What it asks for, by the codes of the address; nothing when left out. */
  readonly variables?: () => Readonly<Record<string, unknown>>;
}

const figuresQuestion: FirstQuestion = {
  question: figures,
  variables: () => ({ ...figuresAskedAt(window.location.search, Date.now()).variables }),
};

/** What the homes ask first, as far as it depends on nothing but who asks and on the address. */
const QUESTIONS: Readonly<Partial<Record<string, FirstQuestion>>> = {
  [paths.desk]: { question: desk },
  [paths.controlRoom]: { question: controlRoom },
  [paths.figures]: figuresQuestion,
  [paths.report]: figuresQuestion,
};

/** The page, its texts and its first answer begin to come as soon as it is known whose they are, beside the application. */
async function fetchPage(): Promise<void> {
  const answer = await sessionAtStart;
  const page = answer && pageAt(window.location.pathname, answer.viewer.roles);
  const first = page && QUESTIONS[page.path];
  if (first) askEarly(first.question, first.variables?.());
  if (!page) return;
  const drawn = answer.viewer.isInDemonstration ? [page, TOUR] : [page];
  const language = languageFor(answer.language);
  const parts = drawn.flatMap(({ load, texts }) => [load(), fetchTexts(language, texts)]);
  prepareFormats(language);
  await Promise.all(parts);
}

// What cannot be fetched now is asked for again by whoever draws it, and failing is said there.
fetchPage().catch(() => undefined);
void import('./main');
