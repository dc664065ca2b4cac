import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newKeyFile } from '#privacy/key-file.ts';
import { pseudonymsWith } from '#privacy/pseudonyms.ts';
import { openKey } from '#privacy/pseudonym-key.ts';
import type { Recipe } from '#schemas/recipe.ts';
import { openImport } from '../file-importer.ts';
import { Profiler } from '../column-profile.ts';
import { byteFile } from '../read/fixtures/byte-file.ts';
import { detectReading } from '../read/detect-reading.ts';
import { records } from '../read/records.ts';
import { surveyProgramme, type Survey } from './fixtures/real-instruments.ts';
import { proposeRecipe } from './propose-recipe.ts';

const folder = '../shared/real';
const submitted = 'survey_response.submitted_on';
const response = 'survey_response.response_id';

type Known = [file: string, survey: Survey, source: Recipe['source'], targets: Record<number, string>];

/** The columns that have a target, by index, found by reading the file; every other column has none. */
const truth: Known[] = [
	[
		'coderefinery/pre/2016/espoo-dec.csv',
		'coderefinery-pre',
		'typeform',
		{
			0: 'item.os',
			5: 'item.git',
			14: 'item.python',
			24: 'item.testing',
			25: 'item.coverage',
			52: 'item.experience',
			55: submitted
		}
	],
	[
		'coderefinery/pre/2018/oslo-jun.csv',
		'coderefinery-pre',
		'typeform',
		{
			0: 'item.os',
			6: 'item.git',
			15: 'item.python',
			25: 'item.testing',
			26: 'item.coverage',
			54: 'item.experience',
			68: submitted
		}
	],
	[
		'coderefinery/post/2017.csv',
		'coderefinery-post',
		'table',
		{ 3: 'item.vc', 10: 'item.review', 13: 'item.reusable', 17: 'item.easier', 18: 'item.passed_on' }
	],
	[
		'coderefinery/post/2018.csv',
		'coderefinery-post',
		'table',
		{ 3: 'item.vc', 10: 'item.review', 12: 'item.reusable', 16: 'item.easier', 17: 'item.passed_on' }
	],
	...(['tsv', 'xlsx'] as const).flatMap((kind): Known[] => [
		[
			`koodiklinikka/2021_results.${kind}`,
			'koodiklinikka',
			'google-forms',
			{ 0: submitted, 4: 'item.years', 9: 'item.monthly_2021', 11: 'item.fair' }
		],
		[
			`koodiklinikka/2022_results.${kind}`,
			'koodiklinikka',
			'google-forms',
			{ 0: submitted, 4: 'item.years', 17: 'item.monthly_2022', 20: 'item.fair' }
		]
	]),
	[
		'rstudio/2018_en_FormResponses1.tsv',
		'rstudio',
		'google-forms',
		{
			0: submitted,
			13: 'item.hard_expected',
			16: 'item.enjoy',
			17: 'item.hard_so_far',
			24: 'item.recommend',
			32: 'item.born'
		}
	],
	[
		'jupyter/2015_SurveyGizmo_SurveyExport.csv',
		'jupyter',
		'surveygizmo',
		{
			1: submitted,
			2: 'use.finished',
			3: 'item.often',
			5: 'item.since',
			9: 'item.run',
			32: 'item.role_years'
		}
	],
	[
		'surveymonkey/StarWars.csv',
		'star-wars',
		'surveymonkey',
		{
			0: response,
			1: 'item.seen',
			2: 'item.fan',
			13: 'item.fifth_rank',
			26: 'item.jar_jar',
			31: 'item.fan_universe'
		}
	],
	[
		'surveymonkey/comma-survey.csv',
		'comma',
		'surveymonkey',
		{ 0: response, 2: 'item.heard', 3: 'item.comma_care', 6: 'item.data_care' }
	],
	[
		'surveymonkey/flying-etiquette.csv',
		'flying',
		'surveymonkey',
		{
			0: response,
			2: 'item.recline',
			12: 'item.rude_recline',
			14: 'item.rude_friends',
			15: 'item.rude_family'
		}
	],
	[
		'surveymonkey/steak-risk-survey.csv',
		'steak',
		'surveymonkey',
		{ 0: response, 2: 'item.smoke', 4: 'item.gamble', 8: 'item.eat', 9: 'item.prepared' }
	],
	[
		'surveymonkey/weather-check.csv',
		'weather',
		'surveymonkey',
		{ 0: response, 1: 'item.daily', 4: 'item.watch' }
	],
	[
		'qualtrics/qualtRics_sample.csv',
		'qualtrics',
		'qualtrics',
		{ 1: submitted, 2: 'use.preview', 6: 'use.finished', 8: response, 15: 'use.preview', 17: 'item.choice' }
	],
	[
		'qualtrics/qualtRics_sample_legacy.csv',
		'qualtrics',
		'qualtrics',
		{ 0: response, 6: 'use.preview', 8: submitted, 9: 'use.finished', 10: 'item.choice' }
	],
	[
		'carpentries/20180908_post_clean.csv',
		'carpentries',
		'table',
		{
			0: submitted,
			6: 'item.welcoming',
			7: 'item.skills',
			13: 'item.answers',
			39: 'item.nps'
		}
	]
];
const sourceFile = (name: string) => byteFile(name.split('/').at(-1)!, readFileSync(`${folder}/${name}`));

describe.skipIf(!existsSync(folder))(`real surveys in ${folder} (skipped where it is missing)`, () => {
	it.each(truth)('%s is mapped', async (name, survey, source, targets) => {
		const file = sourceFile(name);
		const programme = surveyProgramme(survey);
		const { reading, header } = await detectReading(file, {});
		const profiler = new Profiler(header, new Set());
		for await (const batch of records(file, reading))
			for (const record of batch) if (record.kind === 'data') profiler.add(record);
		const { recipe } = proposeRecipe({
			header,
			profiles: profiler.profiles(),
			reading,
			file: file.name,
			programme,
			recipes: [],
			table: null
		});
		const found = recipe.columns.flatMap(({ index, target }) => (target === null ? [] : [[index, target]]));
		expect(Object.fromEntries(found)).toEqual(targets);
		expect(recipe).toMatchObject({ source, shape: 'survey', table: null });
		expect(recipe.constants).toContainEqual({ target: 'survey_response.wave', value: 'event' });
	});

	it.each<
		[
			file: string,
			survey: Survey,
			labels: [target: string, texts: string[]],
			counts: number[],
			answers: object
		]
	>([
		[
			'surveymonkey/steak-risk-survey.csv',
			'steak',
			['item.prepared', ['Rare', 'Medium rare', 'Medium', 'Medium Well', 'Well']],
			[550, 550, 0, 0, 0],
			{ 'smoke 1': 84, 'smoke 0': 453, 'gamble 1': 257, 'eat 0': 109, 'prepared 2': 166, 'prepared 5': 36 }
		],
		[
			'koodiklinikka/2021_results.tsv',
			'koodiklinikka',
			['item.fair', []],
			// Three give a range, or a sign beside the amount: these answers are left out.
			[501, 500, 0, 1, 0],
			{ 'fair 1': 329, 'fair 0': 156, 'years 5': 54, 'monthly_2021 4000': 26, 'monthly_2021 4695.7': 1 }
		]
	])('%s is converted, and its answers arrive', async (name, survey, [target, texts], counts, answers) => {
		const programme = surveyProgramme(survey);
		const importer = openImport(sourceFile(name), programme);
		const { reading } = await importer.look({});
		const { recipe } = await importer.propose(reading, { recipes: [], table: null });
		const labels = texts.map((text, i) => ({ text, code: String(i + 1) }));
		const columns = recipe.columns.map((one) => (one.target === target ? { ...one, labels } : one));
		// Its dates were cut off before it was published: a person has to give the date.
		const dated = columns.some((one) => one.target === submitted);
		const when = dated ? [] : [{ target: submitted, value: '2014-05-14' }];
		const constants = [...recipe.constants, ...when];
		const key = await openKey(
			newKeyFile('FI', '2020-06-01', (n) => new Uint8Array(n).fill(7)),
			'FI'
		);
		const outcome = await importer.convert(
			{ ...recipe, columns, constants },
			{ corrections: [], rules: [], skips: [] },
			{ programme, country: 'FI', pseudonyms: pseudonymsWith(key), links: null, sessions: [] }
		);
		const { read, accepted, rejected, blank, skipped, tables } = outcome;
		expect([read, accepted, rejected, blank, skipped]).toEqual(counts);
		const [head, ...rows] = new TextDecoder().decode(tables.get('survey_response')!.csv).trim().split('\n');
		const places = ['item_code', 'value_num'].map((column) => head!.split(',').indexOf(column));
		const found = new Map<string, number>();
		for (const row of rows) {
			const said = places.map((place) => row.split(',')[place]).join(' ');
			found.set(said, (found.get(said) ?? 0) + 1);
		}
		expect(Object.fromEntries(found)).toMatchObject(answers);
	});
});
