import type { Programme } from '#schemas/programme.ts';
import type { ExportLanguage } from './export-languages.ts';
import { identity } from './answers.ts';
import type { Export, Field } from './export.ts';
import { isoMoment, moments, moodleMoment, type Moment } from './answer-times.ts';
import { people } from './people.ts';
import { workbook } from './workbook.ts';
import { encode, rowsOf, separated } from './encode-text.ts';

type Words = Record<ExportLanguage, string>;
const module: Words = { en: 'Module', da: 'Modul', sv: 'Modul', fi: 'Moduuli', nb: 'Modul' };
const email: Words = {
	en: 'Email address',
	da: 'E-mailadresse',
	sv: 'E-postadress',
	fi: 'Sähköpostiosoite',
	nb: 'E-postadresse'
};
const done: Words = { en: 'Completed', da: 'Gennemført', sv: 'Slutförd', fi: 'Suoritettu', nb: 'Fullført' };
const open: Words = {
	en: 'Not completed',
	da: 'Ikke gennemført',
	sv: 'Inte slutförd',
	fi: 'Ei suoritettu',
	nb: 'Ikke fullført'
};
const dated: Words = {
	en: 'Completion date',
	da: 'Gennemførelsesdato',
	sv: 'Slutförandedatum',
	fi: 'Suorituspäivä',
	nb: 'Fullføringsdato'
};
const given: Words = { en: 'First name', da: 'Fornavn', sv: 'Förnamn', fi: 'Etunimi', nb: 'Fornavn' };
const family: Words = { en: 'Last name', da: 'Efternavn', sv: 'Efternamn', fi: 'Sukunimi', nb: 'Etternavn' };

/**
 * Who completed which activity, and when: for each module a column of status and one of the time. `unnamed`
 * is Moodle's own activity completion: no header over the names and over the times. Otherwise as plugins
 * export it.
 */
function completion(programme: Programme, language: ExportLanguage, unnamed: boolean, wide: boolean): Export {
	const all = people(25, language);
	const moment = (one: Moment) => (unnamed ? isoMoment(one) : moodleMoment(language, one));
	const reach = all.map(({ random }) => random.between(0, programme.modules.length));
	const fields: Field[] = [
		identity(
			all,
			unnamed ? '' : given[language] === 'First name' ? 'Name' : { ...given, en: '' }[language],
			unnamed ? 'name' : 'given'
		),
		identity(all, email[language], 'email'),
		...programme.modules.flatMap(({ module_no, title }): Field[] => {
			const name = `${module[language]} ${module_no}: ${title[language]}`;
			const when = moments(all, 2020, Math.min(12, 4 + module_no));
			return [
				{
					header: name,
					truth: [`module.${module_no}.status`],
					cells: reach.map((n) => (n >= module_no ? done : open)[language])
				},
				{
					header: unnamed ? '' : `${name} - ${dated[language]}`,
					truth: [`module.${module_no}.completed_on`],
					cells: reach.map((n, i) => (n >= module_no ? moment(when[i]!) : ''))
				}
			];
		})
	];
	if (fields[0]!.header === 'Name') fields[0] = identity(all, 'Name', 'name');
	return {
		name: `moodle-completion-${language}.csv`,
		language,
		bytes: encode(
			separated(rowsOf(fields), { delimiter: wide ? '\t' : ',', quoted: true, lineEnd: '\n' }),
			wide ? 'utf-16le' : 'utf-8'
		),
		encoding: wide ? 'utf-16le' : 'utf-8',
		delimiter: wide ? '\t' : ',',
		headerRows: 1,
		records: all.length,
		blank: 0,
		truth: fields.map(({ truth }) => truth)
	};
}

/** Moodle's attendance: title lines, people down, sessions across, sums at the right. */
async function attendance(language: ExportLanguage, inWorkbook: boolean): Promise<Export> {
	const all = people(21, language);
	const days = [
		'10 Sep 2020 17.00',
		'8 Oct 2020 17.00',
		'12 Nov 2020 17.00',
		'10 Dec 2020 17.00',
		'14 Jan 2021 17.00'
	];
	const groups: Words = {
		en: 'All students',
		da: 'Alle studerende',
		sv: 'Alla studenter',
		fi: 'Kaikki opiskelijat',
		nb: 'Alle studenter'
	};
	const marks = all.map(({ random }) =>
		days.map(() => random.pick(['P (2/2)', 'P (2/2)', 'L (1/2)', 'E (1/2)', 'A (0/2)']))
	);
	const fields: Field[] = [
		identity(all, family[language], 'family'),
		identity(all, given[language], 'given'),
		identity(all, email[language], 'email'),
		...days.map((day, k) => ({
			header: `${day} ${groups[language]}`,
			truth: ['session'],
			cells: marks.map((mine) => mine[k]!)
		})),
		...['P', 'L', 'E', 'A'].map((mark) => ({
			header: mark,
			truth: [],
			cells: marks.map((mine) => String(mine.filter((one) => one.startsWith(mark)).length))
		})),
		{ header: 'Taken sessions', truth: [], cells: all.map(() => '5') },
		{ header: 'Points', truth: [], cells: all.map((_, i) => `${i % 10} / 10`) },
		{ header: 'Percentage', truth: [], cells: all.map((_, i) => `${(i % 10) * 10}.00%`) }
	];
	const titles = [
		['Course', 'Networking dinners'],
		['Group', groups[language]]
	];
	const rows = [...titles, [], ...rowsOf(fields)];
	return {
		name: `moodle-attendance-${language}.${inWorkbook ? 'xlsx' : 'txt'}`,
		language,
		bytes: inWorkbook
			? await workbook(rows, 'Attendances')
			: encode(separated(rows, { delimiter: '\t', quoted: false, lineEnd: '\n' }), 'utf-8'),
		encoding: inWorkbook ? null : 'utf-8',
		delimiter: inWorkbook ? null : '\t',
		headerRows: 1,
		records: all.length,
		blank: 0,
		truth: fields.map(({ truth }) => truth)
	};
}

export const moodleExports = async (programme: Programme): Promise<Export[]> => [
	completion(programme, 'en', false, false),
	completion(programme, 'da', false, false),
	completion(programme, 'sv', false, true),
	completion(programme, 'fi', true, false),
	completion(programme, 'nb', true, false),
	await attendance('en', true),
	await attendance('nb', false)
];
