import type { Problem } from '#schemas/problem.ts';
import { knowsPeople } from './identities.ts';
import { columnsOf, ofFile, type Draftless } from './conversion-plan.ts';

/** Columns of people that an identity fills. */
const personColumns = new Set(['participant_id', 'person_id']);
/** Keys that are made where the file has none of its own. */
const derivedKeys = new Set(['business_id', 'session_id', 'org_id', 'product_id', 'response_id']);

/** Whether a target that the file does not have is filled all the same. */
function isMade(plan: Draftless, table: string, column: string): boolean {
	const own = plan.tables.get(table)!.key.length === 1 && plan.tables.get(table)!.key[0] === column;
	if (personColumns.has(column)) return knowsPeople(plan.sources);
	return own && derivedKeys.has(column);
}

/** What stops a recipe before its first record: nothing has a target, a required column has no source, no key is there. */
export function needsOf(plan: Draftless): Problem[] {
	const { recipe, sources, context } = plan;
	const mapped = recipe.columns.some(({ target }) => target !== null);
	if (!mapped) return [ofFile(plan, 'no-target', 'warn')];
	const missing = required(plan)
		.filter((target) => !sources.has(target))
		.map((target) => ofFile(plan, 'missing-column', 'block', { target }));
	const keyless = context.pseudonyms === null && needsKey(plan);
	return keyless ? [...missing, ofFile(plan, 'missing-key', 'block')] : missing;
}

function required(plan: Draftless): string[] {
	const { recipe, sources } = plan;
	switch (recipe.shape) {
		case 'rows':
			if (!plan.tables.has(recipe.table ?? '')) return ['table'];
			return columnsOf(plan.tables.get(recipe.table ?? '')!)
				.filter(([name, column]) => !column.nullable && !isMade(plan, recipe.table!, name))
				.map(([name]) => `${recipe.table!}.${name}`);
		case 'survey':
			return [
				'survey_response.submitted_on',
				...(onlyWave(plan) === null ? ['survey_response.wave'] : []),
				...(hasAnswers(plan) ? [] : ['item'])
			];
		case 'attendance':
			return [
				...(knowsPeople(sources) ? [] : ['attendance.person_id']),
				...(recipe.columns.some(({ target }) => target !== null && /^session\.\d+$/.test(target))
					? []
					: ['session'])
			];
		case 'course':
			return [
				...(knowsPeople(sources) ? [] : ['course_progress.participant_id']),
				...(recipe.columns.some(({ target }) => target?.startsWith('module.')) ? [] : ['module'])
			];
	}
}

const hasAnswers = ({ recipe }: Draftless): boolean =>
	recipe.columns.some(({ target }) => target !== null && /^(item|choices)\./.test(target));

/** The wave of a survey that has one only; null where the file or a person must say it. */
export function onlyWave({ recipe, context }: Draftless): string | null {
	const items = new Set(
		recipe.columns.flatMap(({ target }) => (target?.startsWith('item.') ? [target.slice(5)] : []))
	);
	const waves = context.programme.instruments
		.filter((instrument) => instrument.items.some(({ item_code }) => items.has(item_code)))
		.map((instrument) => instrument.waves);
	const shared = (waves[0] ?? []).filter((wave) => waves.every((all) => all.includes(wave)));
	return shared.length === 1 ? shared[0]! : null;
}

/** Whether any id has to be made that only a key can make. */
function needsKey(plan: Draftless): boolean {
	const { recipe, sources, tables } = plan;
	if (knowsPeople(sources) || recipe.shape === 'survey') return true;
	if (recipe.shape === 'attendance') return recipe.sessions.some(({ session_id }) => session_id === null);
	const key = (recipe.shape === 'rows' && tables.get(recipe.table ?? '')?.key) || [];
	return key.some((name) => derivedKeys.has(name) && !sources.has(`${recipe.table!}.${name}`));
}
