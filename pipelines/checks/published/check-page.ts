import { asCell } from '#edition/as-cell.ts';
import { characteristicsOf } from '#schemas/characteristics-of.ts';
import type { PublishedEdition } from '#edition/draft.ts';
import { json } from '#edition/canonical.ts';
import { bibtex, citedAs, csl } from '#edition/citation.ts';
import { fileTexts } from '#edition/file-texts.ts';
import { numberText } from '#language/figure.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import { groupsOf } from '#schemas/measure.ts';
import { targetOf } from '#schemas/target-of.ts';
import { changeSentences, isOpen } from '#views/what-changed.ts';
import { siteLanguages, type Language } from '#schemas/languages.ts';
import { kinds } from '#schemas/kinds.ts';
import { partBelow } from '#views/growth-of.ts';
import { addressAt, knownAddress } from '#views/site-address.ts';
import { editionPath } from '#views/edition-path.ts';
import { frameSizes } from './frame-sizes.ts';
import { fingerprintOf } from '#views/report/fingerprint.ts';
import { goalHeadline } from '#views/report/goal-page.ts';
import { headline } from '#views/report/opening.ts';
import { pageTitle } from '#views/report/page-title.ts';
import { reportPages } from '#views/report/report-pages.ts';
import { reported } from '#views/report/reported.ts';
import { allowedNumbers } from './allowed-numbers.ts';
import { numbersIn, scales } from './numbers.ts';
import { plainTexts } from './plain-texts.ts';
import { pageTexts } from './page-texts.ts';

/**
 * The result for one page: how many numbers it has, and those that no cell, target or day of its edition
 * explains.
 */
export interface PageResult {
	numbers: number;
	unexplained: { number: string; text: string }[];
}

/** A text without another one, which is not looked for within a number: "version 2" is no part of "version 2021-07", nor "1 of" of "11 of". */
function without(text: string, one: string): string {
	const [begins, ends] = [/^\d/.test(one), /\d$/.test(one)];
	if (!begins && !ends) return text.replaceAll(one, ' ');
	const [first = '', ...others] = text.split(one);
	return others.reduce((done, part) => {
		const within = (begins && /\d$/.test(done)) || (ends && /^\d/.test(part));
		return `${done}${within ? one : ' '}${part}`;
	}, first);
}

/** Checks pages of one edition in one language. `others` are editions that it may name. */
export async function pageChecker(
	language: Language,
	edition: PublishedEdition,
	others: readonly PublishedEdition[]
) {
	const messages = await loadMessages(language);
	const t = translator(language, messages);
	const { programme, catalogue } = edition;
	const whole = { programme, catalogue, cells: edition.cells.map(asCell) };
	const files = await fileTexts(programme, language);
	const at = editionPath(language, siteLanguages(programme.languages)[0], edition.head.name);
	const found = { address: addressAt(programme.siteAddress, at), fingerprint: fingerprintOf(edition) };
	// As the page says them, and as its script completes them where the programme does not say where its site is.
	const references = [found, { ...found, address: knownAddress(programme.siteAddress, at) }].flatMap(
		(one) => [bibtex(files, programme, edition.head, one), json(csl(files, programme, edition.head, one))]
	);
	const plain = [...sayings(t, edition), ...plainTexts(t, messages, [edition, ...others])]
		.filter((text) => /\d/.test(text))
		.sort((a, b) => b.length - a.length);
	const everywhere = new Set(
		characteristicsOf(programme).flatMap(({ values }) =>
			values.flatMap(({ code, name }) => numbersIn(name ? `${code} ${t.text(name)}` : code))
		)
	);
	const allNumbers = allowedNumbers(t, edition);
	const sets = new Map<string, Set<string>>();
	const ofIndicator = (id: string) => {
		// A chart of growth shows beside it of how many people the ties are.
		const definition = catalogue.find((one) => one.id === id);
		const beside =
			definition && kinds[definition.kind].drawn === 'line'
				? partBelow(catalogue, whole.cells, definition)
				: null;
		const shown = [id, ...(beside ? [beside.definition.id] : [])];
		if (!sets.has(id)) sets.set(id, allowedNumbers(t, edition, shown));
		return sets.get(id)!;
	};
	const parts = partsOf(t, edition);
	const left = new Map<string, string[]>();
	const numbersLeft = (text: string) => {
		const known = left.get(text);
		if (known) return known;
		let rest = text;
		for (const one of plain) if (rest.includes(one)) rest = without(rest, one);
		left.set(text, numbersIn(rest));
		return left.get(text)!;
	};
	const charted = (within: string) =>
		catalogue
			.filter(({ id }) => within.startsWith(`chart-${id}`))
			.sort((a, b) => b.id.length - a.id.length)[0]?.id;
	return (html: string, indicator?: string): PageResult => {
		const said = pageTexts(html);
		const ticks = scales(said);
		const foreign: PageResult['unexplained'] = [];
		let numbers = 0;
		for (const { text, within, group } of said) {
			if (ticks.has(group)) continue;
			const id = indicator ?? charted(within);
			const allowed = id === undefined ? allNumbers : ofIndicator(id);
			for (const number of numbersLeft(text)) {
				numbers++;
				if (!allowed.has(number) && !everywhere.has(number) && !parts.get(within)?.has(number))
					foreign.push({ number, text });
			}
		}
		return { numbers, unexplained: foreign };
	};

	function sayings(t: Translate, { head, manifest }: PublishedEdition): string[] {
		const { minCount, minBase, deviation } = head.policy as Record<string, number>;
		const front = reported(programme, catalogue);
		const report = { ...whole, head };
		const pages = reportPages(report);
		return [
			...changeSentences(t, head, { programme, catalogue, front }),
			...[undefined, ...programme.countries.map(({ code }) => code)].flatMap(
				(country) => headline(t, whole, country) ?? []
			),
			...programme.sdgs.flatMap((goal) => [
				goalHeadline(t, whole, goal),
				t('site.goal', { goal: goal.goal })
			]),
			t('report.country-few', { base: minBase! }),
			t('report.fingerprint', { hash: fingerprintOf(edition) }),
			...(head.method === 'cell-key'
				? [
						t('editions.protection', {
							altered: t.number(deviation!),
							base: minBase!,
							area: programme.area
						}),
						t('editions.altered-note', { altered: t.number(deviation!) })
					]
				: [t('editions.suppression', { count: minCount!, base: minBase! })]),
			t('editions.number-day', { number: head.number, day: t.day(head.on) }),
			t('editions.made', {
				software: `${head.software.name} ${head.software.version}`,
				version: head.programme.version
			}),
			// The frame code for other sites contains sizes.
			...frameSizes(),
			...[
				undefined,
				...catalogue.map(({ name }) => t.text(name)),
				...pages.map((page) => pageTitle(t, report, page))
			].map((figure) => citedAs(t, programme, head, { ...found, address: '', figure }).trim()),
			...pages.flatMap(({ part, of }) => (of === undefined ? [] : [`${found.address}${part}/${of}/`])),
			found.address,
			...catalogue.map(({ version }) => t('site.version', { version })),
			...programme.sdgs.flatMap(({ targets }) => targets.map(({ code }) => t('site.goal-target', { code }))),
			...manifest.files.flatMap(({ path, sha256 }) => [path, sha256]),
			...references.flatMap((text) => [...text.split('\n'), text.trim()])
		];
	}

	/**
	 * Numbers that belong to one part of the page only: how many figures of each status, what changed, goals
	 * by their number.
	 */
	function partsOf(t: Translate, { head, programme }: PublishedEdition): Map<string, Set<string>> {
		const changed = head.changes.flatMap(({ indicator, dims, before, after, unit }) => {
			const definition = catalogue.find(({ id }) => id === indicator);
			const target = definition ? targetOf(programme, definition, dims) : null;
			return [before, after].flatMap((value) =>
				value === null ? [] : numbersIn(numberText(t, value, unit, target))
			);
		});
		const kindsOf = head.changes.map((one) => `${one.kind} ${isOpen(catalogue, one)}`);
		const many = [...new Set(kindsOf)].flatMap((kind) => {
			const all = head.changes.filter((_, i) => kindsOf[i] === kind);
			const whole = all.filter((one) => Object.keys(groupsOf(one)).length === 0);
			return [all, whole, all.filter((one) => !whole.includes(one))].map(({ length }) => t.number(length));
		});
		return new Map([
			['status', new Set(Object.values(head.cells).map((count) => t.number(count)))],
			['changes', new Set([...changed, ...many])],
			['sdg', new Set(programme.sdgs.map(({ goal }) => String(goal)))]
		]);
	}
}
