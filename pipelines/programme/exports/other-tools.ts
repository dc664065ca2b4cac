import type { Programme } from '#schemas/programme.ts';
import { otherQuestion, identity, inWords, itemFields, itemsOf } from './answers.ts';
import type { Export, Field } from './export.ts';
import { isoMoment, moments, sheetMoment } from './answer-times.ts';
import { people } from './people.ts';
import { encode, rowsOf, separated } from './encode-text.ts';

const constant = (count: number, header: string, truth: string[], cell: (i: number) => string): Field => ({
	header,
	truth,
	cells: Array.from({ length: count }, (_, i) => cell(i))
});

/** Typeform: a long random id first, the times last. */
function typeform(programme: Programme): Export {
	const all = people(19, 'sv');
	const when = moments(all, 2021, 5).map(isoMoment);
	const fields: Field[] = [
		constant(all.length, '#', ['survey_response.response_id'], (i) => `k${(i + 1) * 7919}q8h2x${i}m`),
		...itemFields(itemsOf(programme, 'ei_', 'civ_', 'belong'), all, 'sv', { cell: inWords }),
		otherQuestion(all, 'sv', 'wish'),
		constant(all.length, 'Start Date (UTC)', [], (i) => when[i]!),
		constant(all.length, 'Submit Date (UTC)', ['survey_response.submitted_on'], (i) => when[i]!),
		constant(all.length, 'Network ID', [], (i) => `9f${i}c0ffee${i}`)
	];
	return {
		name: 'typeform-sv.csv',
		language: 'sv',
		bytes: encode(separated(rowsOf(fields), { delimiter: ',', quoted: false, lineEnd: '\n' }), 'utf-8'),
		encoding: 'utf-8',
		delimiter: ',',
		headerRows: 1,
		records: all.length,
		blank: 0,
		truth: fields.map(({ truth }) => truth)
	};
}

/** SurveyMonkey: the question in the first header row, the option in the second; only grid questions have options. */
function surveymonkey(programme: Programme): Export {
	const all = people(20, 'nb');
	const when = moments(all, 2021, 6).map(sheetMoment.en);
	const ese = itemsOf(programme, 'ese_');
	const own: Field[] = [
		constant(all.length, 'Respondent ID', ['survey_response.response_id'], (i) =>
			String(11_482_330_125 + i * 31)
		),
		constant(all.length, 'Collector ID', [], () => '269110552'),
		constant(all.length, 'Start Date', [], (i) => when[i]!),
		constant(all.length, 'End Date', ['survey_response.submitted_on'], (i) => when[i]!),
		constant(all.length, 'IP Address', [], (i) => `192.0.2.${i + 1}`),
		identity(all, 'Email Address', 'email'),
		identity(all, 'First Name', 'given'),
		identity(all, 'Last Name', 'family'),
		constant(all.length, 'Custom Data 1', [], () => '')
	];
	const grid = itemFields(ese, all, 'nb');
	const single = itemFields(itemsOf(programme, 'belong', 'disc12m'), all, 'nb', { cell: inWords });
	const fields = [...own, ...grid, ...single];
	const above = [
		...own.map(({ header }) => header),
		...grid.map((_, i) => (i === 0 ? 'Hvor trygg er du på følgende?' : '')),
		...single.map(({ header }) => header)
	];
	const below = [...own.map(() => ''), ...grid.map(({ header }) => header), ...single.map(() => 'Response')];
	const [, ...rows] = rowsOf(fields);
	return {
		name: 'surveymonkey-nb.csv',
		language: 'nb',
		bytes: encode(
			separated([above, below, ...rows], { delimiter: ',', quoted: false, lineEnd: '\n' }),
			'utf-8'
		),
		encoding: 'utf-8',
		delimiter: ',',
		headerRows: 2,
		records: rows.length,
		blank: 0,
		truth: fields.map(({ truth }) => truth)
	};
}

/** Qualtrics: short names, questions, and a row of identifiers in braces. */
function qualtrics(programme: Programme): Export {
	const all = people(17, 'en');
	const when = moments(all, 2020, 9).map(isoMoment);
	const own: [string, string, string[], (i: number) => string][] = [
		['StartDate', 'Start Date', [], (i) => when[i]!],
		['EndDate', 'End Date', ['survey_response.submitted_on', ''], (i) => when[i]!],
		['Status', 'Response Type', ['use.preview'], () => 'IP Address'],
		['IPAddress', 'IP Address', [], (i) => `198.51.100.${i + 1}`],
		['Progress', 'Progress', [], () => '100'],
		['Duration (in seconds)', 'Duration (in seconds)', [], (i) => String(200 + i * 13)],
		['Finished', 'Finished', ['use.finished'], () => 'True'],
		['RecordedDate', 'Recorded Date', ['survey_response.submitted_on', ''], (i) => when[i]!],
		['ResponseId', 'Response ID', ['survey_response.response_id'], (i) => `R_3k${i}Zq81mPw${i}Yt`],
		['RecipientEmail', 'Recipient Email', ['identity.email'], (i) => all[i]!.email],
		['UserLanguage', 'User Language', [], () => 'EN']
	];
	const fields: Field[] = [
		...own.map(([header, , truth, cell]) => constant(all.length, header, truth, cell)),
		...itemFields(itemsOf(programme, 'ese_', 'ei_'), all, 'en')
	];
	const items = fields.slice(own.length);
	const first = [...own.map(([name]) => name), ...items.map((_, i) => `Q${i + 1}`)];
	const second = [...own.map(([, text]) => text), ...items.map(({ header }) => header)];
	const third = first.map((name) => `{"ImportId":"${name === 'ResponseId' ? '_recordId' : name}"}`);
	const [, ...rows] = rowsOf(fields);
	return {
		name: 'qualtrics-en.csv',
		language: 'en',
		bytes: encode(
			separated([first, second, third, ...rows], { delimiter: ',', quoted: false, lineEnd: '\n' }),
			'utf-8'
		),
		encoding: 'utf-8',
		delimiter: ',',
		headerRows: 3,
		records: rows.length,
		blank: 0,
		truth: fields.map(({ truth }) => truth)
	};
}

export const otherExports = (programme: Programme): Export[] => [
	typeform(programme),
	surveymonkey(programme),
	qualtrics(programme)
];
