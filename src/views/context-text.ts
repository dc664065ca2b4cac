import type { Translate } from '#language/translate.ts';
import { stretchesOf } from '#schemas/annotated.ts';
import type { Programme } from '#schemas/programme.ts';

/**
 * The events that overlap the programme's period, in words. Periods are named "event: part of it", so that an event with
 * several parts is named once. Empty where the programme has none.
 */
export function contextText(t: Translate, programme: Programme): string {
	const events = stretchesOf(programme).map(({ text }) => t.text(text).split(':')[0]!);
	return t.list([...new Set(events)]);
}
