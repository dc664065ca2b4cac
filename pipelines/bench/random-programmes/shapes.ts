/** What a random programme is like, and the statements that make its records so. `participant` and the tables that name participants are changed alike. */
export interface Shape {
	name: string;
	statements: (country: string) => string[];
}

/** Whoever matches is in no table any more, as after a request to be erased. */
export const erase = (condition: string): string[] => {
	const gone = `SELECT participant_id FROM participant WHERE ${condition}`;
	return [
		`DELETE FROM attendance WHERE person_id IN (${gone})`,
		`DELETE FROM person WHERE person_id IN (${gone})`,
		...['course_progress', 'survey_response', 'business'].map(
			(table) => `DELETE FROM ${table} WHERE participant_id IN (${gone})`
		),
		`DELETE FROM connection WHERE a_id IN (${gone}) OR b_id IN (${gone})`,
		`DELETE FROM participant WHERE ${condition}`
	];
};

const first = (n: number, among = 'TRUE') =>
	`participant_id IN (SELECT participant_id FROM participant WHERE ${among} ORDER BY participant_id LIMIT ${n})`;

/** So few stay in a country, where there are others. */
const left = (n: number) => (country: string) =>
	erase(
		`country = '${country}' AND NOT ${first(n, `country = '${country}'`)}
			AND EXISTS (SELECT 1 FROM participant WHERE country <> '${country}')`
	);

/** One person alone has a value of a characteristic. */
const alone = (column: string, value: string, others: string) => () => [
	`UPDATE participant SET ${column} = '${others}' WHERE ${column} = '${value}'`,
	`UPDATE participant SET ${column} = '${value}' WHERE ${first(1)}`
];

/** Programmes that are hard to protect, and one that is as the sample is. */
export const shapes: readonly Shape[] = [
	{ name: 'as the sample', statements: () => [] },
	{ name: 'a country of three', statements: left(3) },
	{ name: 'a country of eleven', statements: left(11) },
	{ name: 'one non-binary person', statements: alone('gender', 'non_binary', 'man') },
	{ name: 'one over 55', statements: alone('age_band', '55+', '40-54') },
	{ name: 'women only', statements: () => [`UPDATE participant SET gender = 'woman'`] },
	{
		name: 'everybody discloses everything',
		statements: () => [
			`UPDATE participant SET gender = 'woman' WHERE gender = 'undisclosed'`,
			`UPDATE participant SET age_band = '30-39' WHERE age_band = 'undisclosed'`,
			`UPDATE participant SET isced_group = '3-4' WHERE isced_group = 'undisclosed'`,
			`UPDATE participant SET origin_region = 'europe' WHERE origin_region = 'undisclosed'`,
			`UPDATE participant SET years_in_country = '2-5' WHERE years_in_country = 'undisclosed'`
		]
	},
	{
		name: 'nobody left, but two',
		statements: () => [
			`UPDATE participant SET exited_on = NULL, exit_reason = NULL, status = 'active', labour_exit = NULL,
				in_education_exit = NULL, job_search_exit = NULL WHERE NOT ${first(2, 'exited_on IS NOT NULL')}`
		]
	},
	{
		name: 'four men',
		statements: () => [
			`UPDATE participant SET gender = 'woman' WHERE gender = 'man' AND NOT ${first(4, "gender = 'man'")}`
		]
	},
	{
		name: 'two businesses',
		statements: () => [
			'DELETE FROM business WHERE business_id NOT IN (SELECT business_id FROM business ORDER BY business_id LIMIT 2)'
		]
	}
];
