/** Mantine's style sheets, as build/component-styles.ts gathers them. */
declare module 'virtual:mantine-styles';

/** An operation as it is sent, as build/early-questions.ts writes it. */
declare module 'virtual:question/*' {
  export const question: string;
}
