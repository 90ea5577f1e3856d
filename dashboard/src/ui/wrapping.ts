/** For buttons whose words are long: on a narrow phone they take two lines instead of running out of the screen. */
export const wrapping = {
  style: { height: 'auto', minHeight: '2.25rem', paddingBlock: '0.4rem' },
  styles: { label: { whiteSpace: 'normal', lineHeight: 1.3 } },
} as const;
