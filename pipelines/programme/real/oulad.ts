import type { Programme } from '#schemas/programme.ts';
import { codeOf, recordsOf, tableText } from './csv.ts';

/** The files of the source, as texts. */
export interface OuladFiles {
	studentInfo: string;
	studentAssessment: string;
	assessments: string;
}

export const ouladFiles: Record<keyof OuladFiles, string> = {
	studentInfo: 'CUT_AAA_GGG_2013J_studentInfo.csv',
	studentAssessment: 'CUT_AAA_GGG_2013J_studentAssessment.csv',
	assessments: 'assessments.csv'
};

const presentation = '2013J';
const genders = { F: 'woman', M: 'man' };
const ageBands = { '0-35': '0-35', '35-55': '35-55', '55<=': '55+' };
const education = {
	'No Formal quals': 'none',
	'Lower Than A Level': 'below-a-level',
	'A Level or Equivalent': 'a-level',
	'HE Qualification': 'higher',
	'Post Graduate Qualification': 'postgraduate'
};
/** The first number of a course's assessments. */
const firstModule = { AAA: '101', GGG: '201' };
/** Tutor-marked assessments come before computer-marked ones; exams are not handed in, so they have no rows. */
const kinds = ['TMA', 'CMA'];

type Row = Record<string, string>;

/**
 * Days since the start of the presentation as a calendar day. The files give its month only; day 0 is the
 * first of it.
 */
const dayAfter = (start: string, days: string) =>
	new Date(Date.parse(`${start}T00:00:00Z`) + Number(days) * 86_400_000).toISOString().slice(0, 10);

/** The assessments due in each course, in the order of their numbers. */
function assessmentsDue(text: string): Map<string, string[]> {
	const rows = recordsOf(text).filter(
		(row) =>
			row.code_presentation === presentation &&
			Object.hasOwn(firstModule, row.code_module!) &&
			kinds.includes(row.assessment_type!)
	);
	const rank = (row: Row) => kinds.indexOf(row.assessment_type!) * 1e6 + Number(row.id_assessment);
	const due = new Map<string, string[]>();
	for (const row of rows.sort((a, b) => rank(a) - rank(b)))
		due.set(row.code_module!, [...(due.get(row.code_module!) ?? []), row.id_assessment!]);
	return due;
}

/**
 * The model has no status for a fail: those who handed something in stayed active, those who handed in
 * nothing stayed enrolled. A distinction is a pass.
 */
function statusOf(result: string, submitted: number): string {
	const failed = submitted > 0 ? 'active' : 'enrolled';
	return codeOf(
		{ Pass: 'completed', Distinction: 'completed', Fail: failed, Withdrawn: 'withdrawn' },
		result,
		'final result'
	);
}

/**
 * Turns the extract of the Open University Learning Analytics dataset into tables: one participant per
 * enrolment, one row of course progress per assessment due. Returns the texts of CSV files by their path
 * below the contributions. Not in the extract, and therefore empty or undisclosed: day of registration
 * (replaced by the start of the presentation), day of and reason for withdrawal, origin, years in the
 * country, work. Deprivation band, credits, earlier attempts and disability are not taken.
 */
export function convertOulad(files: OuladFiles, programme: Programme): Map<string, string> {
	const regions = Object.fromEntries(programme.countries.map((region) => [region.name.en, region.code]));
	const start = programme.period.from;
	const due = assessmentsDue(files.assessments);
	const submissions = new Map(
		recordsOf(files.studentAssessment).map((row) => [`${row.id_student}/${row.id_assessment}`, row])
	);
	const participants: Row[] = [];
	const progress: Row[] = [];
	for (const student of recordsOf(files.studentInfo)) {
		const course = student.code_module!;
		const participant_id = `${student.id_student}-${course}`;
		const first = Number(codeOf(firstModule, course, 'course'));
		const handedIn = (due.get(course) ?? []).map((id) => submissions.get(`${student.id_student}/${id}`));
		const status = statusOf(student.final_result!, handedIn.filter(Boolean).length);
		participants.push({
			participant_id,
			country: codeOf(regions, student.region!, 'region'),
			enrolled_on: start,
			status,
			exit_reason: status === 'withdrawn' ? 'unknown' : '',
			gender: codeOf(genders, student.gender!, 'gender'),
			age_band: codeOf(ageBands, student.age_band!, 'age band'),
			isced_group: codeOf(education, student.highest_education!, 'level of education')
		});
		handedIn.forEach((row, i) =>
			progress.push({
				participant_id,
				module_no: String(first + i),
				status: row ? 'completed' : 'not_started',
				completed_on: row ? dayAfter(start, row.date_submitted!) : '',
				// The source writes `?` for an unknown score.
				score_pct: row?.score?.replace('?', '') ?? ''
			})
		);
	}
	return new Map([
		['open-university/participant.csv', tableText(programme, 'participant', participants)],
		['open-university/course_progress.csv', tableText(programme, 'course_progress', progress)]
	]);
}
