import { lazyPart } from '../../ui/until-there';

/** The library of charts is fetched with the first picture that is seen. */
export const CategoryBars = lazyPart(async () => (await import('./charts/category-bars')).CategoryBars);
export const TrendColumns = lazyPart(async () => (await import('./charts/trend-columns')).TrendColumns);
export const PaceLines = lazyPart(async () => (await import('./charts/pace-lines')).PaceLines);
