import { sanitizeTextContent } from 'write-excel-file/utility';

/** What a workbook says of itself, in any program and on any shelf. */
export interface WorkbookProperties {
	title: string;
	creator?: string;
	language?: string;
	/** The day that it stands for, as 2021-07-31: the day of making would give other bytes each time. */
	on?: string;
}

const part = 'docProps/core.xml';
const names = 'http://schemas.openxmlformats.org/package/2006';

function coreOf({ title, creator, language, on }: WorkbookProperties): string {
	const said: [string, string | undefined][] = [
		['dc:title', title],
		['dc:creator', creator],
		['dc:language', language]
	];
	const elements = said.flatMap(([name, text]) =>
		text ? [`<${name}>${sanitizeTextContent(text)}</${name}>`] : []
	);
	const created = on
		? `<dcterms:created xsi:type="dcterms:W3CDTF">${sanitizeTextContent(on)}T00:00:00Z</dcterms:created>`
		: '';
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${names}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${elements.join('')}${created}</cp:coreProperties>`;
}

/** Adds what the workbook says of itself. */
export const propertiesOf = (properties: WorkbookProperties) => ({
	files: {
		transform: {
			'[Content_Types].xml': {
				insert: () =>
					`<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/${part}"/>`
			},
			'_rels/.rels': {
				insert: () =>
					`<Relationship Id="rId-properties-1" Type="${names}/relationships/metadata/core-properties" Target="${part}"/>`
			}
		},
		write: { files: () => ({ [part]: coreOf(properties) }) }
	}
});
