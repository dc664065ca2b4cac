import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { markup } from '#charts/svg-markup.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import type { EditionEvent } from '#schemas/edition.ts';
import { programme as schema } from '#schemas/programme.ts';
import { eventMonthsOf } from './event-months-of.ts';

const programme = schema.parse(JSON.parse(readFileSync('data/programme.json', 'utf8')));
const t = translator('en', await loadMessages('en'));
const event = (
	planned_in: string | null,
	held_in: string | null,
	rest: Partial<EditionEvent> = {}
): EditionEvent => ({
	country: 'DK',
	type: 'networking_dinner',
	planned_in,
	held_in,
	status: held_in === null ? 'planned' : 'held',
	mode: held_in === null ? null : 'in_person',
	...rest
});
const events = [
	event('2020-05', '2020-09'),
	event('2020-12', '2020-12', { mode: 'online' }),
	event('2021-01', null, { status: 'cancelled' }),
	event('2021-07', null, { country: 'SE', type: 'mentor_day' }),
	event('2020-06', '2020-06', { country: null, type: 'kickoff_day' })
];

it('shows events in their months by country, and what became of each in its table', () => {
	const chart = eventMonthsOf(t, { programme, catalogue: [], events, on: '2021-06-30' })!;
	expect(chart.title).toBe('3 of 5 planned events were held; 1 of them online');
	expect(chart.table.columns).toEqual(['Country', 'Kind of event', 'Planned', 'Held', 'Month']);
	expect(chart.table.rows).toEqual([
		['Denmark', 'Networking dinner', '3', '2', 'May 20 → Sept 20; Dec 20 (Online); Jan 21 (cancelled)'],
		['Sweden', 'Mentor day', '1', '0', 'Jul 21 (planned)'],
		['The whole programme', 'Kick-off training day', '1', '1', 'Jun 20']
	]);
	expect(chart.summary).toBe('Denmark: 2 of 3 held; Sweden: 0 of 1 held; The whole programme: 1 of 1 held.');
	expect(chart.key).toContain('Grey band: COVID-19: first restrictions (11 March 2020 – 15 June 2020)');
	expect(chart.key).toContain('First vaccinations against COVID-19 (27 December 2020)');
	const svg = markup(chart.plot(320), { title: 'a', summary: 'b' });
	expect(svg.match(/<circle/g)).toHaveLength(4);
	expect(eventMonthsOf(t, { programme, catalogue: [], events: [], on: '2021-06-30' })).toBeNull();
});

it('an event of which nobody said when it was planned or how it was held stands in its month, without either', () => {
	const unsaid = [event(null, '2020-09', { mode: null })];
	const chart = eventMonthsOf(t, { programme, catalogue: [], events: unsaid, on: '2021-06-30' })!;
	expect(chart.table.rows).toEqual([['Denmark', 'Networking dinner', '1', '1', 'Sept 20']]);
	expect(chart.title).toBe('1 of 1 planned events were held');
});
