import type { Programme } from '#schemas/programme.ts';
import { people } from '../people.ts';
import {
	always,
	answer,
	byGender,
	count,
	day,
	email,
	family,
	fullName,
	given,
	items,
	moment,
	oneOf,
	rarely,
	sheetDay
} from './cells.ts';
import { asText, asWorkbook, type Column } from './column-file.ts';

const surveyMonkey = (programme: Programme) => {
	const item = items(programme);
	const deeds: [string, string][] = [
		['civ_1', 'arbetat ideellt'],
		['civ_2', 'varit med på ett föreningsmöte'],
		['civ_5', 'skrivit under en namninsamling'],
		['civ_6', 'hjälpt till att ordna något för andra']
	];
	const questions: Column[] = [
		['Hur nöjd är du med din nuvarande arbetssituation?', 'item.ipl_05', answer(item('ipl_05'))],
		['Mitt mål är att bli företagare', 'item.ei_2', answer(item('ei_2'))],
		...deeds.map(([code, text], i): Column => [
			i === 0 ? 'Vad har du gjort under de senaste sex månaderna? (Kryssa för allt som stämmer)' : '',
			`item.${code}`,
			({ random }) => (random.chance(0.5) ? text : '')
		]),
		['Vad heter din kommun?', '', oneOf('Lund', 'Malmö', 'Eslöv')]
	];
	return asText(
		{
			name: 'Baslinje Lund SurveyMonkey.csv',
			language: 'sv',
			people: people(19, 'sv', 931),
			columns: [
				['Respondent ID', 'survey_response.response_id', (_, i) => String(12480113300 + i * 17)],
				['Collector ID', '', always('412233871')],
				['Start Date', '', moment('iso', 2020)],
				['End Date', 'survey_response.submitted_on', moment('iso', 2020)],
				['IP Address', '', ({ random }) => `192.0.2.${random.between(1, 250)}`],
				['Email Address', 'identity.email', email],
				['First Name', 'identity.given_name', given],
				['Last Name', 'identity.family_name', family],
				['Custom Data 1', '', always('')],
				...questions
			],
			under: [
				...Array.from({ length: 9 }, () => ''),
				'Response',
				'Response',
				...deeds.map(([, text]) => text),
				'Open-Ended Response'
			]
		},
		{ quoted: true }
	);
};

const surveyXact = (programme: Programme) => {
	const item = items(programme);
	const sure = ['Slet ikke sikker', 'Lidt sikker', 'Nogenlunde sikker', 'Meget sikker', 'Helt sikker'];
	const agree = ['Meget uenig', 'Uenig', 'Hverken eller', 'Enig', 'Meget enig'];
	return asText(
		{
			name: 'dataset_SurveyXact_slutmåling.csv',
			language: 'da',
			people: people(21, 'da', 932),
			columns: [
				['Respondentnøgle', 'survey_response.response_id|', (_, i) => `XK${4411 + i * 3}QZ`],
				['E-mail', 'identity.email', email],
				['Navn', 'identity.name', fullName],
				['Oprettet', '', day('dd-mm-yyyy', 2021, [4, 4])],
				['Afsluttet', 'survey_response.submitted_on', day('dd-mm-yyyy', 2021, [5, 6])],
				['Status', '', oneOf('Gennemført', 'Gennemført', 'Nogen svar')],
				['Samlet status', '', always('Aktiv')],
				...(
					[
						['ese_02', 'få øje på et behov hos kunderne'],
						['ese_05', 'få andre til at tro på din idé'],
						['ese_08', 'løse hverdagens problemer i virksomheden']
					] as const
				).map(([code, text]): Column => [
					`Hvor sikker er du på, at du kan ... - ${text}`,
					`item.${code}`,
					answer(item(code), sure)
				]),
				[
					'Hvor enig er du? - Folk som mig har indflydelse på, hvad myndighederne gør',
					'item.pol_say',
					answer(item('pol_say'), agree)
				],
				['Hvor mange nye faglige kontakter har du fået?', 'item.newcontacts', answer(item('newcontacts'))],
				[
					'Hvor mange af dem arbejder du nu sammen med?',
					'item.newcontact_working',
					answer(item('newcontact_working'))
				],
				['Evt. kommentarer', '', rarely('Tak for forløbet', 'Flere middage')]
			]
		},
		{ encoding: 'utf-8-bom', delimiter: ';', quoted: true }
	);
};

const webropol = (programme: Programme) => {
	const item = items(programme);
	return asWorkbook(
		{
			name: 'Webropol_loppukysely.xlsx',
			language: 'fi',
			people: people(18, 'fi', 933),
			columns: [
				['Vastaajan ID', 'survey_response.response_id', (_, i) => 88213400 + i],
				['Vastausaika', 'survey_response.submitted_on', sheetDay(2021)],
				['Kieli', '', always('fi')],
				['1. Etunimi', 'identity.given_name', given],
				['1. Sukunimi', 'identity.family_name', family],
				['2. Sukupuoli', 'participant.gender|', byGender('Nainen', 'Mies')],
				['3. Tavoitteeni on olla yrittäjä', 'item.ei_2', answer(item('ei_2'))],
				['4. Kuinka usein tunnet itsesi ulkopuoliseksi Suomessa?', 'item.ipl_02', answer(item('ipl_02'))],
				['5. Tunnen kuuluvani sinne missä asun', 'item.belong', answer(item('belong'))],
				[
					'6. Montako uutta ammatillista kontaktia sait hankkeessa?',
					'item.newcontacts',
					answer(item('newcontacts'))
				],
				['7. Kuinka usein käytit verkkoalustaa?', 'item.platform_use', answer(item('platform_use'))],
				[
					'8. Kuinka varma olet nyt siitä, että voisit perustaa yrityksen?',
					'item.retro_now',
					answer(item('retro_now'))
				],
				['9. Vapaa palaute', '', rarely('Hyvä kurssi', 'Kiitos')]
			]
		},
		'Vastaukset'
	);
};

const kobo = (programme: Programme) => {
	const item = items(programme);
	const within = (group: string, code: string, text: string): Column => [
		`${group}/${text}`,
		`item.${code}`,
		answer(item(code), item(code).max_v === 1 ? ['Nei', 'Ja'] : undefined)
	];
	return asText(
		{
			name: 'Kartlegging_Oslo_-_all_versions_-_labels_-_2020-10-02.csv',
			language: 'nb',
			people: people(20, 'nb', 934),
			columns: [
				['start', '', moment('iso', 2020)],
				['end', 'survey_response.submitted_on|', moment('iso', 2020)],
				['username', '', always('oslo_team')],
				['Samtykke/Jeg samtykker til at svarene mine brukes', 'use.consent', always('Ja')],
				['Om deg/Navn', 'identity.name', fullName],
				['Om deg/Kontakt/E-post', 'identity.email', email],
				within('Del A/Arbeid', 'looked_work', 'Har du søkt arbeid de siste fire ukene?'),
				within('Del A/Arbeid', 'start_2weeks', 'Kunne du begynne å arbeide innen to uker?'),
				within('Del B/Gründerskap', 'ese_04', 'Hvor trygg er du på at du kan bestemme en pris?'),
				within(
					'Del B/Gründerskap',
					'ese_06',
					'Hvor trygg er du på at du får kontakt med folk som kan hjelpe?'
				),
				within('Del B/Gründerskap', 'ei_5', 'Jeg har tenkt alvorlig på å starte en bedrift'),
				within('Del C/Hverdag/Helse', 'ipl_11', 'Hvor lett er det for deg å komme til lege i Norge?'),
				within('Del C/Hverdag/Folk', 'ipl_10', 'Hvor ofte spiser du middag med folk som er født i Norge?'),
				['_id', 'survey_response.response_id', (_, i) => String(214_480_000 + i * 7)],
				[
					'_uuid',
					'survey_response.response_id|',
					(_, i) => `5b1f0c2e-77a1-4c0d-9a00-${String(100000000000 + i)}`
				],
				['_submission_time', 'survey_response.submitted_on|', moment('iso', 2020)],
				['_validation_status', '', always('')],
				['_notes', '', always('')],
				['_status', '', always('submitted_via_web')],
				['_submitted_by', '', always('oslo_team')],
				['__version__', '', always('vQz8kLr2')],
				['_tags', '', always('')],
				['_index', '', (_, i) => String(i + 1)]
			]
		},
		{ delimiter: ';', quoted: true }
	);
};

const gradebook = () => {
	const percent = ({
		random
	}: {
		random: { between: (a: number, b: number) => number; chance: (p: number) => boolean };
	}) => (random.chance(0.3) ? '-' : `${random.between(40, 100)},00 %`);
	return asText(
		{
			name: 'Vet4Migre DK Karakterer.csv',
			language: 'da',
			people: people(23, 'da', 935),
			columns: [
				['Fornavn', 'identity.given_name', given],
				['Efternavn', 'identity.family_name', family],
				['ID-nummer', 'identity.local_id|', always('')],
				['Institution', '', always('Crossing Borders')],
				['Afdeling', '', always('')],
				['E-mailadresse', 'identity.email', email],
				['Quiz:Modul 1: At begynde i et nyt land (Procent)', 'module.1.score_pct', percent],
				['Quiz:Modul 2: Fra idé til forretningsmodel (Procent)', 'module.2.score_pct', percent],
				['Quiz:Modul 3: Kunder og marked (Procent)', 'module.3.score_pct', percent],
				['Quiz:Modul 5: Priser, budget og regnskab (Procent)', 'module.5.score_pct', percent],
				['Kursus total (Procent)', '', percent],
				['Sidst downloadet fra dette kursus', '', count(1621500000, 1621500000)]
			]
		},
		{ delimiter: ',' }
	);
};

const modules = () =>
	asText(
		{
			name: 'kursframsteg.csv',
			language: 'sv',
			people: people(20, 'sv', 936),
			columns: [
				['Kursdeltagare', 'identity.name', fullName],
				...[1, 2, 3, 4, 5, 6, 7, 8].map((no): Column => [
					`Modul ${no}`,
					`module.${no}.status`,
					oneOf('klar', 'klar', 'påbörjad', 'ej påbörjad')
				]),
				['Antal klara', '', count(0, 8)],
				['Diplom skickat', '', rarely('ja')]
			]
		},
		{ delimiter: ';' }
	);

/** Files of survey tools and of the course platform. */
export const surveyTools = async (programme: Programme) => [
	surveyMonkey(programme),
	surveyXact(programme),
	await webropol(programme),
	kobo(programme),
	gradebook(),
	modules()
];
