import type { Programme } from '#schemas/programme.ts';
import type { ColumnProfile } from '../importer.ts';
import type { Candidate } from './target-candidate.ts';
import { plain } from './normalise-header.ts';
import { wordings } from './wordings.ts';

const numberedHeader =
	/^(?:(?:test|quiz|assignment|opgave|uppgift|inlamningsuppgift|tehtava|tentti|oppgave|innlevering) )?(?:module|modul|moduuli|kursusmodul|kursmodul|lesson|lektion|leksjon|osa|del) (\d{1,3})\b/;
const completedHeader =
	/ (completion date|completed on|gennemforelsesdato|gennemfort den|slutforandedatum|slutford den|suorituspaiva|fullforingsdato|fullfort den|suoritettu|date)$/;
const startedHeader =
	/ (started on|start date|pabegyndt|begyndt den|paborjad|borjade den|aloitettu|pabegynt|begynt den)$/;
const scoreHeader =
	/ (score|grade|points|karakter|poang|betyg|pisteet|arvosana|poeng|real|reel|reell|verklig|verkligt|virkelig|todellinen|percentage|per cent|pct|procent|prosent|prosentti|prosenttia|prosentteina|prosenttiosuus)$/;

/** The number of the module in a header, by its number or by its title in any language. */
export function moduleIn(header: string, programme: Programme): number | null {
	const text = plain(header);
	const number = Number(numberedHeader.exec(text)?.[1] ?? Number.NaN);
	if (programme.modules.some(({ module_no }) => module_no === number)) return number;
	const titled = programme.modules.filter(({ title }) =>
		wordings(title).some((wording) => ` ${text} `.includes(` ${plain(wording)} `))
	);
	return titled.length === 1 ? titled[0]!.module_no : null;
}

/** What a column of a course report contains: the status, the start or completion date, or the score. */
function partOfModule(text: string, { kind }: ColumnProfile): string {
	if (startedHeader.test(text)) return 'started_on';
	if (completedHeader.test(text) || kind === 'date') return 'completed_on';
	// No state is written with decimals.
	return scoreHeader.test(text) || kind === 'number' ? 'score_pct' : 'status';
}

/**
 * Candidates in a course report. A column without a header after a module's status is its completion date.
 */
export function moduleColumns(
	header: readonly string[],
	profiles: readonly ColumnProfile[],
	programme: Programme
): Candidate[] {
	const found: Candidate[] = [];
	let before: number | null = null;
	header.forEach((text, index) => {
		const profile = profiles[index]!;
		const number = moduleIn(text, programme);
		const nameless = number === null && /^Column \d+( \(\d+\))*$/.test(text);
		const followsModule =
			nameless && before !== null && (profile.kind === 'date' || profile.kind === 'empty');
		if (number !== null)
			found.push({
				index,
				target: `module.${number}.${partOfModule(plain(text), profile)}`,
				confidence: 0.95,
				by: 'name'
			});
		else if (followsModule)
			found.push({ index, target: `module.${before!}.completed_on`, confidence: 0.85, by: 'values' });
		before = number;
	});
	return found;
}
