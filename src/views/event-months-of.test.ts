import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { markup } from '#charts/svg-markup.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import type { EditionEvent } from '#schemas/edition.ts';
import { programme as schema } from '#schemas/programme.ts';
import { eventDaysOf } from './event-days-of.ts';

const programme = schema.parse(JSON.parse(readFileSync('data/programme.json', 'utf8')));
const t = translator('en', await loadMessages('en'));
const event = (
	planned_on: string,
	held_on: string | null,
	rest: Partial<EditionEvent> = {}
): EditionEvent => ({
	country: 'DK',
	type: 'networking_dinner',
	planned_on,
	held_on,
	status: held_on === null ? 'planned' : 'held',
	mode: 'in_person',
	...rest
});
const events = [
	event('2020-05-01', '2020-09-10'),
	event('2020-12-01', '2020-12-01', { mode: 'online' }),
	event('2021-01-12', null, { status: 'cancelled' }),
	event('2021-07-01', null, { country: 'SE', type: 'mentor_day' }),
	event('2020-06-01', '2020-06-01', { country: null, type: 'kickoff_day' })
];

it('shows events on their days by country, and what became of each in its table', () => {
	const chart = eventDaysOf(t, { programme, catalogue: [], events, on: '2021-06-30' })!;
	expect(chart.title).toBe('3 of 5 planned events were held; 1 of them online');
	expect(chart.table.columns).toEqual(['Country', 'Kind of event', 'Planned', 'Held', 'How it was held']);
	expect(chart.table.rows).toEqual([
		['Denmark', 'Networking dinner', '1 May 2020', '10 September 2020', 'In person'],
		['Denmark', 'Networking dinner', '1 December 2020', '1 December 2020', 'Online'],
		['Denmark', 'Networking dinner', '12 January 2021', 'cancelled', ''],
		['Sweden', 'Mentor day', '1 July 2021', '', ''],
		['The whole programme', 'Kick-off training day', '1 June 2020', '1 June 2020', 'In person']
	]);
	expect(chart.summary).toContain('Denmark, Networking dinner: 2 of 3 held;');
	expect(chart.key).toContain('Grey band: COVID-19: first restrictions (11 March 2020 – 15 June 2020)');
	expect(chart.key).toContain('First vaccinations against COVID-19 (27 December 2020)');
	const svg = markup(chart.plot(320), { title: 'a', summary: 'b' });
	expect(svg.match(/<circle/g)).toHaveLength(4);
	expect(eventDaysOf(t, { programme, catalogue: [], events: [], on: '2021-06-30' })).toBeNull();
});
