import { error } from '@sveltejs/kit';
import { bibtex, csl } from '#edition/citation.ts';
import { fileTexts } from '#edition/file-texts.ts';
import { editionPath } from '#views/edition-path.ts';
import { siteProgramme } from '../../../../figures.server.ts';
import { fallback, languageOf } from '../../../../site-languages.ts';
import { addressAt, knownAddress } from '#views/site-address.ts';
import { json } from '#edition/canonical.ts';
import { siteEdition } from '../../../../editions.server.ts';
import { fingerprintOf } from '#views/report/fingerprint.ts';
import type { PageServerLoad } from './$types';

export { entries } from '../+page.server.ts';

export const csr = false;

export const load: PageServerLoad = async ({ params }) => {
	const found = siteEdition(params.edition);
	if (!found) error(404, `unknown edition: ${params.edition}`);
	const { head, programme, manifest } = found;
	const language = languageOf(params.lang);
	const t = await fileTexts(programme, language);
	const fingerprint = fingerprintOf(found);
	const path = editionPath(language, fallback, head.name);
	const { siteAddress } = siteProgramme();
	/** As the site says it, and for browsers with scripts, which put their own address in where it does not. */
	const references = (address: string | null) => ({
		bibtex: bibtex(t, programme, head, { address, fingerprint }),
		csl: json(csl(t, programme, head, { address, fingerprint }))
	});
	return {
		head,
		plan: programme,
		fingerprint,
		files: manifest.files,
		references: references(knownAddress(siteAddress, path)),
		found: references(addressAt(siteAddress, path))
	};
};
