import type { EditionHead } from '#schemas/edition.ts';

export const licenceText = ({ licence }: Pick<EditionHead, 'licence'>): string =>
	`These figures may be used, shared and changed by anybody who names where they come from (${licence.id}).\n${licence.url}\n`;

/** The readme of an edition's folder, for people who open it without the site. */
export const readme = (
	title: string,
	{ name, number, on, software, previous, programme }: EditionHead
): string =>
	`${title}
Edition ${number}, figures up to ${on}, made with ${software.name} ${software.version}${previous ? `, after edition ${previous.name}` : ''}.${programme.synthetic ? '\nThe figures are invented.' : ''}

cells.json, cells.csv, cells.parquet   every published figure
tables/INDICATOR.csv                   the figures of one indicator
dictionary.csv, dictionary.json        what each column and each code means, in five languages
catalogue.json                         how each indicator is defined
programme.json                         the programme: countries, targets, objectives
tables.json                            which breakdowns were declared, and how figures add up
edition.json                           what this edition is, and what differs from the one before
datapackage.json, dataset.jsonld       the same for machines
citation.bib, citation.csl.json        how to cite it
charts/LANGUAGE/INDICATOR.svg          pictures, where they lie beside it
manifest.json                          the SHA-256 of every file
manifest.sig.json                      the Ed25519 signature of the manifest, with the public key

No file holds a row about a person. Figures that could let somebody be recognised are suppressed; all suppressed figures bear the
same mark. To see whether the files are as they were signed: npm run -s verify -- FOLDER, or the page "verify" of the site. By hand: the SHA-256 of each file
stands in manifest.json; signature and public_key in manifest.sig.json are base64, Ed25519 over the bytes of manifest.json.
Edition: ${name}
`;
