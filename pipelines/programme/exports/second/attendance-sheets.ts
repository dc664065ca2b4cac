import { people, type Person } from '../people.ts';
import { email, family, fullName, given, oneOf, phone, rarely } from './cells.ts';
import { asText, asWorkbook, type Column } from './column-file.ts';

/** Columns of days, all marked in the same way. */
const days = (headers: string[], cell: Column[2]): Column[] =>
	headers.map((header): Column => [header, 'session', cell]);
const hours =
	(decimal: ',' | '.') =>
	({ random }: Person) =>
		random.chance(0.25) ? '' : random.pick(['2', '3', `2${decimal}5`, `1${decimal}5`]);

const danish = () => {
	const group = people(19, 'da', 911);
	return asText(
		{
			name: 'Fremmøde mentordage efterår.csv',
			language: 'da',
			people: group,
			titles: [['Fremmøde, København'], []],
			columns: [
				['Deltager', 'identity.name', fullName],
				...days(
					[
						'Mentordag 14. sep 2020',
						'Mentordag 12/10-20',
						'Mentordag 9.11.2020',
						'Netværksmiddag d. 3/12 2020'
					],
					oneOf('x', 'x', '', 'afbud')
				),
				['Antal gange', '', oneOf('1', '2', '3', '4')],
				['Noter', '', rarely('går tidligt', 'barn med')]
			],
			totals: ['I alt', '12', '13', '9', '14', '48']
		},
		{ encoding: 'windows-1252', delimiter: ';' }
	);
};

const swedish = () =>
	asText(
		{
			name: 'närvaro_timmar_ht20.csv',
			language: 'sv',
			people: people(16, 'sv', 912),
			columns: [
				['Förnamn Efternamn', 'identity.name', fullName],
				...days(['2020-09-12', '2020-10-10', '2020-11-14', '2020-12-05'], hours(',')),
				['Summa timmar', '', oneOf('5', '7,5', '8', '9,5')]
			],
			totals: ['Summa', '30', '28,5', '31', '27', '116,5']
		},
		{ delimiter: ';' }
	);

const finnish = () => {
	const columns: Column[] = [
		['Nimi', 'identity.name', fullName],
		...days(['2020-09-15', '2020-10-13', '2020-11-10', '2020-12-08', '2021-01-12'], oneOf('x', 'x', '')),
		['Yht.', '', oneOf('2', '3', '4', '5')],
		['Huomautuksia', '', rarely('sairas', 'etänä')]
	];
	return asWorkbook(
		{
			name: 'läsnäolot mentoripäivät.xlsx',
			language: 'fi',
			people: people(18, 'fi', 913),
			titles: [['Mentoripäivät, Espoo']],
			columns,
			header: columns.map(([text]) => (/^\d{4}-/.test(text) ? new Date(`${text}T00:00:00Z`) : text))
		},
		'Läsnäolo'
	);
};

const norwegian = () =>
	asText(
		{
			name: 'Oppmøteliste middager.csv',
			language: 'nb',
			people: people(21, 'nb', 914),
			columns: [
				['Etternavn', 'identity.family_name', family],
				['Fornavn', 'identity.given_name', given],
				['Mobil', 'identity.phone', phone],
				...days(
					[
						'Nettverksmiddag 1 (17.09.2020)',
						'Nettverksmiddag 2 (22.10.2020)',
						'Nettverksmiddag 3 (19.11.2020, digitalt)'
					],
					oneOf('Møtt', 'Møtt', 'Ikke møtt', 'Forfall')
				),
				['Sum', '', oneOf('1', '2', '3')],
				['Merknad', '', rarely('allergi', 'tok med en venn')]
			]
		},
		{ encoding: 'utf-16le', delimiter: '\t' }
	);

const english = () =>
	asText({
		name: 'register autumn term.csv',
		language: 'en',
		people: people(20, 'en', 915),
		columns: [
			['Participant', 'identity.name', fullName],
			['Contact email', 'identity.email', email],
			...days(
				['Sat 12 Sep 2020', 'Sat 10 Oct 2020', 'Sat 14 Nov 2020', 'Dinner, 3 December 2020'],
				oneOf('P', 'P', 'A', 'E')
			),
			['Attended (of 4)', '', oneOf('1', '2', '3', '4')],
			['%', '', oneOf('25%', '50%', '75%', '100%')]
		]
	});

/** Sheets with a column for each day, in the ways people write days and marks. */
export const attendanceSheets = async () => [danish(), swedish(), await finnish(), norwegian(), english()];
