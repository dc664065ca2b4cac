import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, pairOf, privatePem, publicPem } from '#edition/keys.ts';
import { command, Misuse } from '../../tooling/command.ts';

await command('npm run -s keys -- --out DIR', { out: { type: 'string' } }, async ({ out }) => {
	if (!out) throw new Misuse('missing --out: the folder for the two files');
	const [secret, open] = ['edition-private.pem', 'edition-public.pem'].map((name) => join(out, name));
	for (const file of [secret!, open!])
		if (existsSync(file))
			throw new Error(`invalid folder: ${file} is there already, and a key is never written over`);
	mkdirSync(out, { recursive: true });
	const pair = pairOf(new Uint8Array(randomBytes(32)));
	writeFileSync(secret!, privatePem(pair), { mode: 0o600 });
	writeFileSync(open!, publicPem(pair.public));
	process.stdout.write(
		`${secret}: keep it secret, and where the site is not\n${open}: give it to everybody\n`
	);
	process.stdout.write(`fingerprint ${fingerprint(pair.public)}\n`);
	return 0;
});
