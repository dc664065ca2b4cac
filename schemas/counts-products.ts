import type { Definition } from './indicator.ts';

/** Whether a figure is of products: a programme that has one lists them in its editions. */
export const countsProducts = ({ counts }: Pick<Definition, 'counts'>): boolean => counts === 'product';
