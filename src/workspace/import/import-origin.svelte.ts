import type { Context } from '#import/importer.ts';
import type { Pseudonyms } from '#privacy/pseudonyms.ts';
import type { Ground, ImportPorts, VisitKey } from './import-ports.ts';

/** One list for all, as what is converted with the same inputs is not converted again. */
const none: readonly string[] = [];

/** Whose people the files are about: their country, and the key that makes their pseudonyms. */
export class ImportOrigin {
	#country = $state<string | null>(null);
	#key = $state.raw<VisitKey | null>(null);
	/** Created again only when the key or the country changes, so that results made with the same ones stay valid. */
	#pseudonyms: Pseudonyms | null = null;
	readonly #ports: ImportPorts;

	constructor(ports: ImportPorts) {
		this.#ports = ports;
		const { countries } = ports.programme;
		if (countries.length === 1) this.#country = countries[0]!.code;
	}

	/** The country chosen here, or else that of the records. */
	get country(): string | null {
		return this.#country ?? this.#ports.home.country;
	}

	/** Id of the key; null while none is open. */
	get keyId(): string | null {
		return this.#key?.keyId ?? null;
	}

	/** Id of the key of the records, where another one is open; with that, everybody would be counted again. */
	get otherKey(): string | null {
		const { keyId } = this.#ports.home;
		return keyId !== null && this.keyId !== null && this.keyId !== keyId ? keyId : null;
	}

	chooseCountry(country: string): void {
		this.#country = country;
		this.#pseudonyms = null;
	}

	useKey(key: VisitKey | null): void {
		this.#key = key;
		this.#pseudonyms = null;
	}

	/** What a file is converted with, beside these records. */
	async contextOf({ links, sessions, products }: Ground): Promise<Context> {
		const { country } = this;
		const { programme, jointEvents = none } = this.#ports;
		this.#pseudonyms ??= (await this.#key?.pseudonyms(country)) ?? null;
		return { programme, country, pseudonyms: this.#pseudonyms, links, sessions, products, jointEvents };
	}
}
