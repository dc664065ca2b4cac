import type { Programme } from '#schemas/programme.ts';
import { identityKinds, type Recipe } from '#schemas/recipe.ts';
import { tablesOf } from './vocabulary-of.ts';

const identities = identityKinds.map((kind) => `identity.${kind}`);
/** Columns by which a row says whose it is, where no identity does. */
const ofPeople = new Set([
	'participant',
	'person',
	'attendance',
	'course_progress',
	'survey_response',
	'business'
]);

/** The columns of a table, as targets, in its order. */
function columnsOf(programme: Programme, table: string): string[] {
	const found = tablesOf(programme).find(({ name }) => name === table);
	return found ? Object.keys(found.columns).map((column) => `${table}.${column}`) : [];
}

const moduleParts = ['status', 'started_on', 'completed_on', 'score_pct'];

/** All targets that a column may have in a file of this shape; `sessions`: how many head columns of an attendance sheet. */
export function targetsOf(
	programme: Programme,
	shape: Recipe['shape'],
	table: string | null,
	sessions = 0
): string[] {
	switch (shape) {
		case 'rows':
			return [
				...(table !== null && ofPeople.has(table) ? identities : []),
				...(table === null ? [] : columnsOf(programme, table))
			];
		case 'survey':
			return [
				...identities,
				...['response_id', 'submitted_on', 'wave', 'session_id', 'participant_id'].map(
					(column) => `survey_response.${column}`
				),
				...programme.instruments.flatMap(({ items }) => items.map(({ item_code }) => `item.${item_code}`)),
				...scalesOfTicks(programme).map((scale) => `choices.${scale}`)
			];
		case 'attendance':
			return [
				...identities,
				'attendance.person_id',
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

/** Scales of nothing but yes-no items: several can be ticked in one cell. */
export function scalesOfTicks(programme: Programme): string[] {
	const items = programme.instruments.flatMap((instrument) => instrument.items);
	return programme.scales
		.map(({ code }) => code)
		.filter((code) => {
			const own = items.filter((item) => item.scale_code === code);
			return own.length > 0 && own.every(({ min_v, max_v }) => min_v === 0 && max_v === 1);
		});
}
