import type { Language } from '#schemas/languages.ts';
import type browser from './messages/en/browser.json';
import type builder from './messages/en/builder.json';
import type catalogue from './messages/en/catalogue.json';
import type chart from './messages/en/chart.json';
import type compare from './messages/en/compare.json';
import type context from './messages/en/context.json';
import type contributions from './messages/en/contributions.json';
import type csv from './messages/en/csv.json';
import type dictionary from './messages/en/dictionary.json';
import type document from './messages/en/document.json';
import type editions from './messages/en/editions.json';
import type findings from './messages/en/findings.json';
import type figures from './messages/en/figures.json';
import type files from './messages/en/files.json';
import type importing from './messages/en/import.json';
import type glossary from './messages/en/glossary.json';
import type indicator from './messages/en/indicator.json';
import type network from './messages/en/network.json';
import type offline from './messages/en/offline.json';
import type masthead from './messages/en/masthead.json';
import type overview from './messages/en/overview.json';
import type problems from './messages/en/problems.json';
import type products from './messages/en/products.json';
import type protection from './messages/en/protection.json';
import type publish from './messages/en/publish.json';
import type quality from './messages/en/quality.json';
import type query from './messages/en/query.json';
import type records from './messages/en/records.json';
import type report from './messages/en/report.json';
import type site from './messages/en/site.json';
import type survey from './messages/en/survey.json';
import type template from './messages/en/template.json';
import type verify from './messages/en/verify.json';
import type workspace from './messages/en/workspace.json';

/** Every area with the type of its texts. English is the source; a test checks that the other languages have the same keys. */
interface Texts {
	figures: typeof figures;
	files: typeof files;
	findings: typeof findings;
	editions: typeof editions;
	masthead: typeof masthead;
	report: typeof report;
	site: typeof site;
	workspace: typeof workspace;
	browser: typeof browser;
	builder: typeof builder;
	overview: typeof overview;
	chart: typeof chart;
	compare: typeof compare;
	context: typeof context;
	contributions: typeof contributions;
	csv: typeof csv;
	catalogue: typeof catalogue;
	dictionary: typeof dictionary;
	document: typeof document;
	glossary: typeof glossary;
	import: typeof importing;
	indicator: typeof indicator;
	network: typeof network;
	offline: typeof offline;
	problems: typeof problems;
	products: typeof products;
	protection: typeof protection;
	publish: typeof publish;
	quality: typeof quality;
	query: typeof query;
	records: typeof records;
	survey: typeof survey;
	template: typeof template;
	verify: typeof verify;
}
export type Area = keyof Texts;

/** `area.name` of every message. */
export type MessageKey = { [A in Area]: `${A}.${keyof Texts[A] & string}` }[Area];

/** Messages of one language, in ICU syntax. */
export type Messages = Record<MessageKey, string>;

/** All areas; those of the public pages come first. */
export const areas = [
	'figures',
	'editions',
	'files',
	'findings',
	'masthead',
	'report',
	'site',
	'workspace',
	'browser',
	'builder',
	'overview',
	'chart',
	'compare',
	'context',
	'contributions',
	'csv',
	'catalogue',
	'dictionary',
	'document',
	'glossary',
	'import',
	'indicator',
	'network',
	'offline',
	'problems',
	'products',
	'protection',
	'publish',
	'quality',
	'query',
	'records',
	'survey',
	'template',
	'verify'
] as const satisfies readonly Area[];

/**
 * Loads the messages of one language, of some areas or of all: a page loads only the areas it uses. A missing area is noticed
 * when a message is used, because an unknown key is an error.
 */
export async function loadMessages(language: Language, wanted: readonly Area[] = areas): Promise<Messages> {
	const texts = await Promise.all(
		wanted.map(async (area) => {
			const { default: found } = (await import(`./messages/${language}/${area}.json`)) as {
				default: Record<string, string>;
			};
			return Object.entries(found).map(([name, text]) => [`${area}.${name}`, text] as const);
		})
	);
	return Object.fromEntries(texts.flat()) as Messages;
}
