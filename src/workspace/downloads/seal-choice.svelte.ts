import { holdsSecretKey, publicKeyIn } from '#contributions/keys.ts';
import { isWeak, newPassphrase } from '#contributions/passphrase.ts';
import { seal, type SealFor } from '#contributions/seal.ts';
import type { OwnRecords } from '#state/own-records.svelte.ts';
import type { Bytes } from '#storage/files.ts';

export type SealHow = 'lead' | 'passphrase' | 'open';

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

/** How a file that leaves is sealed: for the lead, whose key is remembered, with a passphrase, or not at all. */
export class SealChoice {
	how = $state<SealHow>('lead');
	/** The text of the key field, and of the passphrase field. */
	keyText = $state('');
	passphrase = $state(newPassphrase(random));
	#key = $state.raw<string | null>(null);
	readonly #own: OwnRecords;

	constructor(own: OwnRecords) {
		this.#own = own;
	}

	/** The public key in the field; null where there is none. */
	get key(): string | null {
		return this.#key;
	}

	/** What keeps the file from being sealed so; null where nothing does. */
	get lack(): 'key' | 'slip' | 'secret' | 'weak' | null {
		if (this.how === 'lead' && holdsSecretKey(this.keyText)) return 'secret';
		if (this.how === 'lead' && this.#key === null) return /age1/i.test(this.keyText) ? 'slip' : 'key';
		return this.how === 'passphrase' && isWeak(this.passphrase) ? 'weak' : null;
	}

	/** The lead's key that was used before. */
	async remember(): Promise<void> {
		const { sealingKeys } = await this.#own.stored();
		const known = (await sealingKeys.list()).find(({ whose }) => whose === 'lead');
		if (known && this.keyText === '') await this.setKey(known.public);
	}

	async setKey(text: string): Promise<void> {
		this.keyText = text;
		const found = holdsSecretKey(text) ? null : await publicKeyIn(text).catch(() => null);
		if (this.keyText !== text) return;
		this.#key = found;
		if (found !== null) this.keyText = found;
	}

	renew(): void {
		this.passphrase = newPassphrase(random);
	}

	/** Seals a file as was chosen; the key of the lead is remembered. */
	async seal(bytes: Bytes): Promise<Bytes> {
		if (this.how === 'open') return bytes;
		const key = this.#key;
		if (this.how === 'lead' && key !== null) {
			await this.#own.beside(({ sealingKeys }, base) =>
				sealingKeys.put(base, 'lead', { whose: 'lead', public: key })
			);
		}
		const whom: SealFor = this.how === 'lead' ? { publicKeys: [key!] } : { passphrase: this.passphrase };
		return seal(bytes, whom);
	}
}
