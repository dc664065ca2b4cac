import { namedCodes } from '#schemas/domains.ts';
import type { Programme } from '#schemas/programme.ts';
import type { ExportLanguage } from './export-languages.ts';
import { gender, identity } from './answers.ts';
import type { Export, Field } from './export.ts';
import { moments, sheetDay, type Moment } from './answer-times.ts';
import { people, type Person } from './people.ts';
import { headings, values } from './list-wording.ts';
import { workbook } from './workbook.ts';
import { encode, rowsOf, separated } from './encode-text.ts';

type Home = 'windows-1252' | 'utf-16le' | 'utf-8-bom' | 'workbook';

/** How Excel saves a sheet: as text in one of three ways, or as a workbook. */
async function saved(
	name: string,
	language: ExportLanguage,
	home: Home,
	fields: Field[],
	titles: string[][]
): Promise<Export> {
	const rows = [...titles, ...rowsOf(fields)];
	const delimiter = home === 'utf-16le' ? '\t' : ';';
	return {
		name: `${name}-${language}.${home === 'workbook' ? 'xlsx' : home === 'utf-16le' ? 'txt' : 'csv'}`,
		language,
		bytes:
			home === 'workbook'
				? await workbook(rows, 'Sheet1')
				: encode(separated(rows, { delimiter, quoted: false, lineEnd: '\r\n' }), home),
		encoding: home === 'workbook' ? null : home === 'utf-8-bom' ? 'utf-8' : home,
		delimiter: home === 'workbook' ? null : delimiter,
		headerRows: 1,
		records: fields[0]!.cells.length,
		blank: 0,
		truth: fields.map(({ truth }) => truth)
	};
}

/** The people without the letters that Windows-1252 lacks, as in a sheet that was converted through it. */
const latin = (all: Person[]): Person[] => {
	const simple = (text: string) =>
		Array.from(text, (letter) => {
			const base = letter.codePointAt(0)! < 256 ? letter : letter.normalize('NFD')[0]!;
			return base.codePointAt(0)! < 256 ? base : 'l';
		}).join('');
	return all.map((person) => ({ ...person, given: simple(person.given), family: simple(person.family) }));
};

/** The list of participants that a coordinator keeps. */
function list(programme: Programme, language: ExportLanguage, home: Home): Promise<Export> {
	const all = home === 'windows-1252' ? latin(people(27, language)) : people(27, language);
	const starts = moments(all, 2020, 6);
	const cells = (cell: (person: Person, i: number) => string) => all.map(cell);
	const named = (domain: 'isced_group' | 'origin_region' | 'years_in_country' | 'age_band') =>
		cells(({ random }) =>
			random
				.pick(namedCodes(programme, domain))
				.name![language].replaceAll(home === 'windows-1252' ? /[^\x20-\xFF–]/g : /(?!)/g, '')
		);
	const state = cells(
		({ random }) => random.pick([values.active, values.completed, values.withdrawn])[language]
	);
	const end: Moment = { y: 2021, m: 6, d: 30, h: 12, min: 0, s: 0 };
	const fields: Field[] = [
		identity(all, headings.given[language], 'given'),
		identity(all, headings.family[language], 'family'),
		identity(all, headings.email[language], 'email'),
		identity(all, headings.phone[language], 'phone'),
		gender(all, language, ['participant.gender']),
		{ header: headings.born[language], truth: [], cells: cells(({ born }) => String(born)) },
		{ header: headings.age[language], truth: ['participant.age_band'], cells: named('age_band') },
		{
			header: headings.enrolled[language],
			truth: ['participant.enrolled_on'],
			cells: starts.map(sheetDay[language])
		},
		{
			header: headings.exited[language],
			truth: ['participant.exited_on'],
			cells: state.map((text) => (text === values.active[language] ? '' : sheetDay[language](end)))
		},
		{ header: headings.status[language], truth: ['participant.status'], cells: state },
		{ header: headings.education[language], truth: ['participant.isced_group'], cells: named('isced_group') },
		{
			header: headings.region[language],
			truth: ['participant.origin_region'],
			cells: named('origin_region')
		},
		{
			header: headings.years[language],
			truth: ['participant.years_in_country'],
			cells: named('years_in_country')
		},
		{
			header: headings.thirdCountry[language],
			truth: ['participant.third_country_national'],
			cells: cells(({ random }) => (random.chance(0.7) ? values.yes : values.no)[language])
		},
		{
			header: headings.labour[language],
			truth: ['participant.labour_entry'],
			cells: cells(({ random }) => random.pick([values.unemployed, values.employee])[language])
		},
		{
			header: headings.notes[language],
			truth: [],
			cells: cells(({ random }) => (random.chance(0.3) ? values.note[language] : ''))
		}
	];
	return saved('participants', language, home, fields, []);
}

/** An attendance sheet with two title lines, as kept at the door. */
function sheet(programme: Programme, language: ExportLanguage, home: Home): Promise<Export> {
	const all = home === 'windows-1252' ? latin(people(23, language)) : people(23, language);
	const kind = (code: string) =>
		programme.domains.session_type.find((one) => one.code === code)!.name[language];
	const days: [number, number, number][] = [
		[2020, 9, 10],
		[2020, 10, 8],
		[2020, 11, 12],
		[2021, 1, 21],
		[2021, 2, 18],
		[2021, 3, 25]
	];
	const fields: Field[] = [
		identity(all, headings.name[language], 'name'),
		identity(all, headings.email[language], 'email'),
		...days.map(([y, m, d], k) => ({
			header: `${kind(k % 2 === 0 ? 'networking_dinner' : 'mentor_day')} ${sheetDay[language]({ y, m, d, h: 17, min: 0, s: 0 })}`,
			truth: ['session'],
			cells: all.map(({ random }) => {
				if (language === 'da' || language === 'en') return random.chance(0.7) ? 'x' : '';
				return (random.chance(0.7) ? values.present : values.absent)[language];
			})
		})),
		{
			header: headings.notes[language],
			truth: [],
			cells: all.map(({ random }) => (random.chance(0.2) ? values.note[language] : ''))
		}
	];
	return saved('attendance', language, home, fields, [[programme.title[language]], ['2020-2021']]);
}

const homes: [ExportLanguage, Home][] = [
	['da', 'windows-1252'],
	['sv', 'utf-16le'],
	['fi', 'utf-8-bom'],
	['nb', 'windows-1252'],
	['en', 'workbook']
];

export const sheetExports = (programme: Programme): Promise<Export[]> =>
	Promise.all(
		homes.flatMap(([language, home]) => [list(programme, language, home), sheet(programme, language, home)])
	);
