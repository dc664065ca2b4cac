import type { Translate } from '#language/translate.ts';
import type { EditionHead } from '#schemas/edition.ts';

export const licenceText = (t: Translate, { licence }: Pick<EditionHead, 'licence'>): string =>
	`${t('files.licence', { licence: licence.id })}\n${licence.url}\n`;

/** What lies in an edition's folder, and the message that says what it is. */
const contents = [
	['cells.json, cells.csv, cells.parquet', 'cells'],
	['tables/INDICATOR.csv', 'tables'],
	['dictionary.csv, dictionary.json', 'dictionary'],
	['catalogue.json', 'catalogue'],
	['programme.json', 'programme'],
	['tables.json', 'breakdowns'],
	['events.json', 'events'],
	['products.json', 'products'],
	['edition.json', 'head'],
	['datapackage.json, dataset.jsonld', 'machines'],
	['citation.bib, citation.csl.json', 'citing'],
	['charts/LANGUAGE/INDICATOR.svg', 'pictures'],
	['manifest.json', 'manifest'],
	['manifest.sig.json', 'signature']
] as const;

/** The readme of an edition's folder, for people who open it without the site. */
export function readme(
	t: Translate,
	title: string,
	{ name, number, on, software, previous, programme }: EditionHead,
	/** The files of tables and documents in it. */
	paths: readonly string[]
): string {
	const made = { number, on, software: `${software.name} ${software.version}` };
	return [
		title,
		previous ? t('files.made-after', { ...made, previous: previous.name }) : t('files.made', made),
		...(programme.synthetic ? [t('files.invented')] : []),
		'',
		...contents
			.filter(([file, said]) => (said !== 'events' && said !== 'products') || paths.includes(file))
			.map(([files, said]) => files.padEnd(39) + t(`files.${said}`)),
		'',
		t('files.nobody'),
		t('files.check', { command: 'npm run -s verify -- FOLDER' }),
		`${t('files.name', { name })}\n`
	].join('\n');
}
