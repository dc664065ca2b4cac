import type { Pseudonyms } from '#privacy/pseudonyms.ts';
import type { IdentityKind } from '#schemas/recipe.ts';
import type { RecordDraft } from './record-draft.ts';
import { fault } from './cell-fault.ts';
import { mainIdentity, type Identity } from './identities.ts';
import { MadeOnce } from './made-once.ts';
import { seemTwo } from './seem-two.ts';
import { isOwnId } from './value-source.ts';

/** Identifiers that two people never share. A family may share a phone, and names repeat. */
const uniqueKinds = new Set<IdentityKind>(['email', 'local_id', 'national_number']);
/** The link of a token that several people share. */
const sharedLink = '';

interface ListedRow {
	identities: readonly Identity[];
	tokens: readonly string[];
	line: number;
	record: number;
}

/**
 * Finds the person behind an identity: by the links of earlier imports and of this file, otherwise by the
 * pseudonym.
 */
export class PersonLinks {
	readonly links = new Map<string, string>();
	private readonly ids: Set<string>;
	/** The first row of this file of each person on a list, also of one that is not taken for another reason. */
	private readonly listed = new Map<string, ListedRow>();
	private readonly madeIds: MadeOnce;
	private readonly madeTokens: MadeOnce;

	/** `known` null: the participants are unknown, and everyone counts as known. */
	constructor(
		pseudonyms: Pick<Pseudonyms, 'idOf' | 'linkOf'>,
		private readonly known: ReadonlyMap<string, string> | null
	) {
		this.ids = new Set(known?.values());
		this.madeIds = new MadeOnce((kind, text) => pseudonyms.idOf(kind, text));
		this.madeTokens = new MadeOnce((kind, text) => pseudonyms.linkOf(kind, text));
	}

	/**
	 * The id of a person on a list of people: the known one, otherwise a new one. Where rows share an address and not the name, a
	 * person says whether they are two people; until then the later one is not taken.
	 */
	async enrol(identities: readonly Identity[], draft: RecordDraft): Promise<string | null> {
		const tokens = await Promise.all(identities.map((one) => this.token(one)));
		const linked = tokens.map((token) => this.linked(token));
		const listed = knownAs(identities, linked);
		const ofSeveral = identities.map(({ kind }, i) => kind !== 'name' && linked[i] === sharedLink);
		const own = identities.filter((_, i) => !ofSeveral[i]);
		// The address of several known people, and a name that none of them has.
		const isFurther = listed === null && ofSeveral.includes(true) && !own.some(({ kind }) => kind !== 'name');
		const found = listed ?? (isFurther ? null : await this.newId(own, draft));
		if (isFurther) return this.another(identities, tokens, linked, ofSeveral, null, draft);
		if (found === null) return null;
		const earlier = this.listed.get(found);
		return earlier !== undefined && seemTwo(earlier.identities, identities)
			? this.another(identities, tokens, linked, inCommon(tokens, earlier), earlier, draft)
			: this.linkAll(found, identities, tokens, linked, draft);
	}

	/**
	 * The id of somebody who shares what is marked as `common` with another person, once somebody has said that they are two;
	 * otherwise null, and it is asked.
	 */
	private async another(
		identities: readonly Identity[],
		tokens: readonly string[],
		linked: readonly (string | undefined)[],
		common: readonly boolean[],
		earlier: ListedRow | null,
		draft: RecordDraft
	): Promise<string | null> {
		const { kind, text, source } = identities[Math.max(0, common.indexOf(true))]!;
		if (!draft.apart) {
			const { line: first = 0, record: firstRecord = 0 } = earlier ?? {};
			draft.note(fault('shared-address', { kind, first, firstRecord }), source, text);
			return null;
		}
		const rest = identities.filter((_, i) => !common[i]);
		const main = mainIdentity(rest);
		// A name alone is no id: others have it. Together with what is shared it is.
		const id = await (main?.kind === 'name'
			? this.idOf({ ...main, text: `${main.text} ${text}` })
			: this.newId(rest, draft));
		if (id === null) return null;
		for (const [i, token] of tokens.entries()) if (common[i]) draft.links.push([token, sharedLink]);
		const kept = (_: unknown, i: number) => !common[i];
		return this.linkAll(id, rest, tokens.filter(kept), linked.filter(kept), draft);
	}

	/** Links what a row says of somebody with their id; what somebody else has as well is then nobody's. */
	private linkAll(
		id: string,
		identities: readonly Identity[],
		tokens: readonly string[],
		linked: readonly (string | undefined)[],
		draft: RecordDraft
	): string {
		const { line, record } = draft.entry;
		if (!this.listed.has(id)) this.listed.set(id, { identities, tokens, line, record });
		for (const [i, token] of tokens.entries()) {
			const { kind, text, source } = identities[i]!;
			if (kind === 'national_number' && identities.length > 1) continue;
			const shared = linked[i] !== undefined && linked[i] !== id;
			if (shared && linked[i] !== sharedLink)
				draft.note(fault('shared-identity', { kind }), source, text, 'warn');
			draft.links.push([token, shared ? sharedLink : id]);
		}
		return id;
	}

	/**
	 * The id of a person who must be known already; null, with the fault noted, where none or several match.
	 */
	async find(identities: readonly Identity[], draft: RecordDraft): Promise<string | null> {
		const linked: (string | undefined)[] = [];
		for (const identity of identities) linked.push(await this.linkOf(identity));
		const at = linked.findIndex(isSinglePerson);
		if (at >= 0) return this.agreed(identities, linked, at, draft);
		const ambiguous = identities.find((_, i) => linked[i] === sharedLink) ?? null;
		const main = mainIdentity(identities);
		const id = main === null ? null : await this.idOf(main);
		if (ambiguous === null && id !== null && (this.known === null || this.ids.has(id))) return id;
		const { source, text } = ambiguous ?? main ?? identities[0]!;
		draft.note(fault(ambiguous ? 'ambiguous-person' : 'unknown-person'), source, text);
		return null;
	}

	/**
	 * The person whom the identity at `at` found, unless another one of the record speaks against it: people share names, and what
	 * belongs to two of them is attached to neither unasked. What was not known is said.
	 */
	private async agreed(
		identities: readonly Identity[],
		linked: readonly (string | undefined)[],
		at: number,
		draft: RecordDraft
	): Promise<string | null> {
		const [id, found] = [linked[at]!, identities[at]!];
		const other = identities.find(
			({ kind }, i) => i > at && kind !== 'phone' && isSinglePerson(linked[i]) && linked[i] !== id
		);
		if (other) {
			draft.note(fault('two-people', { kind: found.kind, other: other.kind }), found.source, found.text);
			return null;
		}
		const unknown = identities.find((_, i) => i < at && linked[i] === undefined);
		if (unknown === undefined) return id;
		const args = { kind: unknown.kind, by: found.kind };
		const against = unknown.kind === 'email' && !(await this.isNamedBy(id, identities));
		draft.note(
			fault(against ? 'other-address' : 'found-otherwise', args),
			unknown.source,
			unknown.text,
			against ? 'row' : 'warn'
		);
		return against ? null : id;
	}

	/** Whether an id was made from one of these identities; otherwise the person is known by an address or number that is not among them. */
	private async isNamedBy(id: string, identities: readonly Identity[]): Promise<boolean> {
		for (const identity of identities)
			if (identity.kind !== 'national_number' && (await this.idOf(identity)) === id) return true;
		return false;
	}

	/** The known person whom a record names that is not accepted, by the first identity that one person alone has. */
	async namedIn(identities: readonly Identity[]): Promise<string | null> {
		for (const identity of identities) {
			const id = await this.linkOf(identity);
			if (isSinglePerson(id)) return id!;
		}
		const main = mainIdentity(identities);
		return main === null ? null : this.idOf(main);
	}

	/** As `find`, but an unknown person gets an id. */
	async findOrMake(
		identities: readonly Identity[],
		draft: RecordDraft
	): Promise<{ id: string; made: boolean } | null> {
		const tokens = this.known === null ? null : await Promise.all(identities.map((one) => this.token(one)));
		if (tokens === null) {
			const id = await this.find(identities, draft);
			return id === null ? null : { id, made: true };
		}
		const linked = tokens.map((token) => this.linked(token));
		// Two people who are both new here may have one address as well.
		const earlier = [...new Set(linked)].flatMap((id) => this.listed.get(id ?? '') ?? [])[0];
		if (earlier !== undefined && seemTwo(earlier.identities, identities)) {
			const id = await this.another(identities, tokens, linked, inCommon(tokens, earlier), earlier, draft);
			return id === null ? null : { id, made: true };
		}
		if (linked.some((id) => id !== undefined)) {
			const id = await this.find(identities, draft);
			return id === null ? null : { id, made: false };
		}
		const id = await this.newId(identities, draft);
		if (id === null) return null;
		this.linkAll(id, identities, tokens, linked, draft);
		return { id, made: !this.ids.has(id) };
	}

	/** Stores the links of an accepted record. */
	keep(links: readonly [token: string, id: string][]): void {
		for (const [token, id] of links) {
			if (this.linked(token) !== id) this.links.set(token, id);
			if (id !== sharedLink) this.ids.add(id);
		}
	}

	private async newId(identities: readonly Identity[], draft: RecordDraft): Promise<string | null> {
		const main = mainIdentity(identities);
		if (main !== null) return this.idOf(main);
		draft.note(fault('no-person'), identities[0]!.source, null);
		return null;
	}

	private linked(token: string): string | undefined {
		return this.links.get(token) ?? this.known?.get(token);
	}

	/** The link of an identity. While nobody has one, no token is made to look for it. */
	private async linkOf(identity: Identity): Promise<string | undefined> {
		const nobody = this.links.size === 0 && (this.known === null || this.known.size === 0);
		return nobody ? undefined : this.linked(await this.token(identity));
	}

	private token({ kind, text }: Identity): Promise<string> {
		return this.madeTokens.of(kind, text);
	}

	private idOf({ kind, text, source }: Identity): Promise<string> {
		// Among ids of another origin, one of ours stays what it is.
		if (kind === 'local_id' && isOwnId(source, text)) return Promise.resolve(text.trim());
		return this.madeIds.of(kind, text);
	}
}

const isSinglePerson = (id: string | undefined): boolean => id !== undefined && id !== sharedLink;

/** The known person of a row; null for a new one. What several people share names none of them, so that then the name decides. */
function knownAs(identities: readonly Identity[], linked: readonly (string | undefined)[]): string | null {
	const certain = identities.findIndex(({ kind }, i) => uniqueKinds.has(kind) && isSinglePerson(linked[i]));
	if (certain >= 0) return linked[certain]!;
	const unique = identities.flatMap(({ kind }, i) => (uniqueKinds.has(kind) ? [linked[i]] : []));
	const blurred = unique.includes(sharedLink);
	if (!blurred && unique.length > 0) return null;
	const any = identities.findIndex(
		({ kind }, i) => (!blurred || kind === 'name') && isSinglePerson(linked[i])
	);
	return any >= 0 ? linked[any]! : null;
}

const inCommon = (tokens: readonly string[], earlier: ListedRow): boolean[] =>
	tokens.map((token) => earlier.tokens.includes(token));
