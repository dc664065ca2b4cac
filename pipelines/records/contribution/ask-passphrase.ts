import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Asks for a passphrase on the terminal without showing it; null where nobody sits at one. */
export async function askPassphrase(question: string): Promise<string | null> {
	if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
	process.stderr.write(question);
	const silent = new Writable({ write: (_, __, done) => done() });
	const line = createInterface({ input: process.stdin, output: silent, terminal: true });
	try {
		return await line.question('');
	} finally {
		line.close();
		process.stderr.write('\n');
	}
}
