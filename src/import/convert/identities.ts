import { identityParts, type IdentityRoom } from '#schemas/identity-target.ts';
import type { IdentityKind } from '#schemas/recipe.ts';
import { missingOf } from '../values/missing-value.ts';
import { plain } from '../columns/normalise-header.ts';
import { fault } from './cell-fault.ts';
import type { RecordDraft } from './record-draft.ts';
import { textOf, type ValueSource } from './value-source.ts';

export interface Identity {
	kind: IdentityKind;
	text: string;
	source: ValueSource;
}

/**
 * The most reliable first. A national number comes late: nothing is derived from it while another identifier
 * is present.
 */
const reliability = ['email', 'local_id', 'phone', 'name', 'national_number'] as const;

/** Words for nobody in particular, where a name or a number of one's own is expected: as plain text. */
const nobody = new Set(
	'anonym|anonyme|anonymous|anonyymi|nimeton|ukendt|okand|tuntematon|ukjent|unknown|none|no name|nobody|nothing|ingen|inget|intet|ingenting|har ingen|har ikke|ingen navn|inget namn|ei nimea|ei ole|ei|nej|nei|no|ej|mangler|saknas|finns ej|finns inte|puuttuu|missing|not given|not available|ikke oplyst|ej uppgivet|ei ilmoitettu|ikke oppgitt|vil ikke sige|vill inte saga|en kerro|vil ikke si|tom|tyhja|blank|empty|x|xx|xxx|test'.split(
		'|'
	)
);

/**
 * Whether a text can be this kind of identifier: an address has an @, a number its digits. Other texts name nobody, so that two
 * people who wrote "none" do not become one.
 */
export function isIdentity(kind: IdentityKind, text: string): boolean {
	if (missingOf(text) !== null) return false;
	switch (kind) {
		case 'email':
			return /^[^\s@]+@[^\s@]+$|[^\s@]@[^\s@]+\.[^\s@]/.test(text.trim());
		case 'phone':
			return digitsIn(text) >= 5;
		case 'national_number':
			return digitsIn(text) >= 6;
		default:
			return /[\p{L}\p{N}]/u.test(text) && !nobody.has(plain(text));
	}
}

const digitsIn = (text: string): number => text.replace(/\P{Nd}/gu, '').length;

/** Notes the cells of a record that should say who somebody is and name nobody. */
export function nobodies(sources: ReadonlyMap<string, ValueSource>): (draft: RecordDraft) => void {
	const used = [...sources.values()].flatMap((source) => {
		const parts = identityParts(source.target);
		return parts === null ? [] : [{ source, kind: parts.kind }];
	});
	return (draft) => {
		for (const { source, kind } of used) {
			const text = textOf(source, draft.entry.cells);
			if (missingOf(text) === null && !isIdentity(kind, text.trim()))
				draft.note(fault('names-nobody'), source, text, 'warn');
		}
	};
}

/** The identifiers of the person a record is about, or of one end of a tie; given and family name count as one. */
export function identitiesIn(
	sources: ReadonlyMap<string, ValueSource>,
	cells: readonly string[],
	room: IdentityRoom = 'identity'
): Identity[] {
	const found: Identity[] = [];
	const text = (kind: IdentityKind) => {
		const source = sources.get(`${room}.${kind}`);
		const value = source === undefined ? '' : textOf(source, cells).trim();
		return isIdentity(kind, value) ? value : '';
	};
	for (const kind of reliability) {
		const value = kind === 'name' ? text('name') || fullName(text) : text(kind);
		const source =
			sources.get(`${room}.${kind}`) ??
			sources.get(`${room}.given_name`) ??
			sources.get(`${room}.family_name`);
		if (value !== '' && source !== undefined) found.push({ kind, text: value, source });
	}
	return found;
}

const fullName = (text: (kind: IdentityKind) => string): string =>
	[text('given_name'), text('family_name')].filter((part) => part !== '').join(' ');

export const knowsPeople = (
	sources: ReadonlyMap<string, ValueSource>,
	room: IdentityRoom = 'identity'
): boolean => [...sources.keys()].some((target) => target.startsWith(`${room}.`));

/** The identifier from which a new person's id is derived; null where there is only a national number. */
export function mainIdentity(identities: readonly Identity[]): Identity | null {
	for (const kind of ['email', 'phone', 'local_id', 'name'] as const) {
		const found = identities.find((one) => one.kind === kind);
		if (found) return found;
	}
	return null;
}
