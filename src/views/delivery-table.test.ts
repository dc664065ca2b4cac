import { expect, it } from 'vitest';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import type { Delivery } from '#schemas/delivery.ts';
import type { Programme } from '#schemas/programme.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { deliveryOnPaper, deliveryText } from './delivery-table.ts';

const t = translator('en', await loadMessages('en'));

/** Everybody delivered events, and the second area no people. */
const deliveriesOf = ({ countries }: Programme) =>
	countries.flatMap(({ code }, at): Delivery[] =>
		['session', 'person'].map((table) => ({
			country: code,
			table,
			state: table === 'person' && at === 1 ? 'missing' : 'rows',
			until: null
		}))
	);

it('has areas side by side where they fit on paper', () => {
	const four = readProgramme('data');
	expect(deliveryOnPaper(t, four, deliveriesOf(four))).toEqual({
		columns: ['Table', 'Denmark', 'Sweden', 'Finland', 'Norway'],
		rows: [
			['Events', 'delivered', 'delivered', 'delivered', 'delivered'],
			['People', 'delivered', 'not delivered', 'delivered', 'delivered']
		]
	});
});

it('says in a line who delivered, where areas are too many for a sheet', () => {
	const thirteen = readProgramme('data/programmes/oulad');
	const { columns, rows } = deliveryOnPaper(t, thirteen, deliveriesOf(thirteen));
	expect(columns).toEqual(['Table', 'What was delivered']);
	expect(rows[0]).toEqual(['Events', 'All regions: delivered']);
	expect(rows[1]![1]).toMatch(
		/^East Anglian Region, Ireland, .* and Yorkshire Region: delivered; East Midlands Region: not delivered$/
	);
});

it('says what lists of attendance alone leave open', () => {
	const of = (more: Partial<Delivery>) =>
		deliveryText(t, readProgramme('data'), {
			country: 'DK',
			table: 'session',
			state: 'rows',
			until: null,
			...more
		});
	expect(of({ kinds: ['kickoff_day'], modes: { held: 5, said: 1 } })).toBe(
		'delivered; only events with an attendance list; how it was held is said of 1 of 5'
	);
	expect(of({ table: 'person', kinds: ['expert'] })).toBe('delivered; not every kind of person');
	expect(of({ table: 'product', state: 'joint' })).toBe('for the whole programme');
});
