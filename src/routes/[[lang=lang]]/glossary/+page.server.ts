import { glossaryIn } from '#language/glossary.ts';
import { languageOf, pageLanguages } from '../../site-languages.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = async ({ params }) => {
	const own = languageOf(params.lang);
	const others = await Promise.all(
		pageLanguages
			.filter((language) => language !== own)
			.map(async (language) => ({ language, terms: await glossaryIn(language) }))
	);
	const terms = (await glossaryIn(own)).map(({ id, term, meaning }) => ({
		id,
		term,
		meaning,
		elsewhere: others.map(({ language, terms }) => ({
			language,
			term: terms.find((one) => one.id === id)!.term
		}))
	}));
	const { compare } = new Intl.Collator(own);
	return { terms: terms.sort((a, b) => compare(a.term, b.term)) };
};
