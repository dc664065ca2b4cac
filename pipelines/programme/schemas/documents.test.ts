import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readProgramme } from '../read-programme.ts';
import { schemaDocuments } from './documents.ts';

const documents = schemaDocuments(readProgramme('data'));
/** Accepts what a reader of the written file accepts, not what the zod schema that it came from accepts. */
const accepts = (name: string, value: unknown) =>
	z.fromJSONSchema(JSON.parse(JSON.stringify(documents.get(`${name}.schema.json`)))).safeParse(value).success;

const days = { country: 'FI', month: '2020-05', activity: 'coordination', days: '3.5' };
const enrolled = { participant_id: 'p1', module_no: '1', status: 'completed', started_on: '' };
const progress = { ...enrolled, completed_on: '2020-09-20', score_pct: '' };

describe('JSON Schema', () => {
	it('is there for the programme, every table, indicators, cells, filters and contributions', () => {
		expect([...documents.keys()]).toEqual([
			'programme.schema.json',
			'indicator.schema.json',
			'cells.schema.json',
			'filters.schema.json',
			'contribution.schema.json',
			'context-series.schema.json',
			'tables/participant.schema.json',
			'tables/session.schema.json',
			'tables/person.schema.json',
			'tables/attendance.schema.json',
			'tables/course_progress.schema.json',
			'tables/survey_response.schema.json',
			'tables/connection.schema.json',
			'tables/business.schema.json',
			'tables/working_days.schema.json',
			'tables/stakeholder.schema.json',
			'tables/product.schema.json'
		]);
	});

	it('accepts the programme as it is written, defaults left out', () => {
		const written = JSON.parse(readFileSync('data/programme.json', 'utf8')) as Record<string, unknown>;
		expect(accepts('programme', written)).toBe(true);
		expect(accepts('programme', { ...written, funder: undefined })).toBe(false);
	});

	it('accepts the published series as they are written', () => {
		const written = JSON.parse(readFileSync('data/context/series.json', 'utf8')) as object[];
		expect(accepts('context-series', written)).toBe(true);
		expect(accepts('context-series', [{ ...written[0], unit: '%' }])).toBe(false);
	});

	it.each<[table: string, row: object, good: boolean]>([
		['working_days', days, true],
		['working_days', { ...days, activity: 'lunch' }, false],
		['working_days', { ...days, month: '2022-01' }, false],
		['working_days', { ...days, days: '3,5' }, false],
		['working_days', { ...days, name: 'Anna' }, false],
		['course_progress', progress, true],
		['course_progress', { ...progress, completed_on: '20.9.2020' }, false],
		['course_progress', { ...progress, participant_id: '' }, false],
		['course_progress', { ...progress, score_pct: '90 %' }, false]
	])('%s %j: %s', (table, row, good) => {
		expect(accepts(`tables/${table}`, row)).toBe(good);
	});
});
