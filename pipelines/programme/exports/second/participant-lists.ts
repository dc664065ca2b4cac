import { people } from '../people.ts';
import {
	always,
	born,
	byGender,
	count,
	danishNumber,
	day,
	email,
	family,
	fullName,
	given,
	oneOf,
	phone,
	rarely,
	row,
	sheetDay,
	swedishNumber
} from './cells.ts';
import { asText, asWorkbook } from './column-file.ts';

const danish = () =>
	asText(
		{
			name: 'Deltagere KBH opdateret (2).csv',
			language: 'da',
			people: people(27, 'da', 901),
			columns: [
				['Nr.', 'identity.local_id|', row],
				['Fornavn(e)', 'identity.given_name', given],
				['Efternavn', 'identity.family_name', family],
				['Mail', 'identity.email', email],
				['Mobilnr.', 'identity.phone', phone],
				['CPR', 'identity.national_number', danishNumber],
				['K/M', 'participant.gender', byGender('K', 'M')],
				['Årgang', 'participant.age_band', born],
				['I Danmark siden', 'participant.years_in_country', count(2004, 2019)],
				[
					'Højeste fuldførte uddannelse',
					'participant.isced_group',
					oneOf('Folkeskole', 'Gymnasium', 'Erhvervsuddannelse', 'Bachelor', 'Kandidat')
				],
				['Deltog fra', 'participant.enrolled_on', day('dd-mm-yyyy', 2020, [8, 10])],
				['Stoppet den', 'participant.exited_on', day('dd-mm-yyyy', 2021, [1, 6], 0.4)],
				['Hvorfor stoppet', 'participant.exit_reason', rarely('Fik job', 'Flyttet', 'Sygdom', 'Tid')],
				[
					'Arbejdssituation ved start',
					'participant.labour_entry',
					oneOf('Lønmodtager', 'Ledig', 'Selvstændig', 'Langtidsledig')
				],
				['Samtykke underskrevet', 'use.consent', always('x')],
				['Bopælskommune', '', oneOf('København', 'Greve', 'Hvidovre')],
				['Bemærkninger', '', rarely('Ring efter kl. 15', 'Mangler pc', 'Kommer med bus')]
			]
		},
		{ encoding: 'windows-1252', delimiter: ';' }
	);

const swedish = () =>
	asWorkbook(
		{
			name: 'deltagarregister Lund.xlsx',
			language: 'sv',
			people: people(25, 'sv', 902),
			titles: [['Deltagarregister Nordplus, Lund'], ['Uppdaterad av Karin 14 juni']],
			columns: [
				['Namn', 'identity.name', fullName],
				['Mejl', 'identity.email', email],
				['Tel mobil', 'identity.phone', phone],
				['Pers.nr', 'identity.national_number', swedishNumber],
				['Kön', 'participant.gender', byGender('Kvinna', 'Man')],
				['Kom till Sverige', 'participant.years_in_country', count(2003, 2019)],
				[
					'Utbildningsbakgrund',
					'participant.isced_group',
					oneOf('Grundskola', 'Gymnasieskola', 'Universitet', 'Högskola')
				],
				[
					'Sysselsättning före',
					'participant.labour_entry',
					oneOf('Anställd', 'Arbetslös', 'Egen företagare')
				],
				[
					'Sysselsättning efter',
					'participant.labour_exit',
					oneOf('Anställd', 'Arbetslös', 'Egen företagare')
				],
				['Inskriven', 'participant.enrolled_on', sheetDay(2020)],
				['Deltagarstatus', 'participant.status', oneOf('Aktiv', 'Avslutad', 'Hoppat av')],
				['GDPR-blankett inlämnad', 'use.consent', oneOf('Ja', 'Ja', 'Nej')],
				['Handläggare', '', oneOf('Karin Ek', 'Johan Berg')],
				['Allergier', '', rarely('nötter', 'gluten')],
				['Övrigt', '', rarely('behöver tolk', 'ny adress i mars')]
			]
		},
		'Blad1'
	);

const finnish = () =>
	asText(
		{
			name: 'osallistujalista_espoo.csv',
			language: 'fi',
			people: people(26, 'fi', 903),
			columns: [
				['Sukunimi', 'identity.family_name', family],
				['Etunimi', 'identity.given_name', given],
				['S-posti', 'identity.email', email],
				['Puh.nro', 'identity.phone', phone],
				['Sp', 'participant.gender|', byGender('nainen', 'mies')],
				['Syntymävuosi', 'participant.age_band', born],
				['Äidinkieli', '', oneOf('arabia', 'somali', 'ukraina', 'venäjä')],
				['Montako vuotta Suomessa?', 'participant.years_in_country', count(1, 18)],
				[
					'Koulutustausta',
					'participant.isced_group',
					oneOf('Peruskoulu', 'Lukio', 'Ammattikoulu', 'Yliopisto', 'Ammattikorkeakoulu')
				],
				['Aloitti kurssin', 'participant.enrolled_on', day('d.m.y', 2020, [8, 11])],
				['Lopetti', 'participant.exited_on', day('d.m.y', 2021, [1, 6], 0.3)],
				['Keskeyttämisen syy', 'participant.exit_reason', rarely('työ', 'muutto', 'opiskelu')],
				[
					'Työtilanne alussa',
					'participant.labour_entry',
					oneOf('työtön', 'palkkatyössä', 'yrittäjä', 'pitkäaikaistyötön')
				],
				['Opiskeleeko (alussa)', 'participant.in_education_entry', oneOf('kyllä', 'ei')],
				['Kotikunta', '', oneOf('Espoo', 'Vantaa', 'Helsinki')],
				['Huom.', '', rarely('soita iltapäivällä', 'tulkki tarvitaan')]
			]
		},
		{ encoding: 'utf-8-bom', delimiter: ';' }
	);

const norwegian = () =>
	asText(
		{
			name: 'deltakeroversikt.csv',
			language: 'nb',
			people: people(26, 'nb', 904),
			columns: [
				['Deltakernr', 'identity.local_id', (_, i) => `OSL-${100 + i}`],
				['For- og etternavn', 'identity.name', fullName],
				['Epostadresse', 'identity.email', email],
				['Tlf', 'identity.phone', phone],
				['Kjønn (m/k)', 'participant.gender', byGender('k', 'm')],
				['Aldersgruppe', 'participant.age_band', oneOf('18-24', '25-29', '30-39', '40-54')],
				['Botid i Norge', 'participant.years_in_country', oneOf('under 2 år', '2-5 år', '6-10 år')],
				[
					'Verdensdel',
					'participant.origin_region',
					oneOf('Europa', 'Nord-Afrika og Vest-Asia', 'Øst- og Sørøst-Asia')
				],
				[
					'Fullført utdanning',
					'participant.isced_group',
					oneOf('Grunnskole', 'Videregående', 'Høyskole', 'Universitet')
				],
				['Påmeldt', 'participant.enrolled_on', day('dd.mm.yyyy', 2020, [8, 10])],
				['Sluttet', 'participant.exited_on', day('dd.mm.yyyy', 2021, [1, 6], 0.3)],
				[
					'Jobbsituasjon ved oppstart',
					'participant.labour_entry',
					oneOf('Ansatt', 'Arbeidsledig', 'Selvstendig næringsdrivende')
				],
				[
					'Jobbsituasjon 6 mnd etter',
					'participant.labour_6m',
					oneOf('Ansatt', 'Arbeidsledig', 'Selvstendig næringsdrivende')
				],
				['Eide bedrift ved oppstart?', 'participant.owned_business_entry', oneOf('ja', 'nei')],
				['Samtykkeskjema', '', always('mottatt')],
				['Kommentar', '', rarely('ringes', 'har barn med')]
			]
		},
		{ delimiter: ';' }
	);

const english = () =>
	asText(
		{
			name: 'Participant tracker MASTER.csv',
			language: 'en',
			people: people(28, 'en', 905),
			columns: [
				['Ref', 'identity.local_id', (_, i) => `ME${String(i + 1).padStart(3, '0')}`],
				['Full name', 'identity.name', fullName],
				['Email addr.', 'identity.email', email],
				['Tel. no.', 'identity.phone', phone],
				['M/F', 'participant.gender', byGender('F', 'M')],
				['Age at start', 'participant.age_band', count(21, 58)],
				['Country of birth', 'participant.origin_region|', oneOf('Syria', 'Somalia', 'Ukraine', 'Iran')],
				['Arrived (year)', 'participant.years_in_country', count(2003, 2019)],
				['Non-EU citizen?', 'participant.third_country_national', oneOf('Y', 'N')],
				[
					'Highest qualification',
					'participant.isced_group',
					oneOf('Primary school', 'High school', 'Bachelor', 'Master')
				],
				['Joined', 'participant.enrolled_on', day('dd/mm/yyyy', 2020, [8, 11])],
				['Left', 'participant.exited_on', day('dd/mm/yyyy', 2021, [1, 6], 0.3)],
				['Reason for leaving', 'participant.exit_reason', rarely('Got a job', 'Moved', 'Illness')],
				['Job seeking when joined', 'participant.job_search_entry', oneOf('Y', 'N')],
				['Photo OK?', '', oneOf('Y', 'N')],
				['Dietary', '', rarely('halal', 'vegetarian')],
				['Laptop lent', '', rarely('yes', 'returned')],
				['Next call', '', day('dd/mm/yyyy', 2021, [6, 7], 0.5)]
			]
		},
		{ encoding: 'utf-8-bom' }
	);

/** Lists of participants as people keep them, with columns that have no target. */
export const participantLists = async () => [danish(), await swedish(), finnish(), norwegian(), english()];
