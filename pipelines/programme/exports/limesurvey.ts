import type { Programme } from '#schemas/programme.ts';
import type { ExportLanguage } from './export-languages.ts';
import { otherQuestion, identity, itemFields, itemsOf, type Manner } from './answers.ts';
import type { Export, Field } from './export.ts';
import { isoMoment, moments } from './answer-times.ts';
import { people } from './people.ts';
import { encode, rowsOf, separated } from './encode-text.ts';

const own = {
	codes: ['id', 'submitdate', 'lastpage', 'startlanguage', 'seed'],
	da: ['Svar-ID', 'Dato afsendt', 'Sidste side', 'Startsprog', 'Seed'],
	fi: ['Vastaustunnus', 'Lähetyspäivä', 'Viimeinen sivu', 'Aloituskieli', 'Siemen'],
	en: ['Response ID', 'Date submitted', 'Last page', 'Start language', 'Seed']
};

const digits = (code: string) => code.replace(/^([a-z]+)_(\d+)$/, '$1[$2]');

/** Headers as codes (`ese[01]`), as the question's text, or as both. */
const headers: Record<'codes' | 'texts' | 'both', NonNullable<Manner['header']>> = {
	codes: ({ item_code }) => digits(item_code),
	texts: ({ text }, language) => text[language],
	both: ({ item_code, text }, language) => `${digits(item_code)}. ${text[language]}`
};

/** Everything quoted, semicolons, a byte order mark, and a blank line at the end. */
function limesurvey(programme: Programme, language: ExportLanguage, style: keyof typeof headers): Export {
	const all = people(25, language);
	const names = style === 'codes' ? own.codes : own[language as 'da' | 'fi' | 'en'];
	const field = (header: string, truth: string[], cell: (i: number) => string): Field => ({
		header,
		truth,
		cells: all.map((_, i) => cell(i))
	});
	const when = moments(all, 2020, 8);
	const fields: Field[] = [
		field(names[0]!, ['survey_response.response_id'], (i) => String(i + 3)),
		field(names[1]!, ['survey_response.submitted_on'], (i) => isoMoment(when[i]!)),
		field(names[2]!, [], () => '4'),
		field(names[3]!, [], () => language),
		field(names[4]!, [], (i) => String(1_200_345_678 + i * 7919)),
		identity(
			all,
			style === 'codes'
				? 'email'
				: { en: 'E-mail address', da: 'Mailadresse', fi: 'Sähköpostiosoite', sv: '', nb: '' }[language],
			'email'
		),
		...itemFields(itemsOf(programme, 'ese_', 'ei_', 'ipl_'), all, language, { header: headers[style] }),
		otherQuestion(all, language, 'heard')
	];
	const text = separated(rowsOf(fields), { delimiter: ';', quoted: true, lineEnd: '\r\n' });
	return {
		name: `limesurvey-${style}-${language}.csv`,
		language,
		bytes: encode(`${text}\r\n`, 'utf-8-bom'),
		encoding: 'utf-8',
		delimiter: ';',
		headerRows: 1,
		records: all.length + 1,
		blank: 1,
		truth: fields.map(({ truth }) => truth)
	};
}

export const limesurveyExports = (programme: Programme): Export[] => [
	limesurvey(programme, 'da', 'both'),
	limesurvey(programme, 'fi', 'texts'),
	limesurvey(programme, 'en', 'codes')
];
