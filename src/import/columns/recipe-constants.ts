import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';
import type { WaveRole } from '#schemas/wave.ts';
import { plain } from './normalise-header.ts';
import { wordings } from './wordings.ts';

/** Words for what a wave is for in file names, in five languages; a year is its own word. */
const roleWords: Record<Exclude<WaveRole, 'year'>, RegExp> = {
	before: /\b(baseline|before|pre|intake|for|inden|fore|start|startmaling|alku|alkukysely|ennen)\b/,
	after: /\b(endline|after|post|exit|efter|slut|slutmaling|loppu|loppukysely|jalkeen|etter)\b/,
	'follow-up': /\b(follow ?up|six months|6 months|6m|opfolgning|uppfoljning|seuranta|oppfolging)\b/,
	event: /\b(event|arrangement|evenemang|tapahtuma|feedback|palaute)\b/
};

type Constants = Recipe['constants'];

/** The waves in which all the instruments of these items are used. */
export function wavesOf(targets: readonly string[], programme: Programme): string[] {
	const codes = new Set(targets.flatMap((target) => /^item\.(.+)$/.exec(target)?.[1] ?? []));
	const scales = new Set(targets.flatMap((target) => /^choices\.(.+)$/.exec(target)?.[1] ?? []));
	const used = programme.instruments.filter(({ items }) =>
		items.some(
			({ item_code, scale_code }) => codes.has(item_code) || (scale_code !== null && scales.has(scale_code))
		)
	);
	const [first, ...others] = used.map((instrument) => instrument.waves);
	return (first ?? []).filter((one) => others.every((list) => list.includes(one)));
}

/** Those of some waves that a plain text names: by their code or name, or else by what they are for. */
export function wavesNamed(possible: readonly string[], text: string, programme: Programme): string[] {
	const waves = programme.waves.filter(({ code }) => possible.includes(code));
	const said = (word: string) => ` ${text} `.includes(` ${plain(word.replaceAll('_', ' '))} `);
	const byName = waves.filter(({ code, name }) => said(code) || (name ? wordings(name) : []).some(said));
	const byRole = waves.filter(({ role }) => role !== 'year' && roleWords[role].test(text));
	return (byName.length > 0 ? byName : byRole).map(({ code }) => code);
}

/**
 * Values for every line of a survey that no column holds: its wave, where only one is possible or the file's
 * name says it.
 */
export function surveyConstants(
	targets: readonly string[],
	file: string,
	programme: Programme
): { constants: Constants; waves: string[] } {
	if (targets.includes('survey_response.wave')) return { constants: [], waves: [] };
	const possible = wavesOf(targets, programme);
	const name = plain(file.replaceAll('_', ' '));
	const named = wavesNamed(possible, name, programme);
	const wave = possible.length === 1 ? possible[0] : named.length === 1 ? named[0] : undefined;
	if (wave === undefined) return { constants: [], waves: possible };
	return { constants: [{ target: 'survey_response.wave', value: wave }], waves: [] };
}

/** Whether a file holds answers about an event, and neither a column nor a constant says about which. */
export function lacksEvent({ shape, columns, constants }: Recipe, programme: Programme): boolean {
	if (shape !== 'survey') return false;
	const targets = [...columns, ...constants].flatMap(({ target }) => target ?? []);
	if (targets.includes('survey_response.session_id')) return false;
	const waves = wavesOf(targets, programme);
	const roleOf = (code: string) => programme.waves.find((wave) => wave.code === code)?.role;
	return waves.length > 0 && waves.every((code) => roleOf(code) === 'event');
}
