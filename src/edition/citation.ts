import type { Translate } from '#language/translate.ts';
import { descriptionText } from '#language/sentences/description.ts';
import type { EditionHead } from '#schemas/edition.ts';
import type { Programme } from '#schemas/programme.ts';

type Named = Pick<
	Programme,
	'title' | 'summary' | 'synthetic' | 'countries' | 'period' | 'funder' | 'siteAddress'
>;

/** The partners, the lead first, each once. */
export const authors = ({ countries }: Named): string[] => [
	...new Set(
		[...countries]
			.sort((a, b) => Number(b.partner.lead) - Number(a.partner.lead))
			.map(({ partner }) => partner.name)
	)
];

export const titleOf = (
	t: Translate,
	{ title }: Pick<Programme, 'title'>,
	{ name }: Pick<EditionHead, 'name'>
): string => t('files.title', { title: t.text(title), name });

/** What a reader who cites an edition should know about it. */
export const editionNote = (
	t: Translate,
	{
		name,
		number,
		on,
		licence,
		programme
	}: Pick<EditionHead, 'name' | 'number' | 'on' | 'licence' | 'programme'>
): string =>
	t('files.note', {
		...{ name, number, on },
		licence: licence.id,
		synthetic: programme.synthetic ? 'yes' : 'no'
	});

// Escapes the characters that are special in TeX.
const escapedTex = (text: string): string =>
	text.replace(/[\\{}~^]/g, ' ').replace(/[&%$#_]/g, (sign) => `\\${sign}`);

/** What an edition cannot say of itself: where it is, and what readers compare of it. */
export interface Found {
	/** Null where the programme does not say where its site is: the edition is then told by its number and fingerprint. */
	address: string | null;
	fingerprint: string;
}

function notesOf(t: Translate, programme: Named, head: EditionHead, found: Found | undefined): string {
	const addressed = found ? found.address !== null : programme.siteAddress !== undefined;
	return [
		editionNote(t, head),
		...(found ? [t('files.fingerprint', { hash: found.fingerprint })] : []),
		...(addressed ? [] : [t('files.no-address')])
	].join('; ');
}

/** An edition as a BibTeX entry; as a page gives it, with where it was found. */
export function bibtex(t: Translate, programme: Named, head: EditionHead, found?: Found): string {
	const [year, month] = head.on.split('-');
	const fields = {
		title: `{${escapedTex(titleOf(t, programme, head))}}`,
		author: authors(programme)
			.map((name) => `{${escapedTex(name)}}`)
			.join(' and '),
		year,
		month: String(Number(month)),
		version: String(head.number),
		note: `{${escapedTex(notesOf(t, programme, head, found))}}`,
		...(found?.address ? { url: found.address } : {})
	};
	const list = Object.entries(fields).map(([key, value]) => `\t${key} = {${value}}`);
	return `@misc{${head.programme.id}-${head.name},\n${list.join(',\n')}\n}\n`;
}

/** An edition in CSL-JSON, as reference managers read it; as a page gives it, with where it was found. */
export function csl(t: Translate, programme: Named, head: EditionHead, found?: Found): object[] {
	return [
		{
			id: `${head.programme.id}-${head.name}`,
			type: 'dataset',
			title: titleOf(t, programme, head),
			author: authors(programme).map((literal) => ({ literal })),
			issued: { 'date-parts': [head.on.split('-').map(Number)] },
			version: String(head.number),
			abstract: t.text(programme.summary),
			note: notesOf(t, programme, head, found),
			license: head.licence.url,
			...(found?.address ? { URL: found.address } : {})
		}
	];
}

/** A sentence by which an edition, or one figure of it, is cited in a text. */
export function citedAs(
	t: Translate,
	programme: Named,
	head: EditionHead,
	{ address, fingerprint, figure }: Found & { figure?: string | undefined }
): string {
	const edition = t('editions.cited', {
		title: t.text(programme.title),
		name: head.name,
		number: head.number,
		on: t.day(head.on),
		licence: head.licence.id,
		synthetic: head.programme.synthetic ? 'yes' : 'no',
		hash: fingerprint
	});
	const [year] = head.on.split('-');
	const where = address ?? t('editions.no-address');
	return `${authors(programme).join('; ')} (${year}). ${figure ? `${figure}. ` : ''}${edition} ${where}`;
}

/**
 * An edition as a `Dataset` of schema.org, in JSON-LD. `at` is the base address of its files; they are
 * relative where it is empty.
 */
export function dataset(
	t: Translate,
	programme: Named,
	head: EditionHead,
	paths: readonly string[],
	at = ''
): object {
	const formats: Record<string, string> = {
		csv: 'text/csv',
		json: 'application/json',
		parquet: 'application/vnd.apache.parquet'
	};
	return {
		'@context': 'https://schema.org/',
		'@type': 'Dataset',
		name: titleOf(t, programme, head),
		description: descriptionText(t, programme, t('files.invented')),
		identifier: `${head.programme.id}/${head.name}`,
		version: String(head.number),
		datePublished: head.on,
		license: head.licence.url,
		isAccessibleForFree: true,
		measurementTechnique: t('files.technique'),
		inLanguage: t.language,
		creator: authors(programme).map((name) => ({ '@type': 'Organization', name })),
		funder: { '@type': 'Organization', name: programme.funder },
		temporalCoverage: `${programme.period.from}/${programme.period.to}`,
		spatialCoverage: programme.countries.map(({ code, name }) => ({
			'@type': 'Place',
			name: t.text(name),
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
