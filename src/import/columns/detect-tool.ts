import type { Recipe } from '#schemas/recipe.ts';
import { plain } from './normalise-header.ts';

type Source = Recipe['source'];

const hasAll = (texts: readonly string[], ...words: string[]) => words.every((word) => texts.includes(word));
const hasAny = (plain: readonly string[], words: string) =>
	words.split('|').some((word) => plain.includes(word));

const emails = ['email address', 'e mailadresse', 'e postadress', 'sahkopostiosoite', 'e postadresse'];

/** Moodle writes no header above the names, nor above the completion time beside each activity. */
function hasMoodleNamelessColumns(header: readonly string[]): boolean {
	const nameless = header.map((name, i) => name.startsWith(`Column ${i + 1}`));
	const last = nameless.lastIndexOf(false);
	return nameless[0] === true && nameless.slice(last - 2, last + 2).join() === 'false,true,false,true';
}

/** How each tool's header is recognised, the most reliable first. */
const signs: [source: Source, is: (header: readonly string[], texts: readonly string[]) => boolean][] = [
	[
		'qualtrics',
		(_, texts) =>
			(hasAny(texts, 'responseid|response id') &&
				hasAny(texts, 'recordeddate|recorded date|distributionchannel|userlanguage|duration in seconds')) ||
			hasAny(texts, 'responseid responseid|responseid response id|v1 responseid') ||
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
			hasAll(texts, 'submitdate', 'lastpage') ||
			(hasAny(texts, 'last page|sidste side|viimeinen sivu|sista sidan|siste side') &&
				hasAny(texts, 'seed|siemen|fro|start language|startsprog|aloituskieli|startsprak'))
	],
	[
		'surveymonkey',
		(_, texts) =>
			texts.some((text) => /^respondentid\b/.test(text)) ||
			(hasAny(texts, 'respondent id') &&
				hasAny(texts, 'collector id|collectorid|start date|startdate|end date'))
	],
	[
		'surveygizmo',
		(_, texts) =>
			(hasAny(texts, 'response id') && hasAny(texts, 'time started|legacy comments|extended referer')) ||
			hasAll(texts, 'time started', 'date submitted')
	],
	[
		'typeform',
		(_, texts) =>
			hasAny(texts, 'network id') || (hasAny(texts, 'submit date utc') && hasAny(texts, 'start date utc'))
	],
	[
		'ms-forms',
		(_, texts) =>
			hasAny(texts, 'start time|starttidspunkt|starttid|aloitusaika') &&
			hasAny(
				texts,
				'completion time|fuldforelsestidspunkt|faerdiggorelsestidspunkt|slutforandetid|valmistumisaika|fullforingstidspunkt|fullforingstid'
			)
	],
	[
		'moodle-attendance',
		(header, texts) =>
			hasAny(texts, 'taken sessions') ||
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
				(texts.some((name) => /^(module|modul|moduuli) \d/.test(name)) || hasMoodleNamelessColumns(header)))
	],
	[
		'moodle-grades',
		(_, texts) =>
			hasAny(
				texts,
				'last downloaded from this course|course total real|course total|kursus total reel|kursus total|seneste download fra dette kursus|senast nedladdat fran denna kurs|sist lastet ned fra dette kurset|viimeksi ladattu talta kurssilta'
			)
	],
	[
		'google-forms',
		(_, texts) => hasAny(texts.slice(0, 1), 'timestamp|tidsstempel|tidstampel|aikaleima|tidsmerke')
	]
];

/**
 * The tool that wrote a file, by its header in any of the five languages; `table` where none is recognised.
 */
export function detectTool(header: readonly string[]): Source {
	const texts = header.map(plain);
	return signs.find(([, is]) => is(header, texts))?.[0] ?? 'table';
}
