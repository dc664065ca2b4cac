import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedEdition } from '#edition/draft.ts';
import { readEdition } from '#edition/read-edition.ts';
import { siteLanguages, type Language } from '#schemas/languages.ts';
import { readFolder } from '../../editions/edition-folder.ts';
import { reportPages } from '#views/report/report-pages.ts';
import { pageChecker, type PageResult } from './check-page.ts';

/** A page of the built site about an edition. */
interface Page {
	path: string;
	language: Language;
	edition: PublishedEdition;
	indicator: string | undefined;
}

function editionsIn(site: string): PublishedEdition[] {
	return readdirSync(join(site, 'editions'), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => readEdition(readFolder(join(site, 'editions', name))))
		.sort((a, b) => b.head.number - a.head.number);
}

/**
 * The charts with pages of their own, each with its indicator: the longest indicator id that its name begins
 * with; none of the events, which are of several.
 */
const embedsOf = (
	folder: string,
	{ catalogue }: PublishedEdition
): [chart: string, indicator: string | undefined][] =>
	readdirSync(folder).map((chart) => {
		const of = catalogue.map(({ id }) => id).filter((id) => chart.startsWith(`chart-${id}`));
		return [chart, of.sort((a, b) => b.length - a.length)[0]];
	});

function pagesOf(site: string, editions: PublishedEdition[]): Page[] {
	const spoken = siteLanguages(editions[0]!.programme.languages);
	return spoken.flatMap((language) => {
		const at = language === spoken[0] ? '' : language;
		const page = (path: string, edition: PublishedEdition, indicator?: string) => ({
			path: join(at, path, 'index.html'),
			...{ language, edition, indicator }
		});
		const report = (under: string, edition: PublishedEdition) =>
			reportPages(edition).map(({ part, of = '' }) => page(join(under, part, of), edition));
		return [
			page('', editions[0]!),
			...report('', editions[0]!),
			...editions.flatMap((edition) => [
				page(join('editions', edition.head.name), edition),
				...report(join('editions', edition.head.name), edition),
				...edition.catalogue.map(({ id }) => page(join('editions', edition.head.name, id), edition, id)),
				...embedsOf(join(site, at, 'editions', edition.head.name, 'embed'), edition).map(([chart, id]) =>
					page(join('editions', edition.head.name, 'embed', chart), edition, id)
				)
			])
		];
	});
}

/**
 * Every number on a public page of a built site, or of those that are `asked`, that its edition does not explain.
 * `change` lets a test plant
 * one.
 */
export async function checkSite(
	site: string,
	change = (html: string) => html,
	asked = (_path: string) => true
): Promise<{
	pages: number;
	numbers: number;
	foreign: (PageResult['unexplained'][number] & { path: string })[];
}> {
	const editions = editionsIn(site);
	const judges = new Map<string, Awaited<ReturnType<typeof pageChecker>>>();
	const total = {
		pages: 0,
		numbers: 0,
		foreign: [] as (PageResult['unexplained'][number] & { path: string })[]
	};
	const pages = pagesOf(site, editions).filter(({ path }) => asked(path));
	for (const { path, language, edition, indicator } of pages) {
		const name = `${language} ${edition.head.name}`;
		if (!judges.has(name)) judges.set(name, await pageChecker(language, edition, editions));
		const { numbers, unexplained: foreign } = judges.get(name)!(
			change(readFileSync(join(site, path), 'utf8')),
			indicator
		);
		total.pages++;
		total.numbers += numbers;
		total.foreign.push(...foreign.map((one) => ({ ...one, path })));
	}
	return total;
}
