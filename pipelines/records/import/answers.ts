import type { ColumnProfile, Proposal } from '#import/importer.ts';
import { isSessionTarget } from '#import/columns/session-target.ts';
import { codeOf, codesOf } from '#import/columns/match-codes.ts';
import { targetsOf } from '#import/columns/targets.ts';
import type { Programme } from '#schemas/programme.ts';
import { missingCode } from '#schemas/tables/vocabulary.ts';
import type { Recipe, RecipeColumn } from '#schemas/recipe.ts';
import { Misuse } from '../../tooling/command.ts';
import { oneOf, pair } from './argument.ts';

/** What a command line says of a recipe. */
export interface Answers {
	column?: string[] | undefined;
	set?: string[] | undefined;
	wave?: string | undefined;
	kind?: string[] | undefined;
	day?: string[] | undefined;
	year?: string | undefined;
	label?: string[] | undefined;
	keep?: string[] | undefined;
	times?: string | undefined;
	strangers?: string | undefined;
}

type Session = Recipe['sessions'][number];

/** The recipe with the answers in it. Throws a `Misuse` for one that names something that is not there. */
export function answered(
	{ recipe, profiles }: Pick<Proposal, 'recipe' | 'profiles'>,
	answers: Answers,
	programme: Programme
): Recipe {
	let found = recipe;
	for (const text of answers.column ?? []) found = withTarget(found, pair('column', text), programme);
	for (const name of answers.keep ?? []) found = withTarget(found, [name, ''], programme);
	const constants = (answers.set ?? []).map((text) => pair('set', text));
	if (answers.wave !== undefined) constants.push(['survey_response.wave', waveOf(answers.wave, programme)]);
	for (const [target, value] of constants)
		found = {
			...found,
			constants: [...found.constants.filter((one) => one.target !== target), { target, value }]
		};
	found = withSessions(found, answers, programme);
	for (const text of answers.label ?? []) found = withLabel(found, pair('label', text), profiles, programme);
	const { times, strangers } = answers;
	return {
		...found,
		...(times === undefined ? {} : { times: oneOf('times', times, ['hours', 'clock'] as const) }),
		...(strangers === undefined
			? {}
			: {
					strangers: oneOf('strangers', strangers, [
						'reject',
						'expert',
						'coordinator',
						'guest_entrepreneur'
					] as const)
				})
	};
}

const waveOf = (text: string, { waves }: Programme): string =>
	oneOf(
		'wave',
		text,
		waves.map(({ code }) => code)
	);

function columnNamed({ columns }: Recipe, name: string): RecipeColumn {
	const found = columns.find((column) => column.name === name);
	if (found) return found;
	const known = columns.map((column) => JSON.stringify(column.name.slice(0, 60)));
	throw new Misuse(`unknown column: ${JSON.stringify(name)}; known are ${known.slice(0, 30).join(', ')}`);
}

/** The recipe with another target for a column, which is taken from the one that had it; none leaves the column out. */
function withTarget(recipe: Recipe, [name, text]: [string, string], programme: Programme): Recipe {
	const { index } = columnNamed(recipe, name);
	const { shape, table, sessions } = recipe;
	const target =
		text === '' ? null : oneOf('target', text, targetsOf(programme, shape, table, sessions.length));
	const shared = target?.startsWith('use.') ?? false;
	return {
		...recipe,
		columns: recipe.columns.map((column) => {
			if (column.index === index) return { ...column, target, labels: [] };
			return target !== null && column.target === target && !shared ? { ...column, target: null } : column;
		})
	};
}

/** The place of a column's event among those of the recipe; without a name the only one. */
function sessionAt(recipe: Recipe, name: string): number {
	if (name === '') {
		if (recipe.sessions.length === 1) return 0;
		throw new Misuse('missing column: there are several events; say COLUMN=VALUE');
	}
	const { target } = columnNamed(recipe, name);
	if (target === 'attendance.hours') return 0;
	if (isSessionTarget(target)) return Number(target!.slice('session.'.length)) - 1;
	throw new Misuse(`invalid column: ${JSON.stringify(name)} is no event`);
}

function withSessions(recipe: Recipe, { kind = [], day = [], year }: Answers, programme: Programme): Recipe {
	let { sessions } = recipe;
	const change = (at: number, rest: Partial<Session>) => {
		sessions = sessions.map((one, i) => (i === at ? { ...one, ...rest } : one));
	};
	const kinds = programme.domains.session_type.map(({ code }) => code);
	for (const text of kind) {
		const [name, value] = text.includes('=') ? pair('kind', text) : ['', text];
		const session_type = oneOf('kind', value, kinds);
		if (name !== '') change(sessionAt(recipe, name), { session_type });
		else sessions = sessions.map((one) => ({ ...one, session_type }));
	}
	if (year !== undefined) sessions = inYear(sessions, year);
	for (const text of day) {
		const [name, held_on] = text.includes('=') ? pair('day', text) : ['', text];
		change(sessionAt(recipe, name), { held_on: dayOf(held_on) });
	}
	return { ...recipe, sessions };
}

function dayOf(text: string): string {
	const day = new Date(`${text}T00:00:00Z`);
	if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text))
		return text;
	throw new Misuse(`invalid day: "${text}"; write it as 2020-10-08`);
}

/** The events moved so that the first of them is in this year, the others as far from it as before. */
function inYear(sessions: readonly Session[], text: string): Session[] {
	if (!/^(?:19|20|21)\d\d$/.test(text)) throw new Misuse(`invalid year: "${text}"`);
	const first = sessions.find(({ held_on }) => held_on !== null)?.held_on ?? null;
	const shift = first === null ? 0 : Number(text) - Number(first.slice(0, 4));
	return sessions.map((one) =>
		one.held_on === null
			? one
			: { ...one, held_on: dayOf(`${Number(one.held_on.slice(0, 4)) + shift}${one.held_on.slice(4)}`) }
	);
}

/** The recipe with what a word stands for, in each column with codes that has it. */
function withLabel(
	recipe: Recipe,
	[text, code]: [string, string],
	profiles: readonly ColumnProfile[],
	programme: Programme
): Recipe {
	const holds = ({ index, target }: RecipeColumn) =>
		target !== null &&
		(profiles[index]?.values ?? []).some(([value]) => value.trim() === text) &&
		(target.startsWith('item.') ? isAnswer(code) : codesAt(target, programme).length > 0);
	const columns = recipe.columns.filter(holds);
	/** A word that the program knows already is asked of no column: there the answer is not meant, if it is asked of another. */
	const unknown = columns.filter(({ target }) => codeOf(listOf(target!), text, [], programme) === null);
	const places = unknown.length > 0 ? unknown : columns;
	if (places.length === 0)
		throw new Misuse(`unknown word: ${JSON.stringify(text)} stands in no column of codes`);
	const known = new Set(places.flatMap(({ target }) => codesAt(target!, programme)));
	if (code !== '' && known.size > 0) oneOf('code', code, [...known]);
	return {
		...recipe,
		columns: recipe.columns.map((column) =>
			places.includes(column)
				? {
						...column,
						labels: [...column.labels.filter((label) => label.text !== text), { text, code: code || null }]
					}
				: column
		)
	};
}

/** Whether a code can stand for an answer to a question: a number, a reason why there is none, or no answer. */
const isAnswer = (code: string): boolean =>
	code === '' || /^\d+$/.test(code) || (missingCode as readonly string[]).includes(code);

/** The column whose codes the words of a target stand for. */
function listOf(target: string): string {
	if (isSessionTarget(target)) return 'attendance.status';
	return /^module\.\d+\.status$/.test(target) ? 'course_progress.status' : target;
}

/** The codes that the words of a column can stand for. */
const codesAt = (target: string, programme: Programme): string[] => codesOf(listOf(target), programme);

/** The records that begin on these lines. */
export async function recordsAt(
	lines: readonly string[],
	records: () => AsyncIterable<{ record: number; line: number }[]>
): Promise<number[]> {
	const wanted = new Set(lines.map(Number));
	const found: number[] = [];
	if (wanted.size === 0) return found;
	for await (const batch of records())
		for (const { record, line } of batch) if (wanted.delete(line)) found.push(record);
	if (wanted.size > 0) throw new Misuse(`unknown line: no record begins on ${[...wanted].join(', ')}`);
	return found;
}
