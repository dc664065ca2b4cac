import { rmSync } from 'node:fs';

const ends: [NodeJS.Signals, number][] = [
	['SIGINT', 130],
	['SIGTERM', 143],
	['SIGHUP', 129]
];
const paths = new Set<string>();

const handlers = ends.map(([signal, status]): [NodeJS.Signals, () => void] => [
	signal,
	() => {
		// Who listens too cleans up and ends by himself, as the ingest does.
		if (process.listenerCount(signal) > 1) return;
		for (const path of paths) rmSync(path, { recursive: true, force: true });
		process.stderr.write('interrupted; nothing was written\n');
		process.exit(status);
	}
]);

/** Removes a file or folder of this process when it is interrupted; what is returned ends that. */
export function removeWhenInterrupted(path: string): () => void {
	if (paths.size === 0) for (const [signal, handler] of handlers) process.on(signal, handler);
	paths.add(path);
	return () => {
		if (paths.delete(path) && paths.size === 0)
			for (const [signal, handler] of handlers) process.off(signal, handler);
	};
}
