import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { glossary } from '../app/i18n/id/glossary';
import { HelpIcon } from './icons';
import { Pop } from './pop';
import classes from './term.module.css';

/** The words that are explained; their texts are in app/i18n/{id,en}/glossary.ts. */
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
      {children ?? t(`glossary.${name}.name`)}
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
      label={t('glossary.explain', { term: t(`glossary.${name}.name`) })}
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
  const text = t(`glossary.${name}.text`);
  return (
    <>
      <Pop className={className} label={label} button={children} width={300} onChange={setIsOpen}>
        <span className={classes.text}>
          <strong>{t(`glossary.${name}.name`)}</strong>
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
