import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { loadTexts } from '../app/i18n/i18n';
import type { glossary } from '../app/i18n/id/glossary';
import { LATER_TEXTS } from '../app/i18n/texts';
import { HelpIcon } from './icons';
import { Pop } from './pop';
import classes from './term.module.css';
import { whenIdle } from './when-idle';

/** The words that are explained; what they mean is in app/i18n/{id,en}/explanations.ts. */
export type TermName = Exclude<keyof typeof glossary.glossary, 'explain'>;

interface TermProps {
  readonly name: TermName;
  /** The word as it stands in the sentence; the term's own name otherwise. */
  readonly children?: ReactNode;
}

/** A word that explains itself when pressed: a button, so that a finger and a keyboard reach it as well as a mouse. */
export function Term({ name, children }: TermProps) {
  const { t } = useTranslation();
  return (
    <Explained name={name} className={classes.term}>
      {children ?? t(`glossary.${name}`)}
      <span className={classes.sign} aria-hidden>
        ?
      </span>
    </Explained>
  );
}

/** A question mark beside a heading or a label that says the word already. */
export function TermHelp({ name }: { readonly name: TermName }) {
  const { t } = useTranslation();
  return (
    <Explained
      name={name}
      className={classes.help}
      label={t('glossary.explain', { term: t(`glossary.${name}`) })}
    >
      <HelpIcon size={18} />
    </Explained>
  );
}

interface ExplainedProps {
  readonly name: TermName;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

function Explained({ name, className, label, children }: ExplainedProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const state = useExplanations(isOpen);
  const text = state === 'there' ? t(`explanations.${name}`) : t(`state.${state}`);
  return (
    <>
      <Pop className={className} label={label} button={children} width={300} onChange={setIsOpen}>
        <span className={classes.text}>
          <strong>{t(`glossary.${name}`)}</strong>
          <br />
          {text}
        </span>
      </Pop>
      {/* The focus stays on the button, so the explanation is read out from here. */}
      <span role="status" className="visuallyHidden">
        {isOpen ? text : ''}
      </span>
    </>
  );
}

let fetching: Promise<void> | undefined;
let areThere = false;

/** All explanations at once; what could not be fetched is asked for again at the next press. */
function fetchExplanations(): Promise<void> {
  fetching ??= loadTexts(LATER_TEXTS).then(
    () => {
      areThere = true;
    },
    (error: unknown) => {
      fetching = undefined;
      throw error;
    },
  );
  return fetching;
}

/** The explanations come when the page stands, so that they are there also when the line is not; at the latest with a press. */
function useExplanations(isWanted: boolean): 'there' | 'loading' | 'failed' {
  const [hasFailed, setHasFailed] = useState(false);
  const [, setHasCome] = useState(areThere);
  useEffect(() => {
    if (areThere) return;
    const fetchNow = () => {
      fetchExplanations().then(
        () => setHasCome(true),
        () => setHasFailed(true),
      );
    };
    if (isWanted) fetchNow();
    else whenIdle(fetchNow);
  }, [isWanted]);
  if (areThere) return 'there';
  return hasFailed ? 'failed' : 'loading';
}
