import { codeName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Growth } from './enrolment.ts';

/**
 * How many countries reached what was planned for each, of those whose participants were delivered: of the others nothing is known, and
 * they are named below. Of one country, its own number beside its own plan.
 */
export function enrolmentTitle(
	t: Translate,
	programme: Programme,
	growth: readonly Growth[],
	target: number | null
): string {
	const known = growth.filter(({ delivered }) => delivered);
	const [first] = known;
	if (!first) return t('overview.enrolment');
	if (target === null)
		return t('overview.enrolment-count', { count: known.reduce((sum, { total }) => sum + total, 0) });
	if (known.length === 1)
		return t('overview.enrolment-one', {
			name: codeName(t, programme, 'country', first.country),
			total: t.number(first.total),
			target: t.number(target)
		});
	return t('overview.enrolment-reached', {
		reached: known.filter(({ total }) => total >= target).length,
		count: known.length,
		target: t.number(target),
		area: programme.area
	});
}
