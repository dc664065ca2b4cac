import type { Reporter } from 'vitest/reporters';
import { BaseSequencer, type TestModule, type TestSpecification, type Vitest } from 'vitest/node';
import { outcomeOf } from './file-outcome.ts';
import type { Message } from './message.ts';

/**
 * Sends the outcome of each test file to the process that started vitest as soon as the file has ended, so that it is
 * kept when vitest crashes later.
 */
export default class ToParent implements Reporter {
	#vitest: Vitest | undefined;

	onInit(vitest: Vitest): void {
		this.#vitest = vitest;
	}

	/** Of all files, a shard runs those that vitest deals out to it. */
	async onTestRunStart(specifications: readonly TestSpecification[]): Promise<void> {
		const vitest = this.#vitest!;
		const own = vitest.config.shard
			? await new BaseSequencer(vitest).shard([...specifications])
			: specifications;
		this.#tell({ kind: 'begun', files: own.length });
	}

	onTestModuleQueued(module: TestModule): void {
		this.#tell({ kind: 'opened', file: module.relativeModuleId });
	}

	onTestModuleEnd(module: TestModule): void {
		this.#tell({ kind: 'file', file: module.relativeModuleId, outcome: outcomeOf(module) });
	}

	/** Errors outside of any test, such as an exception after its test has ended. */
	onTestRunEnd(_modules: readonly TestModule[], errors: readonly { message: string }[]): void {
		if (errors.length > 0) this.#tell({ kind: 'loose', errors: errors.map(({ message }) => message) });
	}

	#tell(message: Message): void {
		process.send?.(message);
	}
}
