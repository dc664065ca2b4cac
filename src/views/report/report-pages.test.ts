import { beforeAll, describe, expect, it } from 'vitest';
import { asCell } from '#edition/as-cell.ts';
import { readEdition } from '#edition/read-edition.ts';
import { hasFigure } from '#language/figure.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import { readFolder } from '#pipelines/editions/edition-folder.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { languages, type Language } from '#schemas/languages.ts';
import { countryFigures, whyNoPage } from './country-page.ts';
import { countryPlan } from './country-plan.ts';
import { goalFigures, goalHeadline } from './goal-page.ts';
import { objectivesReached } from './objectives-reached.ts';
import { headline } from './opening.ts';
import { pageTitle } from './page-title.ts';
import { reportPages } from './report-pages.ts';
import type { ReportOf } from './report.ts';

const published = (folder: string): ReportOf => {
	const { head, programme, catalogue, cells } = readEdition(readFolder(folder));
	return { head, programme, catalogue, cells: cells.map(asCell) };
};
const nordic = published('data/editions/2021-07');
const rescue = published('data/programmes/rescue-teams/editions/2025');

const speak = {} as Record<Language, Translate>;
beforeAll(async () => {
	for (const language of languages) speak[language] = translator(language, await loadMessages(language));
});

const named = (edition: Parameters<typeof reportPages>[0]) =>
	reportPages(edition).map(({ part, of }) => (of === undefined ? part : `${part}/${of}`));

describe('the pages of a report', () => {
	it('are one for each country and each goal, and one for each part', () => {
		expect(named(nordic)).toEqual([
			...['plan', 'figures', 'countries', 'countries/DK', 'countries/SE', 'countries/FI', 'countries/NO'],
			...['goals', 'goals/8', 'goals/10', 'goals/11', 'goals/17', 'goals/4', 'goals/5', 'goals/16'],
			...['products', 'changes', 'method', 'summary']
		]);
	});

	it('leave out what a programme has none of', () => {
		const head = { previous: null };
		const plain = ['figures', 'method', 'summary'];
		const oulad = readProgramme('data/programmes/oulad');
		const own = oulad.countries.map(({ code }) => `countries/${code}`);
		expect(named({ programme: oulad, head, catalogue: [] })).toEqual([
			'figures',
			'countries',
			...own,
			'method',
			'summary'
		]);
		const alone = { ...oulad, countries: oulad.countries.slice(0, 1) };
		expect(named({ programme: alone, head, catalogue: [] })).toEqual(plain);
		expect(named(rescue)).toContain('plan');
		expect(named(rescue)).not.toContain('goals');
		expect(named(rescue)).not.toContain('products');
	});

	it.each(languages)('have titles in %s, each its own', (language) => {
		const titles = reportPages(nordic).map((page) => pageTitle(speak[language], nordic, page));
		expect(new Set(titles).size).toBe(titles.length);
		for (const title of titles) expect(title).not.toMatch(/[{}]|undefined|\breport\./);
	});
});

describe('a headline', () => {
	it('says how many enrolled and how many planned numbers were reached, for all and for each country', () => {
		expect(objectivesReached(nordic)).toEqual({ reached: 3, all: 9 });
		expect(headline(speak.en, nordic)).toBe(
			'112 people enrolled; 3 of 9 planned numbers were reached in full'
		);
		expect(headline(speak.en, nordic, 'FI')).toBe(
			'20 people enrolled; 0 of 4 planned numbers were reached in full'
		);
	});

	it('does not call a number reached that one country missed, or that is of an earlier edition', () => {
		// More enrolled than were planned for all, and yet Finland did not reach its own number.
		const cells = nordic.cells.map((cell) =>
			cell.indicator === 'participants-enrolled' && cell.dims['country'] === 'FI'
				? { ...cell, value: 25 }
				: cell
		);
		expect(objectivesReached({ ...nordic, cells }).reached).toBe(4);
		// Finland had nothing to count.
		const none = nordic.cells.map((cell) =>
			cell.indicator === 'participants-enrolled' && cell.dims['country'] === 'FI'
				? { ...cell, value: null, status: 'not-applicable' as const }
				: cell
		);
		expect(objectivesReached({ ...nordic, cells: none })).toEqual({ reached: 3, all: 9 });
		const held = nordic.cells.map((cell) =>
			cell.indicator === 'dinners-held' ? { ...cell, status: 'held' as const, since: '2020-06' } : cell
		);
		expect(objectivesReached({ ...nordic, cells: held }).all).toBe(8);
	});

	it('of a goal says how its figures relate to it, and never that one measures it', () => {
		for (const goal of nordic.programme.sdgs) {
			const figures = [...goalFigures(nordic, goal).values()].flat();
			expect(new Set(figures).size).toBe(figures.length);
			expect(goalHeadline(speak.en, nordic, goal)).not.toMatch(/measure/);
		}
		const [eight] = nordic.programme.sdgs;
		expect(goalHeadline(speak.en, nordic, eight!)).toMatch(
			/^Decent work and economic growth: \d+ figures are of changes that may contribute/
		);
		expect(goalHeadline(speak.en, { ...nordic, catalogue: [] }, eight!)).toBe(
			'Decent work and economic growth: no figure of this report relates to it'
		);
	});

	it('of a goal counts no figure that was not collected', () => {
		const [eight] = nordic.programme.sdgs;
		const figures = [...goalFigures(nordic, eight!).values()].flat();
		const counted = (cells: typeof nordic.cells) =>
			goalHeadline(speak.en, { ...nordic, cells }, eight!)
				.match(/\d+(?= figures? (is|are))/g)
				?.reduce((sum, n) => sum + Number(n), 0);
		const given = figures.filter(({ id }) =>
			nordic.cells.some(({ indicator, value }) => indicator === id && value !== null)
		);
		expect(given.length).toBeGreaterThan(2);
		expect(counted(nordic.cells)).toBe(given.length);
		const cells = nordic.cells.map((cell) =>
			cell.indicator === given[0]!.id ? { ...cell, value: null, status: 'not-collected' as const } : cell
		);
		expect(counted(cells)).toBe(given.length - 1);
	});

	it('of a goal closes a clause by a comma where the language does', () => {
		const [eight] = nordic.programme.sdgs;
		expect(goalHeadline(speak.da, nordic, eight!)).toMatch(/ændringer, der kan bidrage, og \d+ tal gælder/);
		expect(goalHeadline(speak.nb, nordic, eight!)).toMatch(/endringer som kan bidra, og \d+ tall gjelder/);
		expect(goalHeadline(speak.en, nordic, eight!)).toMatch(/that may contribute and \d+ figures? are/);
	});
});

describe('a page of a country', () => {
	it('has each figure that the edition gives for it, and no other', () => {
		const lines = countryFigures(speak.en, nordic, 'DK').flatMap((part) => part.lines);
		const own = nordic.cells.filter(
			({ dims }) =>
				dims['country'] === 'DK' && Object.keys(dims).every((dim) => /country|measure|wave/.test(dim))
		);
		expect(lines).toHaveLength(own.length);
		expect(countryPlan(speak.en, nordic, 'FI').map(({ difference }) => difference)).toContain(
			'2 fewer than planned'
		);
	});

	it('is not of so few people that it would portray them, and says so', () => {
		const few = (value: number | null) => ({
			...nordic,
			cells: nordic.cells.map((cell) =>
				cell.indicator === 'participants-enrolled' && cell.dims['country'] === 'SE'
					? { ...cell, value, ...(value === null ? { status: 'small-base' as const } : {}) }
					: cell
			)
		});
		expect(whyNoPage(speak.en, nordic, 'SE')).toBeNull();
		expect(whyNoPage(speak.en, few(10), 'SE')).toBeNull();
		expect(whyNoPage(speak.en, few(9), 'SE')).toContain('Fewer than 10 people');
		expect(whyNoPage(speak.en, few(null), 'SE')).toContain('Fewer than 10 people');
		const none = nordic.cells.filter(({ dims }) => dims['country'] !== 'SE');
		expect(whyNoPage(speak.en, { ...nordic, cells: none }, 'SE')).toBe(
			'This edition has no figure of this country alone.'
		);
		// Its title keeps the number to itself as well.
		expect(pageTitle(speak.en, few(9), { part: 'countries', of: 'SE' })).toBe('Sweden');
	});

	it('is of the areas of another programme too', () => {
		const t = speak.sv;
		for (const { code } of rescue.programme.countries) {
			const some = rescue.cells.some((cell) => cell.dims['country'] === code && hasFigure(cell));
			expect(whyNoPage(t, rescue, code) === null).toBe(some);
		}
	});
});
