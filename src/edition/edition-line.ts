import type { Translate } from '#language/translate.ts';
import type { CheckedEdition } from './verify-all.ts';

/** Name, number and day of an edition, as far as it says them; where it says no name, its folder. */
export function editionLine(t: Translate, { folder, said: { name, number, on } }: CheckedEdition): string {
	return [
		name === null ? t('verify.nameless') : t('verify.named', { name }),
		...(name === null && folder ? [t('verify.in-folder', { folder })] : []),
		number === null ? t('verify.no-number') : t('verify.number', { number: t.number(number) }),
		on === null ? t('verify.no-day') : t('verify.day', { day: t.day(on) })
	].join(', ');
}
