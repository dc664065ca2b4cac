/** The key of a lead: who has the secret one opens what was sealed for the public one. */
export interface LeadKey {
	secret: string;
	public: string;
}

const secretForm = /AGE-SECRET-KEY-1[0-9A-Z]{58}(?![0-9A-Z])/;
const publicForm = /(?<![0-9a-z])age1[0-9a-z]{58}(?![0-9a-z])/;

export async function newLeadKey(): Promise<LeadKey> {
	const { generateX25519Identity, identityToRecipient } = await import('age-encryption');
	const secret = await generateX25519Identity();
	return { secret, public: await identityToRecipient(secret) };
}

/** The key in a text, such as the file that keeps it; null where there is none. */
export async function leadKeyIn(text: string): Promise<LeadKey | null> {
	const secret = secretForm.exec(text)?.[0];
	if (secret === undefined) return null;
	try {
		const { identityToRecipient } = await import('age-encryption');
		return { secret, public: await identityToRecipient(secret) };
	} catch {
		return null;
	}
}

/** Whether a text holds a secret key, which nobody but its owner should have. */
export const holdsSecretKey = (text: string): boolean => /AGE-SECRET-KEY-/i.test(text);

/** The public key in a text; null where there is none, or one with a slip of the pen, which its checksum shows. */
export async function publicKeyIn(text: string): Promise<string | null> {
	const found = publicForm.exec(text.trim())?.[0];
	if (found === undefined) return null;
	const { Encrypter } = await import('age-encryption');
	try {
		new Encrypter().addRecipient(found);
		return found;
	} catch {
		return null;
	}
}

/** The file that keeps a secret key, in the form that programs for age read too. */
export const secretKeyFile = (programme: string, { secret, public: open }: LeadKey) => ({
	name: `${programme}-lead-key-secret.txt`,
	text: `# ${programme}: secret key of the lead, for nobody else\n# public key: ${open}\n${secret}\n`
});

/** The file that partners get. */
export const publicKeyFile = (programme: string, open: string) => ({
	name: `${programme}-lead-key-public.txt`,
	text: `# ${programme}: public key of the lead, for partners to seal with\n${open}\n`
});
