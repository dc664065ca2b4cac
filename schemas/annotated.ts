import type { Annotation } from './annotation.ts';

// Apart from the schema, so that a page that only reads annotations does not load what checks them.

interface Annotated {
	annotations: readonly Annotation[];
}
type Words = Pick<Annotation, 'text' | 'source'>;

/** The stretches of days among the annotations, in the programme's order. */
export const stretchesOf = ({ annotations }: Annotated): ({ from: string; to: string } & Words)[] =>
	annotations.flatMap(({ from, to, text, source }) =>
		from === undefined || to === undefined ? [] : [{ from, to, text, source }]
	);

/** The single days among them. */
export const annotatedDays = ({ annotations }: Annotated): ({ on: string } & Words)[] =>
	annotations.flatMap(({ on, text, source }) => (on === undefined ? [] : [{ on, text, source }]));
