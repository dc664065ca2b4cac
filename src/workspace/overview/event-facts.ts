import { codeName } from '#language/names.ts';
import { lowerFirst } from '#language/sentences/first-letter.ts';
import type { Translate } from '#language/translate.ts';
import { stretchesOf } from '#schemas/annotated.ts';
import type { Programme } from '#schemas/programme.ts';
import type { EventMark } from './events.ts';

const daysBetween = (from: string, to: string) =>
	Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** What the records hold of one event, each with what it is called; what does not apply is left out. */
export function eventFacts(
	t: Translate,
	programme: Programme,
	mark: EventMark
): [name: string, text: string][] {
	const { id, state, mode, planned, on, hours, listed, came, unlisted } = mark;
	const held = state === 'held';
	const days = planned === null ? 0 : daysBetween(planned, on);
	const moved = held && days !== 0;
	const during = stretchesOf(programme)
		.filter(({ from, to }) => planned !== null && from <= planned && planned <= to)
		.map(({ text }) => t.text(text));
	const where = mode === null ? t('overview.event-unsaid') : codeName(t, programme, 'mode', mode);
	return [
		[t('overview.event-planned'), planned === null ? t('overview.event-unsaid') : t.day(planned)],
		[
			t(held ? 'overview.event-held' : 'overview.event-outcome'),
			!held
				? t('overview.event-not-held', { state })
				: moved
					? t('overview.event-moved', {
							held: t.day(on),
							days: Math.abs(days),
							when: days > 0 ? 'later' : 'earlier'
						})
					: t.day(on)
		],
		...(moved || state === 'cancelled' || state === 'unheard'
			? [
					[
						t('overview.event-why'),
						during.length > 0
							? t('overview.event-during', { periods: t.list(during) })
							: t('overview.event-reason')
					] as [string, string]
				]
			: []),
		[
			t('overview.event-how'),
			hours === null ? where : t('overview.event-hours', { mode: where, hours: t.number(hours) })
		],
		...(held
			? [
					[
						t('overview.event-came'),
						unlisted
							? t('overview.event-unlisted')
							: t('overview.event-came-count', { came: t.number(came), listed: t.number(listed) })
					] as [string, string]
				]
			: []),
		[t('overview.event-id'), id]
	];
}

/** The kind of an event and where it was, as a title. */
export const eventTitle = (t: Translate, programme: Programme, type: string, area: string): string =>
	t('figures.named', {
		name: area,
		clause: lowerFirst(codeName(t, programme, 'session_type', type), t.language)
	});
