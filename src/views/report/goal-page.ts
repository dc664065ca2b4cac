import type { Translate } from '#language/translate.ts';
import { hasFigure } from '#language/figure.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

type Sources = { programme: Programme; catalogue: readonly Definition[] };
type Goal = Programme['sdgs'][number];

/** From the closest relation to the loosest. */
export const relations = ['aligned-measure', 'contributes', 'enabling', 'context'] as const;
type Relation = (typeof relations)[number];

/** The goal that a target belongs to, as its page is named. */
export const goalOf = ({ sdgs }: Pick<Programme, 'sdgs'>, target: string): string =>
	String(sdgs.find(({ targets }) => targets.some(({ code }) => code === target))?.goal ?? '');

/** The figures of a goal by their closest relation to one of its targets, each once. */
export function goalFigures({ programme, catalogue }: Sources, goal: Goal): Map<Relation, Definition[]> {
	const codes = goal.targets.map(({ code }) => code);
	const links = programme.sdgLinks.filter(({ target }) => codes.includes(target));
	const found = new Map<Relation, Definition[]>(relations.map((relation) => [relation, []]));
	for (const definition of catalogue) {
		const own = links.filter(({ indicator }) => indicator === definition.id);
		const closest = relations.find((one) => own.some(({ relation }) => relation === one));
		if (closest) found.get(closest)!.push(definition);
	}
	return found;
}

/**
 * A goal and how many figures relate to it, in which way: "Reduced inequalities: 3 figures point towards it". No figure measures it. What
 * was not collected is not counted: it is no figure.
 */
export function goalHeadline(
	t: Translate,
	{ cells, ...sources }: Sources & { cells: Cell[] },
	goal: Goal
): string {
	const given = new Set(cells.filter(hasFigure).map(({ indicator }) => indicator));
	const counted = [...goalFigures(sources, goal)]
		.map(([relation, figures]) => ({ relation, n: figures.filter(({ id }) => given.has(id)).length }))
		.filter(({ n }) => n > 0);
	return t('figures.named', {
		name: t.text(goal.name),
		clause: counted.length
			? t.list(
					counted.map(({ relation, n }, i) =>
						// Where a language closes its clauses by a comma, the last "and" needs one before it.
						t(`report.goal-${relation}`, { n, place: i === counted.length - 2 ? 'penultimate' : 'other' })
					)
				)
			: t('report.goal-none')
	});
}
