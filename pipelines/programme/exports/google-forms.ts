import type { Programme } from '#schemas/programme.ts';
import { exportLanguages, type ExportLanguage } from './export-languages.ts';
import { otherQuestion, asGrid, consent, identity, inWords, itemFields, itemsOf } from './answers.ts';
import type { Export, Field } from './export.ts';
import { formsMoment, moments, sheetMoment } from './answer-times.ts';
import { people } from './people.ts';
import { encode, rowsOf, separated } from './encode-text.ts';

const timestamp = { en: 'Timestamp', da: 'Tidsstempel', sv: 'Tidstämpel', fi: 'Aikaleima', nb: 'Tidsmerke' };
const address = {
	en: 'Email Address',
	da: 'Mailadresse',
	sv: 'E-postadress',
	fi: 'Sähköpostiosoite',
	nb: 'E-postadresse'
};

/** The survey before the course, downloaded from Google Forms itself: everything quoted, the time with its zone. */
function baseline(programme: Programme, language: ExportLanguage): Export {
	const all = people(26, language);
	const ese = itemsOf(programme, 'ese_');
	const fields: Field[] = [
		{
			header: timestamp[language],
			truth: ['survey_response.submitted_on'],
			cells: moments(all, 2020, 9).map(formsMoment)
		},
		identity(all, address[language], 'email'),
		consent(all, language),
		...itemFields(ese, all, language, { header: asGrid(ese) }),
		...itemFields(itemsOf(programme, 'ei_', 'disc12m', 'belong'), all, language, { cell: inWords }),
		otherQuestion(all, language, 'heard')
	];
	return {
		name: `google-forms-baseline-${language}.csv`,
		language,
		bytes: encode(separated(rowsOf(fields), { delimiter: ',', quoted: true, lineEnd: '\n' }), 'utf-8'),
		encoding: 'utf-8',
		delimiter: ',',
		headerRows: 1,
		records: all.length,
		blank: 0,
		truth: fields.map(({ truth }) => truth)
	};
}

/** An anonymous form after an event, downloaded from the linked sheet: times in the country's format. */
function event(programme: Programme, language: ExportLanguage): Export {
	const all = people(18, language);
	const fields: Field[] = [
		{
			header: timestamp[language],
			truth: ['survey_response.submitted_on'],
			cells: moments(all, 2020, 10).map(sheetMoment[language])
		},
		...itemFields(itemsOf(programme, 'sat', 'apply'), all, language),
		otherQuestion(all, language, 'wish')
	];
	return {
		name: `google-sheet-event-${language}.csv`,
		language,
		bytes: encode(separated(rowsOf(fields), { delimiter: ',', quoted: false, lineEnd: '\r\n' }), 'utf-8'),
		encoding: 'utf-8',
		delimiter: ',',
		headerRows: 1,
		records: all.length,
		blank: 0,
		truth: fields.map(({ truth }) => truth)
	};
}

export const googleForms = (programme: Programme): Export[] =>
	exportLanguages.flatMap((language) => [baseline(programme, language), event(programme, language)]);
