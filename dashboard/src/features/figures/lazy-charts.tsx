import { lazy } from 'react';

/** The library of charts is fetched with the first picture that is seen. */
export const CategoryBars = lazy(async () => ({
  default: (await import('./charts/category-bars')).CategoryBars,
}));
export const TrendColumns = lazy(async () => ({
  default: (await import('./charts/trend-columns')).TrendColumns,
}));
export const PaceLines = lazy(async () => ({ default: (await import('./charts/pace-lines')).PaceLines }));
