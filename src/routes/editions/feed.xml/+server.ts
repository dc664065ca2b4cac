import { titleOf } from '#edition/citation.ts';
import { fileTexts } from '#edition/file-texts.ts';
import { escaped } from '#language/markup.ts';
import { siteProgramme } from '../../figures.server.ts';
import { siteEditions } from '../../editions.server.ts';

export const prerender = true;

/** The editions as an Atom feed, which announces new ones. Source: RFC 4287. */
export const GET = async () => {
	const programme = siteProgramme();
	const t = await fileTexts(programme);
	const editions = siteEditions();
	const entries = editions.map(
		({ head }) => `	<entry>
		<id>urn:tidemark:${head.programme.id}:${head.name}</id>
		<title>${escaped(titleOf(t, programme, head))}</title>
		<updated>${head.on}T00:00:00Z</updated>
		<link href="${head.name}/" />
	</entry>`
	);
	const text = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${t.language}">
	<id>urn:tidemark:${programme.id}</id>
	<title>${escaped(t.text(programme.title))}</title>
	<author><name>${escaped(programme.countries.find(({ partner }) => partner.lead)?.partner.name ?? t.text(programme.title))}</name></author>
	<updated>${editions[0]?.head.on ?? programme.period.from}T00:00:00Z</updated>
${entries.join('\n')}
</feed>
`;
	return new Response(text, { headers: { 'content-type': 'application/atom+xml' } });
};
