import type { Programme } from '#schemas/programme.ts';
import type { Translate } from './translate.ts';

type Named = Pick<Programme, 'primary'>;

/** Whether a programme named this figure beforehand as one that it is to be judged by. */
export const isPrimary = ({ primary }: Named, indicator: string): boolean => primary.includes(indicator);

/** What a figure is to its programme: a primary outcome, or a further figure; empty where the programme named none beforehand. */
export function outcomeRole(t: Translate, programme: Named, indicator: string): string {
	if (programme.primary.length === 0) return '';
	return t(isPrimary(programme, indicator) ? 'figures.role-primary' : 'figures.role-further');
}
