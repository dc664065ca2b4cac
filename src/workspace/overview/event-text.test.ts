import { expect, it } from 'vitest';
import { readCatalogue } from '#indicators/catalogue.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import type { EventRow } from '#quality/overview-queries.ts';
import type { Programme } from '#schemas/programme.ts';
import { planTitle } from './event-text.ts';
import { eventAreas } from './events.ts';

const programme = readProgramme('data');
const catalogue = readCatalogue('data', programme);
const t = translator('en', await loadMessages('en'));

/** As many events as were held in a place. */
const held = (country: string | null, type: string, count: number): EventRow[] =>
	Array.from({ length: count }, (_, i) => ({
		id: `${country}-${type}-${i}`,
		country,
		type,
		planned: '2020-09-01',
		held: '2020-09-01',
		status: 'held',
		mode: 'in_person',
		hours: 3,
		listed: 12,
		came: 9
	}));
/** What the sample holds: 16, 15, 11 and 16 of 16 in each country, and of joint events three kick-off days and the evaluation. */
const rows = [
	...held('DK', 'networking_dinner', 6),
	...held('DK', 'mentor_day', 10),
	...held('SE', 'networking_dinner', 5),
	...held('SE', 'mentor_day', 10),
	...held('FI', 'networking_dinner', 4),
	...held('FI', 'mentor_day', 7),
	...held('NO', 'networking_dinner', 6),
	...held('NO', 'mentor_day', 10),
	...held(null, 'kickoff_day', 3),
	...held(null, 'final_evaluation', 1)
];
const all = ['DK', 'SE', 'FI', 'NO'];

function title(
	{
		countries = all,
		without = [],
		unlisted = {}
	}: {
		countries?: string[];
		without?: string[];
		unlisted?: Record<string, string[]>;
	},
	of: EventRow[] = rows,
	plan: Programme = programme
): string {
	const areas = eventAreas(plan, catalogue, of, {
		countries,
		without: new Set(without),
		unlisted: (code) => unlisted[code] ?? [],
		today: '2021-08-01'
	});
	return planTitle(t, plan, areas);
}

it('of all countries the plan is of all of them and of what is joint', () => {
	// 16 + 15 + 11 + 16 + 3 + 1 of four times 6 + 10, and 3 + 1.
	expect(title({})).toBe('All countries: 62 of 68 planned events have been held');
});

it('of some countries both numbers are of these, which are named', () => {
	const finland = rows.filter(({ country }) => country === 'FI');
	expect(title({ countries: ['FI'] }, finland)).toBe('Finland: 11 of 16 planned events have been held');
	expect(title({ without: ['SE', 'FI'] })).toBe(
		'Denmark, Norway and the whole programme: 36 of 36 planned events have been held'
	);
	// Of joint events nothing was delivered.
	const own = rows.filter(({ country }) => country !== null);
	expect(title({ without: ['DK', 'SE', 'NO'] }, own)).toBe('Finland: 11 of 16 planned events have been held');
	expect(title({ without: all }, own)).toBe('0 events have been held');
});

it('a kind of which the records of a country do not tell is in neither number', () => {
	const dinners = rows.filter(({ country, type }) => country === 'FI' && type === 'networking_dinner');
	expect(title({ countries: ['FI'], unlisted: { FI: ['mentor_day'] } }, dinners)).toBe(
		'Finland (networking dinner): 4 of 6 planned events have been held'
	);
});

it('what is planned for all countries together is compared with what all of them held', () => {
	const plan = {
		...programme,
		targets: programme.targets.map((target) =>
			target.indicator === 'dinners-held' ? { ...target, per: 'programme' as const, value: 24 } : target
		)
	};
	expect(title({}, rows, plan)).toBe('All countries: 62 of 68 planned events have been held');
	// Of one country's dinners there is no plan but its own list, of 4; of its mentor days there are 10.
	const finland = rows.filter(({ country }) => country === 'FI');
	expect(title({ countries: ['FI'] }, finland, plan)).toBe('Finland: 11 of 14 planned events have been held');
});
