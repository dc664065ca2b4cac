import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, pairOf, privatePem, publicPem } from '#edition/keys.ts';
import { makeNoiseKey, noiseKeyText } from '#edition/noise-key.ts';
import { command, Misuse } from '../../tooling/command.ts';

await command(
	'npm run -s keys -- --out DIR [--signing-only]',
	{ out: { type: 'string' }, 'signing-only': { type: 'boolean', default: false } },
	async ({ out, 'signing-only': signing }) => {
		if (!out) throw new Misuse('missing --out: the folder for the files');
		const [secret, open, noise] = ['edition-private.pem', 'edition-public.pem', 'noise-key.txt'].map((name) =>
			join(out, name)
		);
		for (const file of [secret!, open!, ...(signing ? [] : [noise!])])
			if (existsSync(file))
				throw new Error(`invalid folder: ${file} is there already, and a key is never written over`);
		mkdirSync(out, { recursive: true });
		const pair = pairOf(new Uint8Array(randomBytes(32)));
		writeFileSync(secret!, privatePem(pair), { mode: 0o600 });
		writeFileSync(open!, publicPem(pair.public));
		process.stdout.write(
			`${secret}: keep it secret, and where the site is not\n${open}: give it to everybody\n`
		);
		if (!signing) {
			writeFileSync(noise!, noiseKeyText(makeNoiseKey()), { mode: 0o600 });
			process.stdout.write(
				`${noise!}: keep it secret, and the same for every edition of the programme, also when you make new keys to sign with (--signing-only)\n`
			);
		}
		process.stdout.write(`fingerprint ${fingerprint(pair.public)}\n`);
		return 0;
	}
);
