import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';

/**
 * What the programme's period overlaps, in words. A stretch is named "event: stretch of it", so that an event with
 * several stretches is said once. Empty where the programme knows of none.
 */
export function contextWords(t: Translate, programme: Programme): string {
	const events = programme.context.map((stretch) => t.text(stretch.name).split(':')[0]!);
	return t.list([...new Set(events)]);
}
