import type { Outline, OutlineSection } from '../outline/outline.ts';

/** The section that good practices stand in: one of the authors' own that is called so, or else that of the lessons. */
export const placeOfPractices = ({ sections }: Outline): OutlineSection | undefined =>
	sections.find(({ id }) => id === 'practices') ?? sections.find(({ own }) => own === 'lessons');
