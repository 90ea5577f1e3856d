/** Digits and a leading plus: what a `tel:` address may hold. */
export function dialable(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return phone.trim().startsWith('+') ? `+${digits}` : digits;
}

/** The number as wa.me wants it: international, without plus. A leading 0 is Indonesia's. */
export function whatsAppNumber(phone: string): string {
  return dialable(phone).replace(/^\+/, '').replace(/^0/, '62');
}
