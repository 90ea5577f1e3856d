/** Mantine's style sheets, as build/component-styles.ts gathers them. */
declare module 'virtual:mantine-styles';
