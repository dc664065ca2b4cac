import { parse } from '#schemas/explain.ts';
import { languages } from '#schemas/languages.ts';
import type { Localised } from '#schemas/localised.ts';
import { programme, type Programme } from '#schemas/programme.ts';

const named = (text: string) => Object.fromEntries(languages.map((l) => [l, text])) as Localised;
const coded = (...codes: string[]) => codes.map((code) => ({ code, name: named(code) }));

const statement = (no: number, reversed = false) => ({
	item_code: `ese_0${no}`,
	scale_code: 'ESE',
	min_v: 1,
	max_v: 5,
	reversed,
	text: named(`statement ${no}`)
});
const question = (item_code: string, scale_code: string | null = null, min_v = 1, max_v = 5) => ({
	item_code,
	scale_code,
	min_v,
	max_v,
	text: named(item_code)
});
const numbered = (count: number, item: (no: number) => ReturnType<typeof question>) =>
	Array.from({ length: count }, (_, i) => item(i + 1));

/** The programme of the golden results: four countries, one of which has nobody yet, and three modules, one of which is optional. */
export const goldenProgramme: Programme = parse(
	programme,
	{
		id: 'golden',
		languages: [...languages],
		version: 1,
		synthetic: true,
		title: named('Golden'),
		summary: named('Ten invented people, small enough to count by hand.'),
		funder: 'nobody',
		period: { from: '2020-07-01', to: '2021-06-30' },
		countries: coded('DK', 'SE', 'FI', 'NO').map((country) => ({
			...country,
			partner: { name: country.code, place: country.code }
		})),
		domains: {
			age_band: coded('18-29', '30+', 'undisclosed'),
			isced_group: coded('0-4', '5-8', 'undisclosed'),
			origin_region: coded('europe', 'asia', 'undisclosed'),
			years_in_country: coded('<2', '2-5', 'undisclosed'),
			session_type: coded(
				'kickoff_day',
				'networking_dinner',
				'mentor_day',
				'reflection_meeting',
				'final_evaluation'
			),
			activity: coded('development', 'other')
		},
		modules: [1, 2, 3].map((module_no) => ({
			module_no,
			title: named(`module ${module_no}`),
			required: module_no !== 3
		})),
		scales: ['ESE', 'EI', 'IPL12', 'CIVIC'].map((code) => ({ code, name: named(code), source: 'invented' })),
		instruments: [
			{
				id: 'before-and-after',
				version: 1,
				name: named('Before and after'),
				linked: true,
				waves: ['baseline', 'endline', 'followup_6m'],
				source: 'invented',
				items: [
					...[1, 2, 3, 4, 5].map((no) => statement(no, no === 3)),
					...numbered(2, (no) => question(`ei_${no}`, 'EI', 1, 7)),
					...numbered(5, (no) => question(`ipl_0${no}`, 'IPL12')),
					...numbered(3, (no) => question(`civ_${no}`, 'CIVIC', 0, 1))
				]
			},
			{
				id: 'single-questions',
				version: 1,
				name: named('Single questions'),
				linked: true,
				waves: ['baseline', 'endline'],
				source: 'invented',
				items: [
					question('disc12m', null, 0, 1),
					question('inclusive_dm'),
					question('pol_say'),
					question('pubspace', null, 0, 1),
					question('gest_new', null, 0, 10),
					question('newcontacts', null, 0, 500)
				]
			},
			{
				id: 'event-form',
				version: 1,
				name: named('Event form'),
				linked: false,
				waves: ['event'],
				source: 'invented',
				items: [question('sat'), question('apply')]
			}
		],
		indicators: ['participants-enrolled'],
		targets: [],
		objectives: [],
		sdgs: [],
		sdgLinks: [],
		disclosure: {}
	},
	'programme of the goldens'
);
