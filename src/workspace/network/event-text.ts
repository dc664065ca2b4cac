import { codeName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Attended } from './network-of.ts';

/** An event in words: its day, its kind and where it was. */
export const eventText = (t: Translate, programme: Programme, { day, type, country }: Attended): string =>
	[
		t.day(day),
		codeName(t, programme, 'session_type', type),
		country === null ? t('network.whole') : codeName(t, programme, 'country', country)
	].join(', ');
