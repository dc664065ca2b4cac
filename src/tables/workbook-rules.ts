import {
	getCellAddress,
	getOrderOfSiblings,
	insertElementMarkupAccordingToOrderOfSiblings,
	sanitizeTextContent
} from 'write-excel-file/utility';

/** What the cells of a column accept: what stands in a column of another sheet, a day, or a number between two others. */
export type Rule =
	| { kind: 'list'; sheet: string; column: number; count: number }
	| { kind: 'day' }
	| { kind: 'number'; min: number; max: number; whole: boolean };

interface Ruled {
	columns: readonly { rule?: Rule }[];
	hidden?: boolean;
}

/** The last row that a rule holds for: more people than a partner of such a programme has. */
const lastRow = 2000;
/** The first and last day that Excel and the import both accept: 1950-01-01 and 2099-12-31, as Excel counts days. */
const days = [18_264, 73_050];

const part = 'xl/worksheets/sheet{id}.xml';

function conditionOf(rule: Rule): [attributes: string, first: string, second: string] {
	switch (rule.kind) {
		case 'list': {
			const [from, to] = [1, rule.count].map((row) =>
				getCellAddress(row, rule.column).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')
			);
			return ['type="list"', `'${rule.sheet.replaceAll("'", "''")}'!${from}:${to}`, ''];
		}
		case 'day':
			return ['type="date" operator="between"', String(days[0]), String(days[1])];
		case 'number':
			return [
				`type="${rule.whole ? 'whole' : 'decimal'}" operator="between"`,
				String(rule.min),
				String(rule.max)
			];
	}
}

function validation(rule: Rule, column: number): string {
	const [attributes, first, second] = conditionOf(rule);
	const cells = `${getCellAddress(1, column)}:${getCellAddress(lastRow - 1, column)}`;
	const formulas = [first, second].map((text, i) =>
		text === '' ? '' : `<formula${i + 1}>${sanitizeTextContent(text)}</formula${i + 1}>`
	);
	return `<dataValidation ${attributes} allowBlank="1" showErrorMessage="1" sqref="${cells}">${formulas.join('')}</dataValidation>`;
}

/** Adds the rules of its columns to each sheet. */
export const dropDowns = (sheets: readonly Ruled[]) => ({
	files: {
		transform: {
			[part]: {
				transform(xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }): string {
					const rules = sheets[sheetIndex]!.columns.flatMap(({ rule }, i) =>
						rule === undefined ? [] : [validation(rule, i)]
					);
					if (rules.length === 0) return xml;
					const all = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
					const order = getOrderOfSiblings(part, 'worksheet')!;
					return insertElementMarkupAccordingToOrderOfSiblings(xml, all, order, 'worksheet');
				}
			}
		}
	}
});

/** Hides the sheets that are to be hidden; people may show them again. */
export const hiddenFrom = (sheets: readonly Ruled[]) => ({
	files: {
		transform: {
			'xl/workbook.xml': {
				transformElementAttributes: (
					tag: string,
					attributes: Record<string, string | number>,
					index: number | undefined
				) =>
					tag === 'sheet' && sheets[index ?? -1]?.hidden ? { ...attributes, state: 'hidden' } : attributes
			}
		}
	}
});
