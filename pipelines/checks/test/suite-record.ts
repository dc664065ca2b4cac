import type { Message } from './message.ts';
import { failed, sum, type Outcome } from './outcome.ts';

/** What the reporter sent about a test suite while it ran. */
export class SuiteRecord {
	readonly #outcomes: Outcome[] = [];
	readonly #open = new Set<string>();
	#files = 0;
	#done = 0;

	constructor(
		private readonly id: string,
		private readonly say: (line: string) => void
	) {}

	hear(message: Message): void {
		if (message.kind === 'begun') this.#files += message.files;
		if (message.kind === 'opened') this.#open.add(message.file);
		if (message.kind === 'loose')
			for (const error of message.errors) this.#fail(`${this.id}, outside of any test`, error);
		if (message.kind === 'file') {
			this.#open.delete(message.file);
			this.#outcomes.push(message.outcome);
			this.#done++;
			this.say(`${this.id} ${this.#done}/${this.#files}  ${message.file}: ${inWords(message.outcome)}`);
		}
	}

	/** The outcome, after the process has ended. If it ended early, the files that were running are named. */
	outcome({ how, good }: { how: string; good: boolean }): Outcome {
		const early = this.#done < this.#files || this.#files === 0;
		if (early || (!good && sum(this.#outcomes).failed === 0)) {
			const at = this.#open.size > 0 ? `, while at ${[...this.#open].join(', ')}` : '';
			this.#fail(this.id, `ended early (${how}) after ${this.#done} of ${this.#files} files${at}`);
		}
		return sum(this.#outcomes);
	}

	#fail(what: string, error: string): void {
		this.#outcomes.push(failed(what, error, `npm test -- ${this.id}`));
	}
}

const inWords = ({ passed, failed, skipped }: Outcome) =>
	`${passed} passed${failed > 0 ? `, ${failed} failed` : ''}${skipped > 0 ? `, ${skipped} not run` : ''}`;
