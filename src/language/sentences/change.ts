import type { Cell } from '#schemas/cell.ts';
import { saidText, shown } from '../figure.ts';
import type { Translate } from '../translate.ts';

/** Says the mean change and among how many; an interval that holds zero is said to show no clear change. */
export function changeTitle(t: Translate, name: string, whole: Cell | undefined): string {
	if (!shown(whole)) return t('figures.named', { name, clause: t('figures.clause-none') });
	const clear = whole.low !== null && whole.high !== null && (whole.low > 0 || whole.high < 0);
	const args = { value: saidText(t, whole), n: t.number(whole.n), count: whole.n };
	return t('figures.named', {
		name,
		clause: t(clear ? 'figures.clause-change' : 'figures.clause-no-change', args)
	});
}
