import { isIdentityTarget } from '#schemas/identity-target.ts';
import { dimOf } from '#schemas/dims.ts';
import { namedCodes } from '#schemas/domains.ts';
import type { Programme } from '#schemas/programme.ts';
import { missingCode } from '#schemas/tables/vocabulary.ts';
import type { MessageKey } from './messages.ts';
import { codeName, dimName, tableName } from './names.ts';
import type { Translate } from './translate.ts';

/** Whether a column is named as a dim of the figures is; the columns of other tables under such a name mean the same. */
const isDim = (programme: Programme, column: string): boolean =>
	column !== 'wave' && dimOf(programme, column) !== undefined;

const itemOf = (programme: Programme, code: string) =>
	programme.instruments.flatMap(({ items }) => items).find(({ item_code }) => item_code === code);

/** The name of a column's target: the question as asked, the module by its title, "Day of enrolment". */
export function targetName(t: Translate, target: string, programme: Programme): string {
	const [kind, name = '', part = ''] = target.split('.') as [string, string?, string?];
	switch (kind) {
		case 'identity':
			return t(`import.identifiers-kind-${name}` as MessageKey);
		case 'identity_a':
		case 'identity_b':
			return t(`import.target-end-${kind === 'identity_a' ? 'a' : 'b'}`, {
				kind: t(`import.identifiers-kind-${name}` as MessageKey)
			});
		case 'item': {
			const item = itemOf(programme, name);
			return item ? t('import.target-item', { text: t.text(item.text), code: name }) : name;
		}
		case 'choices': {
			const scale = programme.scales.find(({ code }) => code === name);
			return t('import.target-choices', { scale: scale ? t.text(scale.name) : name });
		}
		case 'module': {
			const title = programme.modules.find(({ module_no }) => String(module_no) === name)?.title;
			return t('import.target-module', {
				number: name,
				title: title ? t.text(title) : '',
				part: columnName(t, part, programme)
			});
		}
		case 'session':
			if (/^\d+$/.test(name)) return t('import.target-session', { number: name });
	}
	return columnName(t, name, programme);
}

const columnName = (t: Translate, column: string, programme: Programme): string =>
	isDim(programme, column) ? dimName(t, programme, column) : t(`import.target-${column}` as MessageKey);

/** The heading of a target in a list: its table, its instrument, or identity. */
export function targetGroupName(t: Translate, target: string, programme: Programme): string {
	const [kind, name = ''] = target.split('.') as [string, string?];
	if (kind === 'item') {
		const survey = programme.instruments.find(({ items }) =>
			items.some(({ item_code }) => item_code === name)
		);
		return survey ? t.text(survey.name) : name;
	}
	if (isIdentityTarget(target)) return t('import.target-group-identity');
	return ['choices', 'module', 'use'].includes(kind)
		? t(`import.target-group-${kind}` as MessageKey)
		: tableName(t, kind);
}

/** The name of a code that is valid for a target. */
export function codeText(t: Translate, target: string, code: string, programme: Programme): string {
	const [kind, column = ''] = target.split('.') as [string, string?];
	if (kind === 'choices' || kind === 'item') {
		const item = kind === 'choices' ? itemOf(programme, code) : undefined;
		if (item) return t.text(item.text);
		return /^-?\d/.test(code) ? code : plainCode(t, code);
	}
	if (column === 'item_code') {
		const item = itemOf(programme, code);
		return item ? t.text(item.text) : code;
	}
	// Where a tie was seen is a word of its own: an event is also when people are asked.
	if (target === 'connection.source') return t(`figures.code-tie_source-${code}` as MessageKey);
	const list = column === 'kind' && kind === 'person' ? 'person_kind' : column;
	if (isDim(programme, list)) return codeName(t, programme, list, code);
	const name = namedCodes(programme, list).find((one) => one.code === code)?.name;
	return name ? t.text(name) : plainCode(t, code);
}

/** The name of a code that is the same in every programme. */
const plainCode = (t: Translate, code: string): string =>
	(missingCode as readonly string[]).includes(code)
		? t(`figures.no-answer-${code}` as MessageKey)
		: t(`import.code-${code}` as MessageKey);
