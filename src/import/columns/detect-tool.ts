import type { Recipe } from '#schemas/recipe.ts';
import { plain } from './normalise-header.ts';

type Source = Recipe['source'];

const has = (texts: readonly string[], ...words: string[]) => words.every((word) => texts.includes(word));
const any = (plain: readonly string[], words: string) =>
	words.split('|').some((word) => plain.includes(word));

const emails = ['email address', 'e mailadresse', 'e postadress', 'sahkopostiosoite', 'e postadresse'];

/** Moodle writes no header over the names, and none beside each activity, over the moment of its completion. */
function alternating(header: readonly string[]): boolean {
	const nameless = header.map((name, i) => name.startsWith(`Column ${i + 1}`));
	const last = nameless.lastIndexOf(false);
	return nameless[0] === true && nameless.slice(last - 2, last + 2).join() === 'false,true,false,true';
}

/** Signs by which the header of each tool is known, the surest first. */
const signs: [source: Source, is: (header: readonly string[], texts: readonly string[]) => boolean][] = [
	[
		'qualtrics',
		(_, texts) =>
			(any(texts, 'responseid|response id') &&
				any(texts, 'recordeddate|recorded date|distributionchannel|userlanguage|duration in seconds')) ||
			any(texts, 'responseid responseid|responseid response id|v1 responseid') ||
			texts.some((text) => text.startsWith('recordeddate')) ||
			texts.some((text) => text.startsWith('responseid'))
	],
	[
		'kobo',
		(header) =>
			header.some((name) => /^_(uuid|submission_time|validation_status|submitted_by)$/.test(name.trim()))
	],
	[
		'limesurvey',
		(_, texts) =>
			has(texts, 'submitdate', 'lastpage') ||
			(any(texts, 'last page|sidste side|viimeinen sivu|sista sidan|siste side') &&
				any(texts, 'seed|siemen|fro|start language|startsprog|aloituskieli|startsprak'))
	],
	[
		'surveymonkey',
		(_, texts) =>
			texts.some((text) => /^respondentid\b/.test(text)) ||
			(any(texts, 'respondent id') && any(texts, 'collector id|collectorid|start date|startdate|end date'))
	],
	[
		'surveygizmo',
		(_, texts) =>
			(any(texts, 'response id') && any(texts, 'time started|legacy comments|extended referer')) ||
			has(texts, 'time started', 'date submitted')
	],
	[
		'typeform',
		(_, texts) => any(texts, 'network id') || (any(texts, 'submit date utc') && any(texts, 'start date utc'))
	],
	[
		'ms-forms',
		(_, texts) =>
			any(texts, 'start time|starttidspunkt|starttid|aloitusaika') &&
			any(
				texts,
				'completion time|fuldforelsestidspunkt|faerdiggorelsestidspunkt|slutforandetid|valmistumisaika|fullforingstidspunkt|fullforingstid'
			)
	],
	[
		'moodle-attendance',
		(header, texts) =>
			any(texts, 'taken sessions') ||
			header.filter((name) => /^\d{1,2} \p{L}{3,9}\.? \d{4} \d{1,2}[.:]\d\d\s?([AP]M)? /u.test(name)).length >
				0
	],
	[
		'moodle-completion',
		(header, texts) =>
			texts.some((name) =>
				/ (completion date|gennemforelsesdato|slutforandedatum|suorituspaiva|fullforingsdato|gennemfort den|slutford den)$/.test(
					name
				)
			) ||
			(texts.some((name) => emails.includes(name)) &&
				(texts.some((name) => /^(module|modul|moduuli) \d/.test(name)) || alternating(header)))
	],
	[
		'moodle-grades',
		(_, texts) => any(texts, 'last downloaded from this course|course total real|course total')
	],
	[
		'google-forms',
		(_, texts) => any(texts.slice(0, 1), 'timestamp|tidsstempel|tidstampel|aikaleima|tidsmerke')
	]
];

/** The tool that wrote a file, by its header in any of the five languages; a plain table where nothing tells. */
export function sourceOf(header: readonly string[]): Source {
	const texts = header.map(plain);
	return signs.find(([, is]) => is(header, texts))?.[0] ?? 'table';
}
