import type { Programme } from '#schemas/programme.ts';
import type { ExportLanguage } from './export-languages.ts';
import { identity, itemFields, itemsOf } from './answers.ts';
import type { Export, Field } from './export.ts';
import { iso, moments } from './answer-times.ts';
import { people } from './people.ts';
import { encode, rowsOf, separated } from './encode-text.ts';

interface Kind {
	language: ExportLanguage;
	/** Headers contain the names of the form (`survey/ese_01`) or the questions as asked. */
	named: boolean;
	/** Ticked answers are in one cell, in a column each, or both. */
	ticks: 'together' | 'apart' | 'both';
	/** A second header row of tags, as the Humanitarian Exchange Language requires. */
	tags: boolean;
}

const civic = {
	en: 'Which of these did you do?',
	da: 'Hvad af dette har du gjort?',
	sv: 'Vad av detta har du gjort?',
	fi: 'Mitä näistä olet tehnyt?',
	nb: 'Hva av dette har du gjort?'
};

function kobo(programme: Programme, { language, named, ticks, tags }: Kind): Export {
	const all = people(22, language);
	const when = moments(all, 2020, 9);
	const group = (name: string) => (named ? `survey/${name}` : name);
	const zone = (i: number) => `${iso(when[i]!)}T10:0${i % 10}:00.000+02:00`;
	const acts = itemsOf(programme, 'civ_');
	const ticked = all.map(({ random }) =>
		acts.filter(() => random.chance(0.4)).map(({ item_code }) => item_code)
	);
	const question = named ? 'survey/civic' : civic[language];
	const field = (header: string, truth: string[], cell: (i: number) => string): Field => ({
		header,
		truth,
		cells: all.map((_, i) => cell(i))
	});
	const fields: Field[] = [
		field('start', [], zone),
		field('end', ['survey_response.submitted_on'], zone),
		identity(
			all,
			named
				? 'survey/email'
				: { en: 'Your e-mail', da: 'Din e-mail', sv: 'Din e-post', fi: 'Sähköpostisi', nb: 'Din e-post' }[
						language
					],
			'email'
		),
		...itemFields(itemsOf(programme, 'ese_', 'ipl_'), all, language, {
			header: ({ item_code, text }) => (named ? group(item_code) : text[language])
		}),
		...(ticks === 'apart' ? [] : [field(question, ['choices.CIVIC'], (i) => ticked[i]!.join(' '))]),
		...(ticks === 'together'
			? []
			: acts.map((act) =>
					field(
						`${question}/${named ? act.item_code : act.text[language]}`,
						// With both forms present either is correct, and one must be excluded.
						ticks === 'both' ? [`item.${act.item_code}`, ''] : [`item.${act.item_code}`],
						(i) => (ticked[i]!.includes(act.item_code) ? '1' : '0')
					)
				)),
		field('_id', ['survey_response.response_id', ''], (i) => String(184_220_115 + i * 7)),
		field(
			'_uuid',
			['survey_response.response_id', ''],
			(i) => `a1b2c3d4-0000-4000-8000-${String(i * 97).padStart(12, '0')}`
		),
		field(
			'_submission_time',
			['survey_response.submitted_on', ''],
			(i) => `${iso(when[i]!)}T10:0${i % 10}:09`
		),
		field('_validation_status', [], () => ''),
		field('_notes', [], () => ''),
		field('_status', [], () => 'submitted_via_web'),
		field('_submitted_by', [], () => ''),
		field('__version__', [], () => 'vQ3mN8sT'),
		field('_tags', [], () => ''),
		field('_index', [], (i) => String(i + 1))
	];
	fields.forEach((one) => {
		if (one.header === 'end') one.truth = ['survey_response.submitted_on', ''];
		if (ticks === 'both' && one.truth[0] === 'choices.CIVIC') one.truth = ['choices.CIVIC', ''];
	});
	const [header, ...rows] = rowsOf(fields);
	const tagRow = header!.map((name) =>
		name === 'end' ? '#date+end' : name.includes('ese') ? '#indicator' : ''
	);
	return {
		name: `kobo-${named ? 'names' : 'labels'}-${ticks}${tags ? '-tags' : ''}-${language}.csv`,
		language,
		bytes: encode(
			separated([header!, ...(tags ? [tagRow] : []), ...rows], {
				delimiter: ';',
				quoted: true,
				lineEnd: '\n'
			}),
			'utf-8'
		),
		encoding: 'utf-8',
		delimiter: ';',
		headerRows: tags ? 2 : 1,
		records: rows.length,
		blank: 0,
		truth: fields.map(({ truth }) => truth)
	};
}

export const koboExports = (programme: Programme): Export[] =>
	(
		[
			{ language: 'en', named: true, ticks: 'together', tags: false },
			{ language: 'da', named: false, ticks: 'apart', tags: false },
			{ language: 'sv', named: true, ticks: 'both', tags: false },
			{ language: 'fi', named: false, ticks: 'apart', tags: false },
			{ language: 'nb', named: true, ticks: 'apart', tags: false },
			{ language: 'en', named: true, ticks: 'apart', tags: true }
		] satisfies Kind[]
	).map((kind) => kobo(programme, kind));
