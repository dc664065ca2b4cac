import { describe, expect, it } from 'vitest';
import { imported } from '../fixtures/imported.ts';
import type { Proposal } from '../importer.ts';

const question = 'Hvor nyttigt var arrangementet for dig?';
/** A form with one more column; the answer of row n is n. */
const form = (header: string, cells: string[]) =>
	[
		`Tidsstempel;${question};${header}`,
		...cells.map((cell, i) => `2020-09-2${i} 07:37:25;${i + 1};${cell}`)
	].join('\n') + '\n';
/** Which event the form is about is asked whatever its columns are. */
const ofColumns = ({ problems }: Proposal) => problems.filter(({ columnIndex }) => columnIndex !== null);
const answers = (rows: string[]) => rows.slice(1).map((row) => row.split(',').at(-2));

/** Rows 1 and 3 may be used, row 2 may not. */
const unused: [header: string, cells: [string, string, string]][] = [
	['Jeg giver samtykke til, at mine svar bruges i evalueringen', ['Ja', 'Nej', 'Ja']],
	['Samtykke', ['Ja, jeg giver samtykke', 'Nej tak', 'Ja, jeg giver samtykke']],
	['Samtykke', ['Ja', '', 'Ja']],
	['I consent to my answers being used', ['I agree', 'I do not agree', 'I agree']],
	['May we use your answers?', ['Yes', 'No', 'Yes']],
	['Jag samtycker till att mina svar används', ['Ja', 'Nej', 'Ja']],
	['Får vi använda dina svar i forskning?', ['Ja', 'Nej', 'Ja']],
	['Annan suostumukseni vastausten käyttöön', ['Kyllä', 'Ei', 'Kyllä']],
	['Saako vastauksiasi käyttää?', ['Kyllä', 'En suostu', 'Kyllä']],
	['Jeg samtykker til at svarene mine brukes', ['Ja', 'Nei', 'Ja']],
	['GDPR', ['✓', '', 'x']],
	['Samtykke trukket tilbage', ['', 'x', '']],
	['Samtykke trukket tilbage', ['', '12-11-2020', '']],
	['Jeg ønsker IKKE, at mine svar bruges i evalueringen', ['Nej', 'Ja', '']],
	['Jeg giver ikke samtykke', ['', 'Ja', 'Nej']],
	['I do not agree that my answers are used', ['No', 'Yes', 'No']],
	['Jag vill inte att mina svar används', ['', 'x', '']],
	['En suostu vastausteni käyttöön', ['Ei', 'Kyllä', 'Ei']],
	['Jeg ønsker ikke at svarene mine brukes', ['', 'Ja', '']],
	['Jeg samtykker til, at mine svar bruges og ikke deles med andre', ['Ja', 'Nej', 'Ja']],
	['Udelades', ['nej', 'ja', 'nej']],
	['Do not use', ['', 'yes', '']],
	['Ska inte användas', ['', 'x', '']],
	['Ei saa käyttää', ['', 'kyllä', '']],
	['Skal ikke brukes', ['', 'x', '']],
	['Test', ['nej', 'ja', 'nej']],
	['Bemærkninger', ['', 'TEST', 'Tak for mad']],
	['Huomautuksia', ['', 'Testivastaus', 'Kiitos']],
	['Kommentar', ['bra', 'Detta är ett test', '']],
	['Færdig', ['ja', 'nej', 'ja']],
	['Valideringsstatus', ['Godkendt', 'Ikke godkendt', '']],
	['baseline_survey_complete', ['2', '1', '2']],
	['baseline_survey_complete', ['Complete', 'Incomplete', 'Complete']]
];

it.each(unused)(
	'a row that may not be used by "%s" is left out and asked about: %j',
	async (header, cells) => {
		const { proposal, outcome, rows } = await imported(form(header, cells));
		expect(answers(rows('survey_response'))).toEqual(['1', '3']);
		expect(outcome).toMatchObject({ read: 3, accepted: 2, rejected: 0, blank: 0, skipped: 1 });
		const asked = proposal.problems.filter(({ code }) => code === 'rows-left-out');
		expect(asked).toEqual([expect.objectContaining({ severity: 'question', columnIndex: 2 })]);
		expect(asked[0]!.args).toMatchObject({ count: 1 });
	}
);

const unrelated: [header: string, cells: [string, string, string]][] = [
	['Jeg giver samtykke til, at I bruger billeder af mig', ['Ja', 'Nej', 'Ja']],
	['Må vi kontakte dig igen?', ['Ja', 'Nej', 'Ja']],
	['Nyhedsbrev', ['Ja', 'Nej', '']],
	['Hvordan hørte du om kurset?', ['Facebook', 'Ingen', 'Ven']],
	['Bemærkninger', ['Testen var svær', 'Det var en test af os alle', 'ok']],
	['Besøgte du en virksomhed?', ['Ja', 'Nej', '']]
];

it.each(unrelated)('"%s" says nothing about the use of a row', async (header, cells) => {
	const { outcome } = await imported(form(header, cells));
	expect(outcome).toMatchObject({ accepted: 3, skipped: 0 });
});

const vague: [header: string, cells: [string, string, string]][] = [
	['Tilladelse', ['Ja', 'Nej', 'Ja']],
	['Accept', ['ja', 'nej', 'ja']],
	['OK?', ['Ja', 'Nej', 'x']],
	['Må vi …?', ['Ja', 'Nej tak', 'Ja']],
	['Tillstånd', ['Ja', 'Nej', 'Ja']],
	['Får vi …?', ['Ja', '', 'Ja']],
	['Lupa', ['Kyllä', 'Ei', 'Kyllä']],
	['Saammeko …?', ['Kyllä', 'Ei', 'Kyllä']],
	['Tillatelse', ['Ja', 'Nei', 'Ja']],
	['Kan vi …?', ['Ja', 'Nei', 'Ja']],
	['Permission', ['Yes', 'No', 'Yes']],
	['May we …?', ['yes', 'no', 'yes']],
	['I accept', ['TRUE', 'FALSE', 'TRUE']]
];

it.each(vague)('"%s" may be the permission, and is asked about once: %j', async (header, cells) => {
	const { proposal, outcome, rows } = await imported(form(header, cells));
	expect(ofColumns(proposal).map(({ code, args }) => [code, args['why'], args['count']])).toEqual([
		['rows-left-out', 'permission', 1]
	]);
	expect(answers(rows('survey_response'))).toEqual(['1', '3']);
	expect(outcome).toMatchObject({ accepted: 2, skipped: 1 });
});

it.each<[string, [string, string, string]]>([
	['Tilladelse', ['Kørekort', 'Ingen', 'Opholdstilladelse']],
	['Må vi ringe til dig?', ['Ja', 'Nej', 'Ja']],
	['Tilladelse til billeder', ['Ja', 'Nej', 'Ja']],
	['Har du kørekort?', ['Ja', 'Nej', 'Ja']]
])('"%s" is none: %j', async (header, cells) => {
	const { outcome } = await imported(form(header, cells));
	expect(outcome).toMatchObject({ accepted: 3, skipped: 0 });
});

it.each<[string, [string, string, string], string[]]>([
	['Samtykke', ['Ja', 'Måske', 'Spørg mig først'], ['1']],
	['Samtykke', ['Underskrevet', 'Mangler', 'Underskrevet'], []],
	['Samtykke givet', ['12-09-2020', '', '13-09-2020'], ['1', '3']]
])('no row is kept without its yes under "%s": %j', async (header, cells, kept) => {
	const { rows } = await imported(form(header, cells));
	expect(answers(rows('survey_response'))).toEqual(kept);
});

it('a word of consent that is not understood is asked about, and until then its row is left out', async () => {
	const file = form('Samtykke', ['Ja', 'Kun anonymt', 'Nej']);
	const { proposal, outcome } = await imported(file);
	expect(outcome).toMatchObject({ accepted: 1, skipped: 2 });
	expect(ofColumns(proposal).map(({ code, severity }) => [code, severity])).toEqual([
		['unknown-labels', 'question'],
		['rows-left-out', 'question']
	]);
	const answered = await imported(file, {
		recipe: (recipe) => ({
			...recipe,
			columns: recipe.columns.map((one) =>
				one.index === 2 ? { ...one, labels: [{ text: 'Kun anonymt', code: 'keep' }] } : one
			)
		})
	});
	expect(answered.outcome).toMatchObject({ accepted: 2, skipped: 1 });
});

it('two columns may each leave rows out', async () => {
	const { outcome } = await imported(
		`Tidsstempel;${question};Samtykke;Samtykke til brug af data;Test\n` +
			'2020-09-20;1;Ja;Ja;\n2020-09-21;2;Nej;Ja;\n2020-09-22;3;Ja;Nej;\n2020-09-23;4;Ja;Ja;ja\n'
	);
	expect(outcome).toMatchObject({ read: 4, accepted: 1, skipped: 3 });
});

it('a person called Test is nobody', async () => {
	const { outcome } = await imported(
		`Tidsstempel;Navn;Mailadresse;${question}\n2020-09-20;Anne Lund;anne@mail.example;1\n` +
			'2020-09-21;Test Testesen;x@mail.example;2\n2020-09-22;Bo Test-Holm;test@mail.example;3\n'
	);
	expect(outcome).toMatchObject({ accepted: 1, skipped: 2 });
	expect(outcome.problems.map(({ code, line }) => [code, line])).toEqual([
		['test-person', 3],
		['test-person', 4]
	]);
});

describe('what tools say of their own rows', () => {
	const item = 'How useful was this event for you?';
	const tools: [tool: string, file: string][] = [
		[
			'qualtrics',
			`StartDate,EndDate,Status,Finished,RecordedDate,ResponseId,DistributionChannel,${item}\n` +
				'2020-09-20,2020-09-20,IP Address,True,2020-09-20,R_1,anonymous,1\n' +
				'2020-09-20,2020-09-20,Survey Preview,True,2020-09-20,R_2,preview,2\n' +
				'2020-09-20,2020-09-20,IP Address,True,2020-09-20,R_3,email,3\n' +
				'2020-09-20,2020-09-20,IP Address,False,2020-09-20,R_4,anonymous,4\n'
		],
		[
			'kobo',
			`start,${item},_uuid,_submission_time,_validation_status\n2020-09-20,1,a-1,2020-09-20,validation_status_approved\n` +
				'2020-09-20,2,a-2,2020-09-20,validation_status_not_approved\n2020-09-20,3,a-3,2020-09-20,\n' +
				'2020-09-20,4,a-4,2020-09-20,validation_status_on_hold\n'
		],
		[
			'limesurvey',
			`Svar-ID;Dato afsendt;Sidste side;Startsprog;${question}\n1;2020-10-25 02:30:00;2;da;1\n2;;1;da;2\n` +
				'3;2020-10-25 02:30:00;2;da;3\n4;;1;da;4\n'
		],
		[
			'surveygizmo',
			`Response ID,Time Started,Date Submitted,Status,${item}\n1,2020-09-20,2020-09-20,Complete,1\n` +
				'2,2020-09-20,2020-09-20,Partial,2\n3,2020-09-20,2020-09-20,Complete,3\n4,2020-09-20,2020-09-20,Disqualified,4\n'
		],
		[
			'typeform',
			`#,${item},Response Type,Network ID,Submitted at\na,1,completed,n1,2020-09-20\nb,2,started,n2,2020-09-20\n` +
				'c,3,completed,n3,2020-09-20\nd,4,partial,n4,2020-09-20\n'
		]
	];
	it.each(tools)('%s', async (tool, file) => {
		const { proposal, outcome, rows } = await imported(file);
		expect(proposal.recipe.source).toBe(tool);
		expect(answers(rows('survey_response'))).toEqual(['1', '3']);
		expect(outcome).toMatchObject({ read: 4, accepted: 2, skipped: 2 });
		expect(proposal.problems.some(({ code }) => code === 'rows-left-out')).toBe(true);
	});

	it('1980-01-01 is how LimeSurvey says that it kept no day', async () => {
		const { outcome } = await imported(
			`Svar-ID;Dato afsendt;Sidste side;Startsprog;${question}\n1;2020-10-25 02:30:00;2;da;1\n2;1980-01-01 00:00:00;2;da;2\n`
		);
		expect(outcome.problems.map(({ code, line }) => [code, line])).toEqual([['no-day-kept', 3]]);
	});
});
