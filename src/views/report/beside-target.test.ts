import { beforeAll, expect, it } from 'vitest';
import { card } from '#pipelines/editions/pictures/social-card.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { languages, type Language } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';
import { linkedFigures } from './linked-figures.ts';
import { openingFacts } from './opening.ts';
import { planLines } from './plan.ts';
import { sectionFigures } from './section-figures.ts';

const speak = {} as Record<Language, Translate>;
beforeAll(async () => {
	for (const language of languages) speak[language] = translator(language, await loadMessages(language));
});

const all = (text: string) => ({ en: text, da: text, sv: text, fi: text, nb: text });
const programme = {
	title: all('Programme'),
	area: 'country',
	characteristics: [],
	indicators: ['agency', 'women'],
	waves: [],
	domains: { session_type: [], activity: [] },
	instruments: [],
	period: { from: '2020-04-01', to: '2021-07-31', versions: [] },
	modules: [],
	scales: [],
	primary: [],
	countries: ['DK', 'SE'].map((code) => ({ code, name: all(code) })),
	objectives: ['agency', 'women'].map((id) => ({ id, text: all(id), indicator: id, dims: {} })),
	sdgLinks: ['agency', 'women'].map((indicator) => ({
		...{ indicator, target: '5.5', relation: 'contributes', rationale: all('because') }
	})),
	targets: [
		{ indicator: 'agency', dims: {}, per: 'programme', value: 0.28, source: '' },
		{ indicator: 'women', dims: {}, per: 'programme', value: 0.566, source: '' }
	]
} as unknown as Programme;
const define = (id: string, kind: string, rest: Partial<Definition>) => ({
	...{ id, kind, name: all(id), measures: [], measuredBy: 'measure', dims: [], level: 'outcome', theme: 'x' },
	...{ counts: 'answer', limitations: all(''), direction: 'up', scope: 'programme', ...rest }
});
const catalogue = [
	define('agency', 'paired-change', { unit: 'points' }),
	define('women', 'share', { unit: 'share' })
] as unknown as Definition[];
const whole = { version: 1, dims: {}, low: null, high: null, n: 530, status: 'ok' } as const;
const cells: Cell[] = [
	{ ...whole, indicator: 'agency', value: 0.2763, numerator: null, denominator: null, unit: 'points' },
	{ ...whole, indicator: 'women', value: 0.5656, numerator: 2828, denominator: 5000, unit: 'share' }
];
const sources = { programme, catalogue, cells };

it.each(languages)(
	'no place of a page in %s rounds a figure onto its target, or the target itself',
	(language) => {
		const t = speak[language];
		const said = (text: string) => text.replace(',', '.');
		const facts = openingFacts(t, sources).map(({ value }) => said(value));
		expect(facts.join(' ')).toMatch(/56\.56\s?% \+0\.276/);
		const [agency, women] = linkedFigures(t, sources, '5.5').map(({ figure }) => said(figure));
		expect(agency).toContain('+0.276');
		expect(women).toContain('56.56');
		const plan = planLines(t, sources);
		expect(plan.map(({ achieved }) => said(achieved))).toEqual([agency, women]);
		expect(said(plan[0]!.planned)).toContain('+0.28');
		expect(said(plan[1]!.planned)).toMatch(/^56\.6\s?%$/);
		const lines = (['change', 'participation', 'reach'] as const).flatMap(
			(section) => sectionFigures(t, section, sources).lines
		);
		for (const { name, figure } of lines) expect(said(figure)).toBe(name === 'agency' ? agency : women);
		const head = { name: '2021-07', on: '2021-07-31' };
		const drawn = card(t, { ...sources, head } as unknown as Parameters<typeof card>[1], '');
		expect(drawn).toMatch(/\+0[.,]276/);
		expect(drawn).toMatch(/56[.,]56/);
	}
);
