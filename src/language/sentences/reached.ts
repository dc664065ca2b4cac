import type { Translate } from '../translate.ts';
import { capital } from './capital.ts';

export interface Reached {
	/** What was planned and counted. */
	name: string;
	/** What the areas are: country, region or site. */
	area: string;
	/** How many areas reached their target, of how many. */
	reached: number;
	all: number;
	/** The target, where it is one for all; null where they differ. */
	target: string | null;
	/** Whether people are counted, who then need no name. */
	people: boolean;
}

/** "Three of four countries reached 25 participants": what every chart against a target says first. */
export function reachedTitle(t: Translate, { name, area, reached, all, target, people }: Reached): string {
	const which = reached === all ? 'all' : reached === 0 ? 'none' : 'some';
	const clause = t(`figures.reached-${which}`, {
		area,
		count: all,
		reached: t('figures.spelled', { count: reached, area }),
		all: t('figures.spelled-of', { count: all }),
		kind: target === null ? 'own' : people ? 'people' : 'planned',
		target: target ?? ''
	});
	return people ? capital(clause, t.language) : t('figures.named', { name, clause });
}
