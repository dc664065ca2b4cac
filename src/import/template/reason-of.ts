import { characteristicsOf, tableOfBearer } from '#schemas/characteristics-of.ts';
import type { Programme } from '#schemas/programme.ts';
import { standardOf } from '#schemas/tables/standard-characteristics.ts';
import type { TemplateReason } from './template-column.ts';

const reasons: Record<string, TemplateReason> = {
	'participant.enrolled_on': 'enrolled',
	'participant.exited_on': 'leaving',
	'participant.status': 'leaving',
	'participant.exit_reason': 'leaving',
	'participant.owned_business_entry': 'owner',
	'session.country': 'where',
	'session.session_type': 'event',
	'session.planned_on': 'plan',
	'session.held_on': 'plan',
	'session.status': 'plan',
	'session.mode': 'mode',
	'session.hours': 'hours',
	'session.partners_present': 'partners',
	'session.venue_step_free': 'venue',
	'survey_response.wave': 'wave',
	'survey_response.submitted_on': 'answered'
};
const ofTables: Record<string, TemplateReason> = {
	course_progress: 'course',
	business: 'business',
	connection: 'tie',
	working_days: 'working-days',
	product: 'product'
};

/** Why a column of a table is asked. */
export function reasonOf(target: string, programme: Programme): TemplateReason {
	const [table = '', column = ''] = target.split('.');
	const known = reasons[target] ?? ofTables[table];
	if (known !== undefined) return known;
	const characteristic = characteristicsOf(programme).find(
		({ of, code }) => code === column && tableOfBearer[of] === table
	);
	if (characteristic === undefined) throw new Error(`unknown column: ${target}`);
	return standardOf(column)?.breakdown === false ? 'situation' : 'group';
}
