import highs, { type Highs } from 'highs';
import wasm from 'highs/runtime?url';

/** How long the solver may take to arrive, in milliseconds; its own loader would wait for ever. */
const patience = 60_000;

let started: Promise<Highs> | null = null;

function start(): Promise<Highs> {
	let clock: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		clock = setTimeout(
			() => reject(new Error(`missing file: ${wasm}; the solver did not come in time`)),
			patience
		);
	});
	return Promise.race([highs({ locateFile: () => wasm }), late]).finally(() => clearTimeout(clock));
}

/** The solver of linear programmes, started once, from a file of this site; where it did not come, the next one who needs it tries again. */
export function solver(): Promise<Highs> {
	if (!started) {
		started = start();
		started.catch(() => (started = null));
	}
	return started;
}
