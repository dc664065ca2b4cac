import type { Chart } from '#charts/chart.ts';
import { escaped } from '#edition/markup.ts';
import type { Translate } from '#language/translate.ts';
import type { EditionHead } from '#schemas/edition.ts';
import type { Programme } from '#schemas/programme.ts';

// Small enough to stand in each of many pages; the picture has its own title and source.
const style = `body{margin:0;padding:12px;background:#fff;color:#1a1a1a;font:16px/1.5 system-ui,sans-serif}
img{display:block;width:100%;max-width:720px;height:auto}
figure{margin:0}
h1{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%)}
table{border-collapse:collapse;font-size:14px;font-variant-numeric:tabular-nums}
th,td{padding:4px 12px 4px 0;border-bottom:1px solid #767676;text-align:start;font-weight:400}
.frame{overflow-x:auto}
a,summary{color:inherit;text-underline-offset:.18em}
summary{text-decoration:underline;cursor:pointer}
p,details{margin:8px 0 0;font-size:14px}`;

/** Where the picture lies and where to read on, as seen from the page. */
interface Addresses {
	picture: string;
	page: string;
}

/**
 * A page with one chart and nothing else, for the frame of another site: the picture, what it shows in words for whoever cannot
 * see it, its figures as a table, and where it comes from. Without script and without anything that is loaded from elsewhere.
 */
export function embedOf(
	t: Translate,
	programme: Programme,
	head: EditionHead,
	chart: Chart,
	{ picture, page }: Addresses
): string {
	const cells = (row: readonly string[], tag: (at: number) => string) =>
		row.map((text, at) => `<${tag(at)}>${escaped(text)}</${tag(at).split(' ')[0]}>`).join('');
	const columns = cells(chart.table.columns, () => 'th scope="col"');
	const rows = chart.table.rows
		.map((row) => `<tr>${cells(row, (at) => (at === 0 ? 'th scope="row"' : 'td'))}</tr>`)
		.join('\n');
	const title = escaped(chart.title);
	const source = `${t.text(programme.title)}, ${t('editions.edition', { name: head.name })}`;
	return `<!doctype html>
<html lang="${t.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<figure>
<img src="${escaped(picture)}" width="720" alt="${escaped(chart.summary)}">
</figure>
<details>
<summary>${escaped(t('figures.table'))}</summary>
<div class="frame" role="region" tabindex="0" aria-label="${title}"><table>
<thead><tr>${columns}</tr></thead>
<tbody>
${rows}
</tbody>
</table></div>
</details>
<p><a href="${escaped(page)}" target="_top">${escaped(source)}</a></p>
</main>
</body>
</html>
`;
}
