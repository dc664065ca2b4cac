import type { MessageKey } from './messages.ts';
import { lowerFirst } from './sentences/first-letter.ts';
import type { Translate } from './translate.ts';
import type { Localised } from '#schemas/localised.ts';
import { dimOf, type DimDescription } from '#schemas/dims.ts';
import type { Programme } from '#schemas/programme.ts';

/** The parts of a definition that are needed to name it. */
interface Named {
	name: Localised;
	measures: { id: string; name: Localised }[];
}

/** The name of a dim: "Gender", or "Region" where the programme's areas are regions. */
export function dimName(t: Translate, programme: Programme, dim: string): string {
	const own = dimOf(programme, dim)?.name;
	return own ? t.text(own) : t(`figures.dim-${dim}` as MessageKey, { area: programme.area });
}

/** The name of a code of a dim in this programme; `definition` has the names of measures. */
export function codeName(
	t: Translate,
	programme: Programme,
	dim: string,
	code: string,
	definition?: Pick<Named, 'measures'>
): string {
	if (dim === 'month') return t.month(code);
	if (dim === 'measure' || (dim === 'wave' && definition?.measures.length)) {
		const measure = definition?.measures.find((one) => one.id === code);
		return measure ? t.text(measure.name) : code;
	}
	return namedCode(t, dimOf(programme, dim) ?? null, code);
}

/** The name of one of some codes: their own, or from the message catalogue under the code of the list; the code where it is unknown. */
export function namedCode(
	t: Translate,
	list: Pick<DimDescription, 'code' | 'own' | 'values'> | null,
	code: string
): string {
	const entry = list?.values.find((one) => one.code === code);
	if (!list || !entry) return t.given(code);
	if (entry.name) return t.text(entry.name);
	return list.own ? t('figures.code-undisclosed') : t(`figures.code-${list.code}-${code}` as MessageKey);
}

/** The same inside a sentence: words of ours begin small there, names that a programme gave stay as they are. */
export function codeInSentence(
	t: Translate,
	programme: Programme,
	dim: string,
	code: string,
	definition?: Pick<Named, 'measures'>
): string {
	const name = codeName(t, programme, dim, code, definition);
	const entry = dimOf(programme, dim)?.values.find((one) => one.code === code);
	const ours = dim === 'measure' || (entry !== undefined && !entry.name);
	return ours ? lowerFirst(name, t.language) : name;
}

/** The name of a table of the records. */
export const tableName = (t: Translate, table: string): string => t(`figures.table-${table}` as MessageKey);

/** The name of a cell's group: "Denmark, Women"; that of the total where the dims are empty. */
export function groupName(
	t: Translate,
	programme: Programme,
	dims: Record<string, string>,
	definition?: Pick<Named, 'measures'>
): string {
	const parts = Object.entries(dims).map(([dim, code]) => codeName(t, programme, dim, code, definition));
	return parts.length ? parts.join(', ') : t('figures.pooled', { area: programme.area });
}

/** The name of a cell's group with what it is a group of, where several breakdowns stand together: "Gender: Women". */
export function breakdownName(t: Translate, programme: Programme, dims: Record<string, string>): string {
	const parts = Object.entries(dims).map(([dim, code]) =>
		t('figures.named', { name: dimName(t, programme, dim), clause: codeName(t, programme, dim, code) })
	);
	return parts.length ? parts.join(', ') : t('figures.pooled', { area: programme.area });
}

/** A definition's name, with the name of the measure where there are several and it is not already part of the name. */
export function indicatorName(t: Translate, definition: Named, measure?: string): string {
	const name = t.text(definition.name);
	const one = definition.measures.find(({ id }) => id === measure);
	if (!one) return name;
	const lower = (text: string) => text.toLocaleLowerCase(t.language);
	const said = lower(name).includes(lower(t.text(one.name)));
	return said ? name : t('figures.name-measure', { name, measure: t.text(one.name) });
}
