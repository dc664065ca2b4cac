import { parse } from '#schemas/explain.ts';
import { header, type Definition, type Header } from '#schemas/indicator.ts';
import { givenInFull, givenValue } from '#schemas/given-value.ts';
import type { IndicatorEntry } from '#schemas/indicator-entry.ts';
import type { Localised } from '#schemas/localised.ts';
import type { GivenParameter, Parameter } from '#schemas/parameter.ts';
import type { Programme } from '#schemas/programme.ts';
import { gapsIn } from './gaps.ts';
import { fillMatter, fillSql, fillText, usedIn } from './parameters/fill.ts';
import { resolveParameters, type Parameters } from './parameters/resolve.ts';
import { nameOfWave, shownValue, type StandardNames } from './parameters/shown.ts';
import type { IndicatorFile } from './parse.ts';
import { changeField, onTopOf, type FieldTexts } from './texts-of.ts';

/** An indicator file with its texts, and the one that it is a variant of. */
export interface Written {
	file: IndicatorFile;
	texts: FieldTexts;
	base: Written | null;
}

/**
 * The definition that a programme's entry stands for: front matter, SQL and texts of the file, on top of those of the file that
 * it is a variant of, with every parameter in its place.
 */
export function define(
	entry: IndicatorEntry,
	written: Written,
	programme: Programme,
	names: StandardNames
): Definition {
	const { file, base } = written;
	const { sql } = base?.file ?? file;
	const where = file.file;
	const { parameters: declared = {}, of: _of, ...matter } = onTopOf(base?.file ?? null, file);
	const parameters = resolveParameters(
		entry.id,
		declared as Record<string, Parameter>,
		{ ...(base ? (file.matter['parameters'] as Record<string, GivenParameter>) : {}), ...entry.parameters },
		programme
	);
	checkUsed(parameters, base?.file ?? file);
	checkOrder(entry.id, parameters, programme);
	checkReachable(entry.id, parameters, programme);
	const told = isRetold(entry, written) ? { ...written, texts: new Map() } : written;
	const { read, fields } = headerOf({ ...matter, id: entry.id }, told, parameters, programme, names);
	const text = (field: string): Localised => {
		const found = textIn(entry, field) ?? fields.get(field);
		if (!found) throw new Error(`missing text: ${field} of ${entry.id}`);
		const shown = (name: string, language: string) => {
			const parameter = parameters.get(name);
			return parameter ? shownValue(parameter, language, programme, names) : null;
		};
		return fillText(found, shown, `${field} of ${entry.id}`);
	};
	const dated = entry.dated === undefined ? fields.get('dated') : entry.dated;
	return {
		...read,
		name: text('name'),
		formula: text('formula'),
		limitations: text('limitations'),
		verification: text('verification'),
		assumptions: text('assumptions'),
		dated: dated === null ? null : text('dated'),
		changes: read.changes.map(({ version, on }) => ({ version, on, what: changeText(version, written) })),
		measures: read.measures.map((measure) => ({ ...measure, name: text(`measures.${measure.id}`) })),
		parameters: Object.fromEntries(
			[...parameters].flatMap(([name, { type, value, source }]) => {
				if (value === null) return [];
				const reason = reasonFor(name, entry, told);
				return [[name, { type, value, name: fields.get(`parameters.${name}`) ?? null, source, reason }]];
			})
		),
		theme: file.theme,
		sql: fillSql(sql, parameters, where)
	};
}

/**
 * Whether a programme makes something else of a variant, other events or another scale: what the variant says of its own is
 * then not so, and the words of the general figure hold. A number is in the words by itself.
 */
function isRetold({ parameters }: IndicatorEntry, { file, base }: Written): boolean {
	const own = (file.matter['parameters'] ?? {}) as Record<string, GivenParameter>;
	return (
		base !== null &&
		Object.entries(parameters).some(([name, given]) => {
			const value = givenValue(given);
			return typeof value !== 'number' && JSON.stringify(value) !== JSON.stringify(givenValue(own[name]));
		})
	);
}

/** Throws for a change that would be counted from a wave to itself or to an earlier one. */
function checkOrder(id: string, parameters: Parameters, { waves }: Programme): void {
	const place = (name: string) => waves.findIndex(({ code }) => code === parameters.get(name)?.value);
	const [before, after] = [place('before'), place('after')];
	if (before >= 0 && after >= 0 && before >= after)
		throw new Error(
			`invalid parameters of ${id}: "after" is no later wave than "before"; the waves in order are ${waves.map(({ code }) => code).join(', ')}`
		);
}

/** Throws for answers that have to be at least what none of them can be, or what all are: the share would always be 0 or 100 %. */
function checkReachable(id: string, parameters: Parameters, { instruments }: Programme): void {
	const least = parameters.get('at_least')?.value;
	const codes = [parameters.get('items')?.value, parameters.get('item')?.value].flat();
	const items = instruments
		.flatMap((instrument) => instrument.items)
		.filter(({ item_code }) => codes.includes(item_code));
	if (typeof least !== 'number' || items.length === 0) return;
	const [low, high] = [
		Math.min(...items.map((one) => one.min_v)),
		Math.max(...items.map((one) => one.max_v))
	];
	if (least <= low || least > high)
		throw new Error(
			`invalid parameters of ${id}: "at_least" is ${least}, which must be above ${low} and at most ${high}, as the answers go from ${low} to ${high}`
		);
}

/** Throws for a parameter on which nothing depends: it was misspelt where it should be. */
function checkUsed(parameters: Parameters, { file, sql, matter }: IndicatorFile): void {
	const used = usedIn(sql, matter);
	for (const name of parameters.keys())
		if (!used.has(name)) throw new Error(`unused parameter: "${name}" in ${file}; nothing depends on it`);
}

/** The header with its parameters in place, and the texts by field. */
function headerOf(
	matter: Record<string, unknown>,
	{ file, texts, base }: Written,
	parameters: Parameters,
	programme: Programme,
	names: StandardNames
): { read: Header; fields: FieldTexts } {
	const filled = fillMatter(matter, parameters, file.file) as Record<string, unknown>;
	const waves = typeof matter['measures'] === 'string' ? (filled['measures'] as string[]) : [];
	if (waves.length > 0) filled['measures'] = waves.map((id) => ({ id }));
	const read = parse(header, { ...filled, parameters: {} }, `indicator ${file.file}`);
	const [gap] = gapsIn(read);
	if (gap !== undefined) throw new Error(`invalid indicator ${file.file}: ${gap}`);
	const ofWaves = waves.map((code) => [`measures.${code}`, nameOfWave(programme, code, names)] as const);
	return { read, fields: new Map([...ofWaves, ...(base?.texts ?? []), ...texts]) };
}

/** Why a parameter has its value: who gives the value gives the reason. */
function reasonFor(name: string, entry: IndicatorEntry, { file, texts, base }: Written): Localised | null {
	const given = entry.parameters[name];
	if (given !== undefined) return givenInFull(given).reason ?? null;
	const field = `reasons.${name}`;
	const inVariant = Object.hasOwn(file.matter['parameters'] ?? {}, name);
	return (inVariant ? texts : (base?.texts ?? texts)).get(field) ?? null;
}

/** What changed with a version: a variant that states changes states its own. */
function changeText(version: number, { file, texts, base }: Written): Localised {
	const of = file.matter.changes === undefined ? base?.texts : texts;
	const found = of?.get(changeField(version));
	if (!found) throw new Error(`missing text: ${changeField(version)} of ${file.matter.id}`);
	return found;
}

/** The text with which a programme replaces one of the library. */
const textIn = (entry: IndicatorEntry, field: string): Localised | null | undefined =>
	(entry as unknown as Record<string, Localised | null | undefined>)[field];
