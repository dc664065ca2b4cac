import { error } from '@sveltejs/kit';
import { bibtex } from '#edition/citation.ts';
import { fileTexts } from '#edition/file-texts.ts';
import { languageOf } from '../../../../site-languages.ts';
import { siteEdition } from '../../../../editions.server.ts';
import { fingerprintOf } from '#views/report/fingerprint.ts';
import type { PageServerLoad } from './$types';

export { entries } from '../+page.server.ts';

export const csr = false;

export const load: PageServerLoad = async ({ params }) => {
	const found = siteEdition(params.edition);
	if (!found) error(404, `unknown edition: ${params.edition}`);
	const { head, programme, manifest } = found;
	return {
		head,
		title: programme.title,
		fingerprint: fingerprintOf(found),
		files: manifest.files,
		bibtex: bibtex(await fileTexts(programme, languageOf(params.lang)), programme, head)
	};
};
