/** For buttons whose words are long: on a narrow phone they take two lines instead of running out of the screen. */
export const wrapping = {
  style: { height: 'auto', minHeight: '2.6rem' },
  styles: { label: { whiteSpace: 'normal' } },
} as const;
