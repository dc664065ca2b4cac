import { identityRooms, isIdentityTarget } from '#schemas/identity-target.ts';
import { characteristicsOfBearer } from '#schemas/characteristics-of.ts';
import type { Programme } from '#schemas/programme.ts';
import { identityKinds, type Recipe } from '#schemas/recipe.ts';
import { useKinds } from './use-words.ts';
import { tablesOf } from './vocabulary-of.ts';

const identitiesOf = (table: string | null): string[] =>
	identityRooms(table).flatMap((room) => identityKinds.map((kind) => `${room}.${kind}`));
const identities = identitiesOf(null);
/** Tables with rows about a person, which may be given by identity columns. */
const aboutPeople = new Set([
	'participant',
	'person',
	'attendance',
	'course_progress',
	'survey_response',
	'business',
	'connection'
]);
const uses = useKinds.map((kind) => `use.${kind}`);

/** The columns of a table, as targets, in order. */
function columnsOf(programme: Programme, table: string): string[] {
	const found = tablesOf(programme).find(({ name }) => name === table);
	return found ? Object.keys(found.columns).map((column) => `${table}.${column}`) : [];
}

/** What is known of a module, each in a column of its own. */
export const moduleParts = ['status', 'started_on', 'completed_on', 'score_pct'];

/**
 * All targets that a column may have in a file of this shape; `sessions`: number of session columns in an
 * attendance sheet.
 */
export const targetsOf = (
	programme: Programme,
	shape: Recipe['shape'],
	table: string | null,
	sessions = 0
): string[] => [...targetsOfShape(programme, shape, table, sessions), ...uses];

function targetsOfShape(
	programme: Programme,
	shape: Recipe['shape'],
	table: string | null,
	sessions: number
): string[] {
	switch (shape) {
		case 'rows':
			return [
				...(table !== null && aboutPeople.has(table) ? identitiesOf(table) : []),
				...(table === null ? [] : columnsOf(programme, table)),
				// What names an event where its rows have no id of it.
				...(table === 'attendance' ? ['session.held_on', 'session.session_type'] : [])
			];
		case 'survey':
			return [
				...identities,
				...[
					...['response_id', 'submitted_on', 'wave', 'session_id', 'participant_id'],
					...characteristicsOfBearer(programme, 'answer').map(({ code }) => code)
				].map((column) => `survey_response.${column}`),
				...programme.instruments.flatMap(({ items }) => items.map(({ item_code }) => `item.${item_code}`)),
				...scalesOfTicks(programme).map((scale) => `choices.${scale}`)
			];
		case 'attendance':
			return [
				...identities,
				'attendance.person_id',
				// How long somebody stayed says something only where all rows are of one event.
				...(sessions === 1 ? ['attendance.hours'] : []),
				...Array.from({ length: sessions }, (_, i) => `session.${i + 1}`)
			];
		case 'course':
			return [
				...identities,
				'course_progress.participant_id',
				...programme.modules.flatMap(({ module_no }) =>
					moduleParts.map((part) => `module.${module_no}.${part}`)
				)
			];
	}
}

/** Scales of yes-no items only: several can be ticked in one cell. */
export function scalesOfTicks(programme: Programme): string[] {
	const items = programme.instruments.flatMap((instrument) => instrument.items);
	return programme.scales
		.map(({ code }) => code)
		.filter((code) => {
			const own = items.filter((item) => item.scale_code === code);
			return own.length > 0 && own.every(({ min_v, max_v }) => min_v === 0 && max_v === 1);
		});
}

/**
 * Whether a target accepts texts unchanged: only ids do. All others accept codes, dates and numbers, so that
 * a name or an address cannot get into them; a record that has one there is rejected.
 */
export const keepsText = (target: string): boolean =>
	/^[a-z_]+\.[a-z]+_id$/.test(target) && !isIdentityTarget(target);
