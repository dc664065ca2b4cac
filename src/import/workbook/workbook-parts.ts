import { Refusal } from '../refusal.ts';
import { relationsOf } from './relations.ts';
import { decoded, readXml } from './xml.ts';
import type { WorkbookZip } from './workbook-zip.ts';

/** The parts of a workbook and its settings. */
export interface WorkbookParts {
	sheets: { name: string; hidden: boolean; part: string }[];
	strings: string | null;
	styles: string | null;
	/** Whether days are counted from 1904, as Excel for Mac did. */
	epoch1904: boolean;
}

const usual = 'xl/workbook.xml';

/** Reads the table of contents. Sheets without cells (charts, macros of Excel 4) are skipped. */
export async function workbookParts(zip: WorkbookZip): Promise<WorkbookParts> {
	const start = [...(await relationsOf(zip, '')).values()].find(({ type }) => type === 'officeDocument');
	const part = start?.target ?? usual;
	if (!zip.has(part) || !part.toLowerCase().endsWith('.xml'))
		throw new Refusal('damaged-workbook', { part: usual });
	const relations = await relationsOf(zip, part);
	const of = (wanted: string) => {
		const found = [...relations.values()].find(({ type }) => type === wanted)?.target;
		return found !== undefined && zip.has(found) ? found : null;
	};
	const parts: WorkbookParts = {
		sheets: [],
		strings: of('sharedStrings'),
		styles: of('styles'),
		epoch1904: false
	};
	await readXml(decoded(zip.unpack(part), part), part, {
		open(name, attribute) {
			if (name === 'workbookPr') {
				const flag = attribute('date1904');
				parts.epoch1904 = flag === '1' || flag === 'true';
			}
			if (name !== 'sheet') return;
			const target = relations.get(attribute('id') ?? '');
			if (target?.type !== 'worksheet') return;
			const state = attribute('state') ?? 'visible';
			parts.sheets.push({ name: attribute('name') ?? '', hidden: state !== 'visible', part: target.target });
		}
	});
	return parts;
}
