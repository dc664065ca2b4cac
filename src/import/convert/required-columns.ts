import { isAnswerTarget } from '../columns/answer-target.ts';
import { isSessionTarget } from '../columns/session-target.ts';
import { roomOf } from '#schemas/identity-target.ts';
import { characteristicsOfBearer, tableOfBearer } from '#schemas/characteristics-of.ts';
import type { Problem } from '#schemas/problem.ts';
import { derivedKeys, needsKey } from '../needs-key.ts';
import { knowsPeople } from './identities.ts';
import { eventParts, namesEvents } from './attendance-list-shape.ts';
import { columnsOf, problemOfFile, type PartialPlan } from './conversion-plan.ts';

/** Columns that an identity column fills. */
const personColumns = new Set(['participant_id', 'person_id', 'a_id', 'b_id']);

/** What a file lacks that is no single column, and the problem that says so. */
const wholeKinds: Record<string, string> = {
	table: 'no-table',
	item: 'no-question',
	session: 'no-session-column',
	module: 'no-module-column'
};

/** Whether a target that the file lacks is derived. */
function isDerived(plan: PartialPlan, table: string, column: string): boolean {
	const isOnlyKey = plan.tables.get(table)!.key.length === 1 && plan.tables.get(table)!.key[0] === column;
	if (personColumns.has(column)) return knowsPeople(plan.sources, roomOf(`${table}.${column}`));
	return isOnlyKey && derivedKeys.has(column);
}

/**
 * Problems that stop a recipe before its first record: no column has a target, a required column has no
 * source, or the pseudonym key is missing.
 */
export function blockingProblems(plan: PartialPlan): Problem[] {
	const missing = missingParts(plan);
	if (missing.some(({ code }) => code === 'no-target')) return missing;
	const keyless = plan.context.pseudonyms === null && needsKey(plan);
	return keyless ? [...missing, problemOfFile(plan, 'missing-key', 'block')] : missing;
}

/** What a file lacks under a recipe, as far as its columns show: known before any record is converted. */
export function missingParts(plan: PartialPlan): Problem[] {
	const { recipe, sources } = plan;
	const mapped = recipe.columns.some(({ target }) => target !== null && !target.startsWith('use.'));
	if (!mapped) return [problemOfFile(plan, 'no-target', 'warn')];
	const missing = required(plan)
		.filter((target) => !sources.has(target))
		.map((target) =>
			Object.hasOwn(wholeKinds, target)
				? problemOfFile(plan, wholeKinds[target]!, 'block')
				: problemOfFile(plan, 'missing-column', 'block', { target })
		);
	return recipe.shape === 'attendance' ? [...missing, ...withoutDay(plan)] : missing;
}

/** The columns whose event is new and has no day yet. */
const withoutDay = (plan: PartialPlan): Problem[] =>
	plan.recipe.sessions.flatMap(({ session_id, held_on }, i) => {
		const column = plan.recipe.columns.find(({ target }) => target === `session.${i + 1}`);
		const used = column !== undefined || plan.sources.has('attendance.hours');
		if (!used || session_id !== null || held_on !== null) return [];
		const place = { columnIndex: column?.index ?? null, column: column?.name ?? null };
		return [{ ...problemOfFile(plan, 'missing-session-day', 'block'), ...place }];
	});

function required(plan: PartialPlan): string[] {
	const { recipe, sources } = plan;
	switch (recipe.shape) {
		case 'rows':
			if (!plan.tables.has(recipe.table ?? '')) return ['table'];
			return columnsOf(plan.tables.get(recipe.table ?? '')!)
				.filter(([name, column]) => !column.nullable && !isDerived(plan, recipe.table!, name))
				.map(([name]) => `${recipe.table!}.${name}`)
				.filter((target) => target !== 'attendance.session_id' || !namesEvents(plan))
				.concat(namesEvents(plan) ? [...eventParts, ...requiredOf(plan, 'session')] : [])
				.concat(
					recipe.table === 'course_progress' && saysCompleted(plan, 'course_progress.status')
						? [completedOn]
						: []
				);
		case 'survey':
			return [
				...(wavesAreDated(plan) ? [] : ['survey_response.submitted_on']),
				...(hasAnswers(plan) && !wavesInColumns(plan) && onlyWave(plan) === null
					? ['survey_response.wave']
					: []),
				...requiredOf(plan, 'answer'),
				...(hasAnswers(plan) ? [] : ['item'])
			];
		case 'attendance':
			return [
				...(knowsPeople(sources) ? [] : ['attendance.person_id']),
				...(recipe.columns.some(({ target }) => isSessionTarget(target)) || isMeeting(plan)
					? []
					: ['session']),
				...(recipe.sessions.some(({ session_id }) => session_id === null) ? requiredOf(plan, 'session') : [])
			];
		case 'course':
			return [
				...(knowsPeople(sources) ? [] : ['course_progress.participant_id']),
				...(recipe.columns.some(({ target }) => target?.startsWith('module.')) ? [] : ['module']),
				...(statusesAreDated(plan) ? [] : [completedOn])
			];
	}
}

/** A report of one meeting, whose rows are stays. */
const isMeeting = ({ recipe, sources }: PartialPlan): boolean =>
	sources.has('attendance.hours') && recipe.sessions.length === 1;

/** The day that a completed module needs; where a report has none, one day may hold for all. */
const completedOn = 'course_progress.completed_on';

/** Whether a column of states has a word for completed. */
function saysCompleted({ sources, profiles }: PartialPlan, target: string): boolean {
	const source = sources.get(target);
	const values = source?.index == null ? [] : (profiles[source.index]?.values ?? []);
	return values.some(([text]) => source!.code(text) === 'completed');
}

/** Whether each module that somebody completed has a column for the day on which it was. */
const statusesAreDated = (plan: PartialPlan): boolean =>
	[...plan.sources.keys()].every(
		(target) =>
			!/^module\.\d+\.status$/.test(target) ||
			plan.sources.has(target.replace('status', 'completed_on')) ||
			!saysCompleted(plan, target)
	);

/** The columns of required characteristics of sessions or answers, which no sheet may lack. */
const requiredOf = ({ context }: PartialPlan, of: 'session' | 'answer'): string[] =>
	characteristicsOfBearer(context.programme, of)
		.filter(({ required }) => required)
		.map(({ code }) => `${tableOfBearer[of]}.${code}`);

const hasAnswers = ({ recipe }: PartialPlan): boolean =>
	recipe.columns.some(({ target }) => isAnswerTarget(target));

/** Whether each column of answers names its wave. */
const wavesInColumns = ({ recipe }: PartialPlan): boolean =>
	recipe.columns.every(({ target, wave }) => !isAnswerTarget(target) || Boolean(wave));

/** Whether the programme says when each wave was asked that the file may hold; then answers need no day of their own. */
function wavesAreDated(plan: PartialPlan): boolean {
	const { waves } = plan.context.programme;
	const only = onlyWave(plan) ?? plan.sources.get('survey_response.wave')?.value ?? null;
	return waves.filter(({ code }) => only === null || code === only).every(({ on }) => on !== undefined);
}

/** The survey's only possible wave; null where the file or a person must say it. */
export function onlyWave({ recipe, context }: PartialPlan): string | null {
	const items = new Set(
		recipe.columns.flatMap(({ target }) => (target?.startsWith('item.') ? [target.slice(5)] : []))
	);
	const waves = context.programme.instruments
		.filter((instrument) => instrument.items.some(({ item_code }) => items.has(item_code)))
		.map((instrument) => instrument.waves);
	const shared = (waves[0] ?? []).filter((wave) => waves.every((all) => all.includes(wave)));
	return shared.length === 1 ? shared[0]! : null;
}
