import { expect, it } from 'vitest';
import { everyday } from './fixtures/everyday-questions.ts';
import { proposalOf } from './fixtures/columns.ts';

/** Columns that make a list of participants of a file, each with its target. */
const list: [target: string, header: string, values: string[]][] = [
	['gender', 'Køn', ['Kvinde', 'Mand', 'Kvinde']],
	['isced_group', 'Uddannelse', ['Folkeskole', 'Gymnasium', 'Bachelor']],
	['age_band', 'Aldersgruppe', ['18-24', '25-29', '30-39']],
	['third_country_national', 'Tredjelandsborger', ['ja', 'ja', 'nej']]
];

/** The target of a column in a list of participants that does not hold it otherwise. */
function targetOf(header: string, values: string[], without: string): string | null {
	const others = list.filter(([target]) => target !== without);
	const { recipe } = proposalOf([
		['Navn', ['Amina Hassan', 'Karim Nowak', 'Åsa Öberg']],
		...others.map(([, name, cells]): [string, string[]] => [name, cells]),
		[header, values]
	]);
	return recipe.columns.at(-1)!.target;
}

const cases = everyday.flatMap(({ target, answers, questions }) =>
	Object.entries(questions).map(([language, texts]) => [language, target, answers, texts] as const)
);

it.each(cases)('%s: %s of %j is found under each of its questions', (_, target, answers, texts) => {
	const missed = texts
		.split('|')
		.filter((one) => targetOf(one, [...answers], target) !== `participant.${target}`);
	expect(missed).toEqual([]);
});

/** Questions that sound alike and are about something else; answers of the kind that would be taken. */
const others: [answers: string[], headers: string][] = [
	[
		['17-08-2020', '28-08-2020', '01-09-2020'],
		'Startevaluering sendt|Opstartsmøde|Hvornår startede du i job?|Praktik start|Hvornår kom du til mødet?|Alkukartoitus|Uppföljning|Samtal bokat|Sluttevaluering|Sista dag för anmälan|Siste frist|Kontrakt slut|Hvornår fik du opholdstilladelse?|Når søkte du?|Viimeinen ilmoittautumispäivä|When did you come to the course?|Interview date|Payment ended'
	],
	[
		['Aktiv', 'withdrawn', 'completed'],
		'Opholdsstatus|Status på ansøgning|Civilstatus|Betalingsstatus|Evaluering, status|Hakemuksen tila|Kontraktens status|Status for praktik'
	],
	[
		['Somalia', 'Syrien', 'Afghanistan'],
		'Hvor er din mor født?|Hvilket land bor du i?|Var bor din familj?|Missä lapsesi ovat syntyneet?|Where does your mentor come from?|Rejst til'
	],
	[
		['unemployed', 'employee', 'self_employed'],
		'Hvad laver din ægtefælle?|Vad gör din sambo?|What does your husband do?|Mentors arbejde nu'
	],
	[
		['Ja', 'Nej', 'Ja'],
		'Har du kørekort?|Er du gift?|Har du børn?|Studerar dina barn?|Är du nöjd med kursen?|Vil du fortsætte efter kurset?|Oletko tyytyväinen kurssiin?|Do you need a computer?|Søger du bolig?|Har din mand egen virksomhed?'
	],
	[['6', '5', '2'], 'Hvor mange børn har du?|Antal timer|Kuinka monta lasta sinulla on?|Skostørrelse']
];

it.each(others)('%j is left alone under other questions: %s', (answers, headers) => {
	const taken = headers
		.split('|')
		.map((one) => [one, targetOf(one, answers, '')])
		.filter(([, target]) => target !== null);
	expect(taken).toEqual([]);
});
