import { keyFileName, keyFileText, newKeyFile, parseKeyFile, type KeyFile } from '#privacy/key-file.ts';
import { openKey } from '#privacy/pseudonym-key.ts';
import { pseudonymsWith } from '#privacy/pseudonyms.ts';
import type { VisitKey } from './import-ports.ts';
import { saveFile } from '#workspace/downloads/save-file.ts';

/** Today's date in UTC, `YYYY-MM-DD`. */
const today = (): string => new Date().toISOString().slice(0, 10);

/** The key of this visit: a chosen file, or newly made and saved as a download. It stays in memory only. */
export class KeyOfVisit {
	#open = $state.raw<{ keyId: string; partner: string } | null>(null);
	#wrong = $state(false);
	readonly #use: (key: VisitKey) => void;

	constructor(use: (key: VisitKey) => void) {
		this.#use = use;
	}

	get key(): { keyId: string; partner: string } | null {
		return this.#open;
	}

	/** Whether the file chosen last is not a key. */
	get wrong(): boolean {
		return this.#wrong;
	}

	async pick(file: File): Promise<void> {
		try {
			this.#take(parseKeyFile(await file.text()));
			this.#wrong = false;
		} catch {
			this.#wrong = true;
		}
	}

	make(partner: string): void {
		const day = today();
		const file = newKeyFile(partner, day, (bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
		saveFile({ name: keyFileName(file), type: 'application/json', content: keyFileText(file) });
		this.#take(file);
		this.#wrong = false;
	}

	#take(file: KeyFile): void {
		const { keyId, partner } = file;
		this.#open = { keyId, partner };
		this.#use({ keyId, pseudonyms: async (country) => pseudonymsWith(await openKey(file, country)) });
	}
}
