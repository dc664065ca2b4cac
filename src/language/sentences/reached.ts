import type { Translate } from '../translate.ts';
import { upperFirst } from './first-letter.ts';

export interface Reached {
	/** What the areas are: country, region or site. */
	area: string;
	/** How many areas reached their target, of how many. */
	reached: number;
	all: number;
	/** The target, if it is the same for all areas; null where they differ. */
	target: string | null;
	/** Whether people are counted; the sentence then says so. */
	people: boolean;
	/** Whether less is wanted: the target is then the most that was planned. */
	most: boolean;
}

/** "three of four countries reached 25 participants", for use inside a sentence. */
export function reachedClause(t: Translate, { area, reached, all, target, people, most }: Reached): string {
	const which = reached === all ? 'all' : reached === 0 ? 'none' : 'some';
	return t(`figures.reached-${which}`, {
		area,
		count: all,
		reached: t('figures.spelled', { count: reached, area }),
		all: t('figures.spelled-of', { count: all }),
		kind: most
			? target === null
				? 'own_most'
				: 'most'
			: target === null
				? 'own'
				: people
					? 'people'
					: 'planned',
		target: target ?? ''
	});
}

/** The clause as a title; anything that is not people is named first: "Dinners held: two of four countries ...". */
export function reachedTitle(t: Translate, name: string, reached: Reached): string {
	const clause = reachedClause(t, reached);
	return reached.people ? upperFirst(clause, t.language) : t('figures.named', { name, clause });
}
