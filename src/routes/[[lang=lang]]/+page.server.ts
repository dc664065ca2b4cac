import { languages } from '#schemas/localised.ts';
import { siteBatches, siteCatalogue, siteCells, siteProgramme } from '../figures.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The page is complete as it is sent: nothing on it needs a script. */
export const csr = false;

export const entries: EntryGenerator = () =>
	languages.map((language) => (language === 'en' ? {} : { lang: language }));

/** The definitions that this page is about. */
function front() {
	const { front, indicators } = siteProgramme();
	return siteCatalogue().filter(({ id }) => (front ?? indicators).includes(id));
}

export const load: PageServerLoad = () => ({
	plan: siteProgramme(),
	catalogue: front(),
	cells: siteCells(),
	batches: siteBatches()
});
