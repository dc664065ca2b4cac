import { people } from '../people.ts';
import { count, day, email, fullName, oneOf, phone, rarely, row, sheetDay } from './cells.ts';
import { asText, asWorkbook } from './column-file.ts';

const businesses = () =>
	asText(
		{
			name: 'Opfølgning virksomheder juni.csv',
			language: 'da',
			people: people(14, 'da', 941),
			columns: [
				['Iværksætter', 'identity.name', fullName],
				['Mail', 'identity.email', email],
				['Virksomhedens navn', '', (_, i) => `Firma ${'ABCDEFGHIJKLMNOP'[i]}`],
				['CVR-nr.', '', (_, i) => String(99000100 + i * 13)],
				['Fandtes før forløbet?', 'business.pre_existing', oneOf('nej', 'nej', 'ja')],
				['Hvor langt er de?', 'business.stage', oneOf('Idé', 'Plan', 'Registreret', 'I drift', 'Lukket')],
				['Registrering påbegyndt', 'business.registration_started_on', day('dd-mm-yyyy', 2020, [9, 12], 0.7)],
				['Registreret d.', 'business.registered_on', day('dd-mm-yyyy', 2021, [1, 3], 0.5)],
				['Første salg', 'business.first_revenue_on', day('dd-mm-yyyy', 2021, [3, 6], 0.4)],
				['Ansatte (årsværk)', 'business.jobs_fte', oneOf('0', '0,5', '1', '1,5')],
				['Dokumentation', 'business.evidence', oneOf('Eget udsagn', 'Registerudskrift')],
				['Sidst talt med', '', day('dd-mm-yyyy', 2021, [5, 6])],
				['Næste skridt', '', oneOf('Møde med revisor', 'Hjemmeside', 'Lån')]
			]
		},
		{ encoding: 'utf-8-bom', delimiter: ';' }
	);

const businessesEnglish = () =>
	asText({
		name: 'startup follow-up.csv',
		language: 'en',
		people: people(12, 'en', 942),
		columns: [
			['Founder', 'identity.name', fullName],
			['Company', '', (_, i) => `Company ${'ABCDEFGHIJKLMNOP'[i]}`],
			['Where are they now', 'business.stage', oneOf('Idea', 'Business plan', 'Registered', 'Trading')],
			['Business existed before the project', 'business.pre_existing', oneOf('no', 'no', 'yes')],
			['Registration date', 'business.registered_on', day('iso', 2021, [1, 5], 0.5)],
			['First invoice paid', 'business.first_revenue_on', day('iso', 2021, [3, 6], 0.4)],
			['Jobs (FTE)', 'business.jobs_fte', oneOf('0', '0.5', '1', '2')],
			['Source of info', 'business.evidence', oneOf('Self-report', 'Register extract')],
			['Website', '', (_, i) => `https://firm${i}.example`]
		]
	});

const stakeholders = () =>
	asText(
		{
			name: 'samverkansparter.csv',
			language: 'sv',
			people: people(15, 'sv', 943),
			columns: [
				['Organisation', 'stakeholder.org_id|', (_, i) => `Organisation ${i + 1}`],
				['Typ av aktör', 'stakeholder.sector', oneOf('Offentlig', 'Privat', 'Civilsamhälle', 'Utbildning')],
				['Land', 'stakeholder.country', oneOf('Sverige', 'Sverige', 'Danmark')],
				['Första kontakt', 'stakeholder.first_engaged_on', day('iso', 2020)],
				['Kontaktperson', '', fullName],
				['Mejl', '', email],
				['Telefon', '', phone],
				['Hur de medverkat', '', oneOf('Föreläsare', 'Lokal', 'Rekrytering')]
			]
		},
		{ delimiter: ';' }
	);

const workingDays = () =>
	asWorkbook(
		{
			name: 'tyopaivat_2020.xlsx',
			language: 'fi',
			people: people(16, 'fi', 944),
			columns: [
				['Maa', 'working_days.country', oneOf('Suomi')],
				['Kuukausi', 'working_days.month', (_, i) => `${5 + (i % 8)}/2020`],
				['Tehtävä', 'working_days.activity', oneOf('Kehittäminen', 'Koulutus', 'Koordinointi')],
				['Työpäiviä', 'working_days.days', ({ random }) => random.between(1, 24) / 2],
				['Tekijä', '', oneOf('Liisa', 'Ahmed')],
				['Selite', '', rarely('kokous', 'materiaalit')]
			],
			totals: ['Yhteensä', '', '', '96', '', '']
		},
		'2020'
	);

const sessions = () =>
	asText(
		{
			name: 'Arrangementer plan og gjennomføring.csv',
			language: 'nb',
			people: people(16, 'nb', 945),
			columns: [
				['Nr', 'session.session_id|', row],
				['Hva', 'session.session_type', oneOf('Nettverksmiddag', 'Mentordag')],
				['Planlagt dato', 'session.planned_on', day('dd.mm.yyyy', 2020, [8, 12])],
				['Avholdt', 'session.held_on', day('dd.mm.yyyy', 2020, [9, 12], 0.8)],
				['Status', 'session.status', oneOf('Gjennomført', 'Avlyst', 'Planlagt')],
				['Fysisk/digitalt', 'session.mode', oneOf('Fysisk', 'Digitalt', 'Hybrid')],
				['Varighet (timer)', 'session.hours', oneOf('2', '2,5', '3')],
				['Trinnfri adkomst', 'session.venue_step_free', oneOf('ja', 'nei')],
				['Sted', '', oneOf('Biblioteket', 'Kontoret', 'Zoom')],
				['Ansvarlig', '', oneOf('Kari', 'Ola')],
				['Budsjett (kr)', '', oneOf('4500', '6000')]
			]
		},
		{ encoding: 'windows-1252', delimiter: ';' }
	);

const sessionsEnglish = () =>
	asWorkbook(
		{
			name: 'Events calendar.xlsx',
			language: 'en',
			people: people(12, 'en', 946),
			titles: [['Events, all partners']],
			columns: [
				['Event code', 'session.session_id', (_, i) => `EV${i + 1}`],
				[
					'Type of event',
					'session.session_type',
					oneOf('Networking dinner', 'Mentor day', 'Kick-off training day')
				],
				['Host country', 'session.country', oneOf('Denmark', 'Sweden', 'Finland', 'Norway')],
				['Originally planned for', 'session.planned_on', sheetDay(2020)],
				['Actually held', 'session.held_on', sheetDay(2020)],
				['Held / cancelled', 'session.status', oneOf('Held', 'Cancelled')],
				['Online or in person', 'session.mode', oneOf('Online', 'In person')],
				['Length in hours', 'session.hours', count(1, 6)],
				['Partners there', 'session.partners_present', count(1, 4)],
				['Guests', '', count(0, 9)],
				['Link to photos', '', rarely('https://photos.example/a')]
			]
		},
		'Calendar'
	);

/** Lists of other things than people: businesses, organisations, working days, events. */
export const registers = async () => [
	businesses(),
	businessesEnglish(),
	stakeholders(),
	await workingDays(),
	sessions(),
	await sessionsEnglish()
];
