import { Anchor } from '@mantine/core';
import { dialable } from './phone-number';

interface PhoneTextProps {
  readonly text: string;
  readonly phone: string | null | undefined;
  /** Pressing the number dials it; not inside a button. */
  readonly isLink?: boolean;
}

/** A sentence with a telephone number in it: the number stays on one line, whatever the width. */
export function PhoneText({ text, phone, isLink = false }: PhoneTextProps) {
  const at = phone ? text.indexOf(phone) : -1;
  if (!phone || at < 0) return text;
  // One element: a button's label lays its parts out side by side and would eat the space between them.
  return (
    <span>
      {text.slice(0, at)}
      {isLink ? (
        <Anchor href={`tel:${dialable(phone)}`} className="phoneNumber" inherit underline="always">
          {phone}
        </Anchor>
      ) : (
        <span className="phoneNumber">{phone}</span>
      )}
      {text.slice(at + phone.length)}
    </span>
  );
}
