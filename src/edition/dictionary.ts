import type { MessageKey } from '#language/messages.ts';
import { codeName, dimName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import { dimOf, dimValues } from '#schemas/dims.ts';
import { cellReason, cellStatus, cellUnit, detail, intervalMethod } from '#schemas/cell.ts';
import type { Programme } from '#schemas/programme.ts';
import type { SpreadsheetForm } from '#tables/spreadsheet-form.ts';
import { spreadsheet } from '#tables/spreadsheet.ts';

export interface Code {
	code: string;
	meaning: string;
}

/** The meaning of a field of a download, and its codes if any. */
export interface Field {
	field: string;
	type: 'text' | 'code' | 'whole' | 'number';
	meaning: string;
	codes: Code[];
}

const whole = [
	'version',
	'n',
	'altered',
	'countries',
	'components',
	'missing',
	'completed',
	'withdrew',
	'still_in'
];
const known = [
	'indicator',
	'version',
	'unit',
	'value',
	'numerator',
	'denominator',
	'low',
	'high',
	'n',
	'altered',
	'selection',
	'synthetic',
	'without',
	'partly'
];
/** The others are of former editions. */
const statuses = cellStatus.exclude(['suppressed', 'held']).options;
const own: readonly string[] = ['unit-share', 'unit-percentage-points', 'status-ok'];

/** Codes of a column, with the prefix of the messages that explain them. */
function codesOf(t: Translate, kind: string, codes: readonly string[], area: string): Code[] {
	return codes.map((code) => {
		const name = `${kind}-${code}`;
		const key = `${own.includes(name) ? 'dictionary' : area}.${name}` as MessageKey;
		return { code, meaning: t(key) };
	});
}

/** The meaning of one column of a table of cells; throws for a column that cells do not have. */
function fieldOf(t: Translate, programme: Programme, field: string): Field {
	const said = (name: string) => t(`dictionary.field-${name}` as MessageKey);
	switch (field) {
		case 'unit':
			return {
				field,
				type: 'code',
				meaning: said(field),
				codes: codesOf(t, 'unit', cellUnit.options, 'figures')
			};
		case 'status':
			return {
				field,
				type: 'code',
				meaning: said(field),
				codes: codesOf(t, 'status', statuses, 'figures')
			};
		case 'reason':
			return {
				field,
				type: 'code',
				meaning: said(field),
				codes: codesOf(t, 'reason', cellReason.options, 'figures')
			};
		case 'method': {
			const codes = codesOf(t, 'interval', intervalMethod.options, 'indicator');
			return { field, type: 'code', meaning: said(field), codes };
		}
		case 'measure':
			return { field, type: 'code', meaning: said(field), codes: [] };
		case 'month':
			return { field, type: 'text', meaning: said(field), codes: [] };
	}
	const dim = dimOf(programme, field);
	if (dim) {
		const codes = dimValues(programme, field).map((code) => ({
			code,
			meaning: codeName(t, programme, field, code)
		}));
		const meaning =
			field === 'wave' ? said(field) : t('dictionary.field-dim', { name: dimName(t, programme, field) });
		const followed = dim.frame === null ? meaning : `${meaning} ${dim.frame}`;
		return { field, type: 'code', meaning: followed, codes };
	}
	const type = whole.includes(field) || field.endsWith('_n') ? 'whole' : 'number';
	if (detail.options.includes(field as never))
		return { field, type, meaning: t(`dictionary.detail-${field}` as MessageKey), codes: [] };
	if (!known.includes(field)) throw new Error(`unknown field: "${field}"`);
	const text = ['indicator', 'selection', 'synthetic', 'without', 'partly'].includes(field);
	return { field, type: text ? 'text' : type, meaning: said(field), codes: [] };
}

/**
 * The data dictionary of a download: its columns in order, each with its type, its meaning and its codes. `t`
 * must have the areas figures, indicator and dictionary loaded.
 */
export const dictionary = (t: Translate, programme: Programme, columns: readonly string[]): Field[] =>
	columns.map((column) => fieldOf(t, programme, column));

/** The dictionary for a spreadsheet: a line for each field, followed by one for each of its codes. */
export function dictionaryCsv(t: Translate, fields: readonly Field[], form: SpreadsheetForm): string {
	const head = (['field', 'code', 'type', 'meaning'] as const).map((name) => t(`dictionary.column-${name}`));
	const lines = fields.flatMap(({ field, type, meaning, codes }) => [
		[field, '', t(`dictionary.type-${type}`), meaning],
		...codes.map((one) => [field, one.code, '', one.meaning])
	]);
	return spreadsheet([head, ...lines], form);
}
