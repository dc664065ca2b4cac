import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { domains, months } from './domains.ts';
import { explain } from './explain.ts';
import { programme, type Programme } from './programme.ts';

const text = readFileSync('data/programme.json', 'utf8');
/** How many indicators it lists: the place of one more. */
const listed = (JSON.parse(text) as Programme).indicators.length;
/** The real programme with one thing changed. */
function changed(change: (value: Programme) => void): unknown {
	const value = JSON.parse(text) as Programme;
	change(value);
	return value;
}

describe('the Nordic programme', () => {
	const nordic = programme.parse(JSON.parse(text));

	it('has four countries, in their order, and one lead', () => {
		expect(domains(nordic).country).toEqual(['DK', 'SE', 'FI', 'NO']);
		expect(nordic.countries.filter((country) => country.partner.lead)).toHaveLength(1);
	});

	it('notes both published periods, and knows the months of the wider one', () => {
		expect(nordic.period.versions).toHaveLength(2);
		expect(months(nordic)).toHaveLength(16);
		expect(months(nordic)[0]).toBe('2020-04');
		expect(months(nordic).at(-1)).toBe('2021-07');
	});

	it.each([
		['ESE', 10, 1, 5],
		['EI', 6, 1, 7],
		['IPL12', 12, 1, 5],
		['CIVIC', 6, 0, 1]
	])('scale %s has %i items from %i to %i, asked before and after', (code, count, min, max) => {
		const asked = nordic.instruments.flatMap((instrument) =>
			instrument.items
				.filter((item) => item.scale_code === code)
				.map((item) => [instrument.linked, instrument.waves.join(), item.min_v, item.max_v])
		);
		expect(asked).toEqual(Array.from({ length: count }, () => [true, 'baseline,endline', min, max]));
	});

	it('states no target but those of the programme text', () => {
		const stated = nordic.targets.map((target) => [
			target.indicator,
			Object.values(target.dims).join(),
			target.per,
			target.value
		]);
		expect(stated).toEqual([
			['participants-enrolled', '', 'country', 25],
			['kickoff-days-delivered', '', 'programme', 3],
			['dinners-held', '', 'country', 6],
			['mentor-days-held', '', 'country', 10],
			['mentor-days-two-experts', '', 'country', 1],
			['reflection-meetings-held', 'quarters-covered', 'programme', 5],
			['final-evaluation-held', '', 'programme', 1],
			['products-published', 'toolbook', 'programme', 1],
			['products-published', 'final_report', 'programme', 1]
		]);
	});

	it('calls nothing an official measure: outputs enable, outcomes contribute, two ask the official question', () => {
		const aligned = nordic.sdgLinks.filter(({ relation }) => relation === 'aligned-measure');
		expect(aligned.map(({ indicator, target }) => [indicator, target])).toEqual([
			['perceived-discrimination-change', '10.3'],
			['inclusive-decision-belief', '16.7']
		]);
		expect(new Set(nordic.sdgLinks.map((link) => link.relation))).toEqual(
			new Set(['enabling', 'contributes', 'aligned-measure'])
		);
		expect(nordic.sdgs.filter((goal) => !goal.secondary).map((goal) => goal.goal)).toEqual([8, 10, 11, 17]);
	});

	it('has a different text in every language', () => {
		const sentences = nordic.sdgLinks.map((link) => link.rationale);
		for (const sentence of sentences)
			expect(new Set(nordic.languages.map((language) => sentence[language])).size).toBe(5);
	});
});

describe('a programme is rejected', () => {
	it.each<[string, (value: Programme) => void, string, string]>([
		[
			'with two countries of one code',
			(p) => void (p.countries[1]!.code = 'DK'),
			'countries.1.code',
			'it stands there twice (found "DK")'
		],
		[
			'with a band listed twice',
			(p) => void (p.characteristics[1]!.values![3]!.code = '18-24'),
			'characteristics.1.values.3.code',
			'it stands there twice (found "18-24")'
		],
		[
			'with a module number used twice',
			(p) => void (p.modules[7]!.module_no = 2),
			'modules.7.module_no',
			'it stands there twice (found 2)'
		],
		[
			'with an item asked by two instruments',
			(p) => void (p.instruments[2]!.items[0]!.item_code = 'ese_01'),
			'instruments.2.items.0.item_code',
			'it stands there twice (found "ese_01")'
		],
		[
			'with two instruments of one id',
			(p) => void (p.instruments[1]!.id = 'participant-survey'),
			'instruments.1.id',
			'it stands there twice (found "participant-survey")'
		],
		[
			'with a scale that is not defined',
			(p) => void (p.instruments[0]!.items[3]!.scale_code = 'ESX'),
			'instruments.0.items.3.scale_code',
			'unknown scale; known are ESE, EI, IPL12, CIVIC (found "ESX")'
		],
		[
			'with a scale defined twice',
			(p) => void p.scales.push(p.scales[0]!),
			'scales.4.code',
			'it stands there twice (found "ESE")'
		],
		[
			'with an item without room for an answer',
			(p) => void (p.instruments[2]!.items[0]!.max_v = 1),
			'instruments.2.items.0.max_v',
			'it is not above min_v (found 1)'
		],
		[
			'with an indicator listed twice',
			(p) => void p.indicators.push('women-share'),
			`indicators.${listed}`,
			'it stands there twice (found "women-share")'
		],
		[
			'with an indicator made under an id that another has',
			(p) => void p.indicators.push({ id: 'women-share', of: 'scale-change' }),
			`indicators.${listed}`,
			'it stands there twice'
		],
		[
			'with a rule about a scale that it does not have',
			(p) => void (p.rules = { V15: { scales: ['ESE', 'WB'] } }),
			'rules.V15.scales.1',
			'unknown scale; known are ESE, EI, IPL12, CIVIC (found "WB")'
		],
		[
			'with a rule about events that it does not have',
			(p) => void (p.rules = { V11: { session_type: 'picnic' } }),
			'rules.V11.session_type',
			'unknown session type; known are kickoff_day'
		],
		[
			'with a target for an indicator that it does not have',
			(p) =>
				void (
					(p.indicators = ['women-share']),
					(p.primary = p.front = []),
					(p.declared = []),
					(p.targets.length = 1),
					(p.objectives = []),
					(p.sdgLinks = [])
				),
			'targets.0.indicator',
			'unknown indicator; known are women-share (found "participants-enrolled")'
		],
		[
			'with a promise measured by an indicator that it does not have',
			(p) =>
				void (
					(p.indicators = ['women-share']),
					(p.primary = p.front = []),
					(p.declared = []),
					(p.targets = []),
					(p.objectives.length = 1),
					(p.sdgLinks = [])
				),
			'objectives.0.indicator',
			'unknown indicator; known are women-share (found "participants-enrolled")'
		],
		[
			'with a public page that shows an indicator which it does not have',
			(p) => void (p.front = ['women-share', 'nope']),
			'front.1',
			'(found "nope")'
		],
		[
			'with a figure declared for an indicator that it does not have',
			(p) =>
				void (p.declared = [
					{ indicator: 'nope', dims: {}, value: 27, on: '2021-01-12', source: 'Interim report' }
				]),
			'declared.0.indicator',
			'(found "nope")'
		],
		[
			'with two promises of one id',
			(p) => void (p.objectives[2]!.id = 'kickoff'),
			'objectives.2.id',
			'it stands there twice (found "kickoff")'
		],
		[
			'with a goal listed twice',
			(p) => void (p.sdgs[1]!.goal = 8),
			'sdgs.1.goal',
			'it stands there twice (found 8)'
		],
		[
			'with an SDG target listed twice',
			(p) => void p.sdgs[3]!.targets.push(p.sdgs[3]!.targets[0]!),
			'sdgs.3.targets.5.code',
			'it stands there twice (found "17.6")'
		],
		[
			'with a link from an indicator that it does not have',
			(p) => void (p.sdgLinks[0]!.indicator = 'births'),
			'sdgLinks.0.indicator',
			'(found "births")'
		],
		[
			'with a link to an SDG target that it does not explain',
			(p) => void (p.sdgLinks[0]!.target = '8.10'),
			'sdgLinks.0.target',
			'unknown SDG target; known are 8.3, 8.5, '
		],
		[
			'with a period that ends before it begins',
			(p) => void (p.period.to = '2020-03-31'),
			'period',
			'it ends before it begins'
		],
		[
			'with a published period that ends before it begins',
			(p) => void (p.period.versions[1]!.to = '2020-06-30'),
			'period.versions.1',
			'it ends before it begins'
		],
		[
			'with a day that is none',
			(p) => void (p.period.from = '2021-02-30'),
			'period.from',
			'a day written YYYY-MM-DD is expected (found "2021-02-30")'
		],
		[
			'with a code that would need escaping',
			(p) => void (p.countries[0]!.code = 'D,K'),
			'countries.0.code',
			'a code of letters, digits, < > + _ and - is expected (found "D,K")'
		],
		[
			'without a text in one language',
			(p) => {
				delete (p.title as Partial<Programme['title']>).fi;
			},
			'title.fi',
			'(found nothing)'
		],
		[
			'with an id that no folder could have',
			(p) => void (p.id = 'Nordic programme'),
			'id',
			'an id of small letters, digits and - is expected (found "Nordic programme")'
		],
		[
			'with a relation that claims to measure the SDG',
			(p) => void ((p.sdgLinks[0] as { relation: string }).relation = 'measures'),
			'sdgLinks.0.relation',
			'(found "measures")'
		],
		[
			'with a word that the schema does not know',
			(p) => void Object.assign(p, { colour: 'blue' }),
			'',
			'Unrecognized key: "colour"'
		]
	])('%s', (_, change, path, message) => {
		const value = changed(change);
		const result = programme.safeParse(value);
		expect(result.success).toBe(false);
		const faults = explain(result.error!, value);
		expect(faults).toHaveLength(1);
		expect(faults[0]!.path).toBe(path);
		expect(faults[0]!.message).toContain(message);
	});
});
