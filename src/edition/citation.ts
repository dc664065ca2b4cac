import type { EditionHead } from '#schemas/edition.ts';
import type { Programme } from '#schemas/programme.ts';

type Named = Pick<Programme, 'title' | 'summary' | 'countries' | 'period' | 'funder'>;

const authors = ({ countries }: Named): string[] => [
	...new Set(
		[...countries]
			.sort((a, b) => Number(b.partner.lead) - Number(a.partner.lead))
			.map(({ partner }) => partner.name)
	)
];

export const titleOf = ({ title }: Pick<Programme, 'title'>, { name }: Pick<EditionHead, 'name'>): string =>
	`${title.en}: edition ${name}`;

/** An edition as a BibTeX entry. */
export function bibtex(programme: Named, head: EditionHead): string {
	const [year, month] = head.on.split('-');
	const fields = {
		title: `{${titleOf(programme, head)}}`,
		author: authors(programme)
			.map((name) => `{${name}}`)
			.join(' and '),
		year,
		month: String(Number(month)),
		version: String(head.number),
		note: `{Figures up to ${head.on}, ${head.licence.id}}`
	};
	const list = Object.entries(fields).map(([key, value]) => `\t${key} = {${value}}`);
	return `@misc{${head.programme.id}-${head.name},\n${list.join(',\n')}\n}\n`;
}

/** An edition in CSL-JSON, as reference managers read it. */
export function csl(programme: Named, head: EditionHead): object[] {
	return [
		{
			id: `${head.programme.id}-${head.name}`,
			type: 'dataset',
			title: titleOf(programme, head),
			author: authors(programme).map((literal) => ({ literal })),
			issued: { 'date-parts': [head.on.split('-').map(Number)] },
			version: String(head.number),
			abstract: programme.summary.en,
			license: head.licence.url
		}
	];
}

/** An edition as a `Dataset` of schema.org, in JSON-LD. `at` is the address that its files are below; relative where it is empty. */
export function dataset(programme: Named, head: EditionHead, paths: readonly string[], at = ''): object {
	const formats: Record<string, string> = {
		csv: 'text/csv',
		json: 'application/json',
		parquet: 'application/vnd.apache.parquet'
	};
	return {
		'@context': 'https://schema.org/',
		'@type': 'Dataset',
		name: titleOf(programme, head),
		description: programme.summary.en,
		identifier: `${head.programme.id}/${head.name}`,
		version: String(head.number),
		datePublished: head.on,
		license: head.licence.url,
		isAccessibleForFree: true,
		inLanguage: 'en',
		creator: authors(programme).map((name) => ({ '@type': 'Organization', name })),
		funder: { '@type': 'Organization', name: programme.funder },
		temporalCoverage: `${programme.period.from}/${programme.period.to}`,
		spatialCoverage: programme.countries.map(({ code, name }) => ({
			'@type': 'Place',
			name: name.en,
			identifier: code
		})),
		...(head.previous ? { isBasedOn: `${head.programme.id}/${head.previous.name}` } : {}),
		distribution: paths
			.filter((path) => /^(cells|tables\/[^/]+)\.(csv|json|parquet)$/.test(path))
			.map((path) => ({
				'@type': 'DataDownload',
				name: path,
				contentUrl: `${at}${path}`,
				encodingFormat: formats[path.split('.').at(-1)!]
			}))
	};
}
