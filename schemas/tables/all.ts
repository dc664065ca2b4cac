import { characteristicsOfBearer } from '../characteristics-of.ts';
import { domains } from '../domains.ts';
import type { Programme } from '../programme.ts';
import { attendance } from './attendance.ts';
import { business } from './business.ts';
import { connection } from './connection.ts';
import { courseProgress } from './course-progress.ts';
import { participant } from './participant.ts';
import { person } from './person.ts';
import { product } from './product.ts';
import { session } from './session.ts';
import { stakeholder } from './stakeholder.ts';
import { surveyResponse } from './survey-response.ts';
import type { Table } from './table.ts';
import { workingDays } from './working-days.ts';

/**
 * Every table that a partner contributes, each after the tables it refers to. `course_module` and `survey_item` are
 * not contributed: they are generated from the programme, which defines them.
 */
export function contributedTables(programme: Programme): Table[] {
	const lists = domains(programme);
	return [
		participant(lists, characteristicsOfBearer(programme, 'participant')),
		session(lists, characteristicsOfBearer(programme, 'session')),
		person(lists),
		attendance(),
		courseProgress(),
		surveyResponse(lists, characteristicsOfBearer(programme, 'answer')),
		connection(),
		business(),
		workingDays(lists),
		stakeholder(lists),
		product(lists)
	];
}
