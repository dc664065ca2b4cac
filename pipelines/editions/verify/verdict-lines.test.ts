import { describe, expect, it } from 'vitest';
import { signedEdition } from '#edition/fixtures/signed-edition.ts';
import { pairOf } from '#edition/keys.ts';
import { verifyAll } from '#edition/verify-all.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { languages } from '#schemas/languages.ts';
import { verdictLines } from './verdict-lines.ts';

const own = pairOf(new Uint8Array(32).fill(7));
const invented = await signedEdition('first');
const edition = await signedEdition('first', { key: own });
const changed = new Map(edition).set('README.txt', new Uint8Array([1]));

const said = {
	en: [
		'Unchanged, and signed with the key you compared',
		'Unchanged, signer unknown',
		'Signed with the key that everybody has: proves nothing',
		'Not authentic'
	],
	da: [
		'Uændret og signeret med den nøgle, du sammenlignede',
		'Uændret, ukendt, hvem der signerede',
		'Signeret med den nøgle, alle har: beviser intet',
		'Ikke ægte'
	],
	sv: [
		'Oförändrad och signerad med nyckeln som du jämförde',
		'Oförändrad, okänt vem som signerat',
		'Signerad med nyckeln som alla har: bevisar ingenting',
		'Inte äkta'
	],
	fi: [
		'Muuttumaton ja allekirjoitettu vertaamallasi avaimella',
		'Muuttumaton, allekirjoittaja tuntematon',
		'Allekirjoitettu avaimella, joka on kaikilla: ei todista mitään',
		'Ei aito'
	],
	nb: [
		'Uendret og signert med nøkkelen du sammenlignet',
		'Uendret, ukjent hvem som signerte',
		'Signert med nøkkelen som alle har: beviser ingenting',
		'Ikke ekte'
	]
};

describe.each(languages)('in %s', (language) => {
	it('the last line is the verdict', async () => {
		const t = translator(language, await loadMessages(language, ['findings', 'verify']));
		const last = (checked: ReturnType<typeof verifyAll>) => verdictLines(t, checked).at(-1);
		expect([
			last(verifyAll(edition, own.public)),
			last(verifyAll(edition)),
			last(verifyAll(invented)),
			last(verifyAll(changed))
		]).toEqual(said[language]);
	});
});

it('speaks of each edition and of each file beside them, and of the whole at the end', async () => {
	const t = translator('en', await loadMessages('en', ['findings', 'verify']));
	const all = new Map<string, Uint8Array>([...changed].map(([path, bytes]) => [`a/${path}`, bytes]));
	all.set('note.txt', new Uint8Array());
	expect(verdictLines(t, verifyAll(all))).toEqual([
		'Edition first, number 1, figures up to 30 June 2020: Not authentic',
		'  README.txt was changed after signing',
		'  One thing is not as signed. Do not quote figures from these files; get the edition again from where it was published.',
		expect.stringMatching(/^ {2}Signed with the key [0-9a-f]{64}$/),
		'  This key came with the files. Compare the fingerprint with one that you got from the publisher in another way.',
		'  Editions before it: It is the first one.',
		'note.txt belongs to no edition: nobody signed it',
		'One edition was checked.',
		'Not authentic'
	]);
});

it('does not say that no other file lies beside those of an address', async () => {
	const t = translator('en', await loadMessages('en', ['findings', 'verify']));
	const alone = '  There is no other beside them.';
	expect(verdictLines(t, verifyAll(edition))).toContain(alone);
	const fetched = verdictLines(t, verifyAll(edition), () => true);
	expect(fetched).not.toContain(alone);
	expect(fetched.join()).toContain('cannot be seen from here');
});
