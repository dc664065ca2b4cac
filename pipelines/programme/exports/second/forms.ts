import type { Programme } from '#schemas/programme.ts';
import { people } from '../people.ts';
import { always, answer, count, email, fullName, items, moment, oneOf, rarely, sheetDay } from './cells.ts';
import { asText, asWorkbook, type Column } from './column-file.ts';

/** A series of retyped questions: the code of the item, and how its question was written. */
const retyped = (
	programme: Programme,
	words: (code: string) => string[] | undefined,
	pairs: [string, string][]
) => {
	const item = items(programme);
	return pairs.map(([code, header]): Column => [header, `item.${code}`, answer(item(code), words(code))]);
};
const yesNo = (no: string, yes: string) => (code: string) =>
	/^(civ|worked|looked|start|disc|pubspace)/.test(code) ? [no, yes] : undefined;

const danish = (programme: Programme) =>
	asText(
		{
			name: 'Spørgeskema til nye deltagere (Svar) - Formularsvar 1.csv',
			language: 'da',
			people: people(22, 'da', 921),
			columns: [
				['Tidsstempel', 'survey_response.submitted_on', moment('dd/mm/yyyy', 2020, '.')],
				...retyped(programme, yesNo('Nej', 'Ja'), [
					['worked_hour', '1. Arbejdede du mindst én time mod betaling i sidste uge?'],
					['looked_work', '2. Har du søgt arbejde de sidste 4 uger?'],
					[
						'ese_01',
						'3. Hvor sikker er du på, at du kan... [finde på en ny idé til et produkt eller en service]'
					],
					['ese_02', '3. Hvor sikker er du på, at du kan... [få øje på et behov hos kunderne]'],
					['ese_04', '3. Hvor sikker er du på, at du kan... [fastsætte en pris]'],
					['ese_09', '3. Hvor sikker er du på, at du kan... [føre et enkelt regnskab]'],
					['ei_2', '4. Mit mål er at blive iværksætter'],
					['ei_4', '5. Jeg er fast besluttet på at starte virksomhed'],
					['ipl_03', '6. Hvor godt kan du læse og forstå enkle artikler på dansk?'],
					['civ_1', '7. Har du lavet frivilligt arbejde det seneste halve år?']
				]),
				['8. Hvad håber du at få ud af forløbet?', '', oneOf('Netværk', 'Hjælp til plan', 'Lære dansk')],
				['9. Dit navn', 'identity.name', fullName],
				['10. Din mailadresse', 'identity.email', email]
			]
		},
		{ quoted: false }
	);

const finnish = (programme: Programme) =>
	asText({
		name: 'Alkukysely syksy 2020.csv',
		language: 'fi',
		people: people(20, 'fi', 922),
		columns: [
			['Aikaleima', 'survey_response.submitted_on', moment('d.m.y', 2020, '.')],
			['Annan suostumukseni tietojeni käsittelyyn *', 'use.consent', always('Kyllä')],
			...retyped(programme, yesNo('Ei', 'Kyllä'), [
				[
					'worked_hour',
					'OSA 1: TYÖ. Teitkö viime viikolla vähintään tunnin ansiotyötä tai työtä omassa yrityksessä? *'
				],
				['start_2weeks', 'Voisitko aloittaa työt kahden viikon sisällä? *'],
				[
					'ese_01',
					'OSA 2: YRITTÄJYYS. Kuinka varma olet siitä, että pystyt keksimään uuden tuote- tai palveluidean? *'
				],
				['ese_05', 'Kuinka varma olet siitä, että saat muut uskomaan ideaasi? *'],
				['ese_10', 'Kuinka varma olet siitä, että osaat lukea budjettia? *'],
				['ei_1', 'Olen valmis tekemään paljon töitä saadakseni oman yrityksen *'],
				['ei_5', 'Olen miettinyt vakavasti yrityksen perustamista *'],
				['ipl_11', 'OSA 3: ARKI. Kuinka helppoa sinun on päästä lääkäriin Suomessa? *'],
				['disc12m', 'Oletko kokenut syrjintää tai häirintää viimeisten 12 kuukauden aikana? *']
			]),
			['Muuta kerrottavaa?', '', rarely('Ei', 'Kiitos kyselystä')],
			['Nimesi', 'identity.name', fullName],
			['Sähköpostiosoitteesi', 'identity.email', email]
		]
	});

const english = (programme: Programme) =>
	asText({
		name: 'Dinner feedback (responses).csv',
		language: 'en',
		people: people(17, 'en', 923),
		columns: [
			['Timestamp', 'survey_response.submitted_on', moment('iso', 2020)],
			[
				'Which dinner did you come to?',
				'survey_response.session_id|',
				oneOf('September', 'October', 'December')
			],
			...retyped(programme, () => undefined, [
				['sat', 'How useful was the event for you? (1 = not at all, 5 = very)'],
				['apply', 'I will use what I learned today']
			]),
			['What was the best thing?', '', oneOf('The food', 'Meeting Omar', 'Advice on tax')],
			['What should we do differently next time?', '', rarely('Start earlier', 'More time')],
			['Your name (optional)', 'identity.name', fullName]
		]
	});

const quiz = (programme: Programme) => {
	const asked = retyped(programme, yesNo('Nej', 'Ja'), [
		['ese_03', 'Hur säker är du på att du kan uppskatta efterfrågan?'],
		['ese_07', 'Hur säker är du på att du kan anställa eller leda någon?'],
		['ei_6', 'Jag har en fast avsikt att starta ett företag någon gång.'],
		['belong', 'Jag känner att jag hör hemma där jag bor.'],
		['pubspace', 'Har du senaste månaden använt en lokal offentlig plats för att träffa andra?']
	]);
	return asWorkbook(
		{
			name: 'Slutenkät mentordagar(1-18).xlsx',
			language: 'sv',
			people: people(18, 'sv', 924),
			columns: [
				['ID', 'survey_response.response_id|', (_, i) => i + 1],
				['Starttid', '', sheetDay(2021)],
				['Slutförandetid', 'survey_response.submitted_on', sheetDay(2021)],
				['E-post', 'identity.email', email],
				['Namn', 'identity.name', fullName],
				['Totalt antal poäng', '', count(0, 5)],
				['Feedback på frågesport', '', always('')],
				...asked.flatMap((column): Column[] => [
					column,
					[`Poäng – ${column[0]}`, '', count(0, 1)],
					[`Feedback – ${column[0]}`, '', always('')]
				])
			]
		},
		'Sheet1'
	);
};

/** Google Forms and a quiz of MS Forms, with questions as people retype them. */
export const forms = async (programme: Programme) => [
	danish(programme),
	finnish(programme),
	english(programme),
	await quiz(programme)
];
