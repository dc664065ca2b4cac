import type { Programme } from '#schemas/programme.ts';
import { exportLanguages, type ExportLanguage } from './export-languages.ts';
import { otherQuestion, identity, inWords, itemFields, itemsOf, type Manner } from './answers.ts';
import type { Export, Field } from './export.ts';
import { moments, type Moment } from './answer-times.ts';
import { people } from './people.ts';
import { workbook } from './workbook.ts';
import { encode, rowsOf, separated } from './encode-text.ts';

const own: Record<ExportLanguage, [id: string, start: string, end: string, email: string, name: string]> = {
	en: ['ID', 'Start time', 'Completion time', 'Email', 'Name'],
	da: ['Id', 'Starttidspunkt', 'Fuldførelsestidspunkt', 'Mail', 'Navn'],
	sv: ['ID', 'Starttid', 'Slutförandetid', 'E-post', 'Namn'],
	fi: ['Tunniste', 'Aloitusaika', 'Valmistumisaika', 'Sähköposti', 'Nimi'],
	nb: ['ID', 'Starttidspunkt', 'Fullføringstidspunkt', 'E-post', 'Navn']
};

/** The five answers of a Likert row, lowest first. */
const agreement: Record<ExportLanguage, string[]> = {
	en: ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'],
	da: ['Meget uenig', 'Uenig', 'Hverken enig eller uenig', 'Enig', 'Meget enig'],
	sv: ['Instämmer inte alls', 'Instämmer inte', 'Varken eller', 'Instämmer', 'Instämmer helt'],
	fi: ['Täysin eri mieltä', 'Eri mieltä', 'Ei samaa eikä eri mieltä', 'Samaa mieltä', 'Täysin samaa mieltä'],
	nb: ['Helt uenig', 'Uenig', 'Verken enig eller uenig', 'Enig', 'Helt enig']
};

const inLabels: NonNullable<Manner['cell']> = (value, item, language) =>
	item.min_v === 1 && item.max_v === 5 ? agreement[language][value - 1]! : inWords(value, item, language);

function fieldsOf(programme: Programme, language: ExportLanguage, count: number): [Field[], Moment[]] {
	const all = people(count, language);
	const ends = moments(all, 2021, 6);
	const [id, start, end, email, name] = own[language];
	const fields = [
		{ header: id, truth: ['survey_response.response_id'], cells: all.map((_, i) => String(i + 1)) },
		{ header: start, truth: [], cells: ends.map(() => '') },
		{ header: end, truth: ['survey_response.submitted_on'], cells: ends.map(() => '') },
		identity(all, email, 'email'),
		identity(all, name, 'name'),
		...itemFields(itemsOf(programme, 'inclusive_dm', 'pol_say', 'belong'), all, language, { cell: inLabels }),
		...itemFields(itemsOf(programme, 'civ_', 'pubspace'), all, language, { cell: inWords }),
		...itemFields(itemsOf(programme, 'newcontacts', 'gest_new'), all, language),
		otherQuestion(all, language, 'wish')
	];
	return [fields, ends];
}

/** The survey after the course as a workbook: times are dates, the running number is a number. */
async function inWorkbook(programme: Programme, language: ExportLanguage): Promise<Export> {
	const [fields, ends] = fieldsOf(programme, language, 24);
	const [header, ...rows] = rowsOf(fields);
	const time = ({ y, m, d, h, min, s }: Moment, earlier: number) =>
		new Date(Date.UTC(y, m - 1, d, h, min, s) - earlier);
	const sheet = [
		header!,
		...rows.map((row, i) => [Number(row[0]), time(ends[i]!, 400_000), time(ends[i]!, 0), ...row.slice(3)])
	];
	return {
		name: `ms-forms-endline-${language}.xlsx`,
		language,
		bytes: await workbook(sheet, 'Form1'),
		encoding: null,
		delimiter: null,
		headerRows: 1,
		records: rows.length,
		blank: 0,
		truth: fields.map(({ truth }) => truth)
	};
}

/** The same as CSV, which Excel wrote with a byte order mark and American times. */
function inText(programme: Programme, language: ExportLanguage): Export {
	const [fields, ends] = fieldsOf(programme, language, 24);
	const two = (n: number) => String(n).padStart(2, '0');
	const american = ({ y, m, d, h, min, s }: Moment) => `${m}/${d}/${y % 100} ${h}:${two(min)}:${two(s)}`;
	fields[1]!.cells = fields[2]!.cells = ends.map(american);
	return {
		name: `ms-forms-endline-${language}.csv`,
		language,
		bytes: encode(separated(rowsOf(fields), { delimiter: ',', quoted: false, lineEnd: '\r\n' }), 'utf-8-bom'),
		encoding: 'utf-8',
		delimiter: ',',
		headerRows: 1,
		records: ends.length,
		blank: 0,
		truth: fields.map(({ truth }) => truth)
	};
}

export const msForms = async (programme: Programme): Promise<Export[]> => [
	...(await Promise.all(exportLanguages.map((language) => inWorkbook(programme, language)))),
	inText(programme, 'da'),
	inText(programme, 'fi')
];
