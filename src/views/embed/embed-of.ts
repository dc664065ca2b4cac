import { narrow, wide, type Chart } from '#charts/chart.ts';
import { markup } from '#charts/svg-markup.ts';
import { escaped } from '#language/markup.ts';
import type { Translate } from '#language/translate.ts';
import type { EditionHead } from '#schemas/edition.ts';
import type { Programme } from '#schemas/programme.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { narrowBelow } from './frame-code.ts';
import { sourceOf } from './source-of.ts';
import tokens from '../../styles/tokens.css?raw';
import tellHeight from './tell-height.js?raw';

// Only the styles of a drawing and a table, because they are repeated in each of many pages.
const style = `${tokens}
body{margin:0;padding:12px;background:var(--paper);color:var(--ink);font:15px/1.5 Inter,'Helvetica Neue',Helvetica,Arial,sans-serif}
h1{margin:0;font-size:20px;line-height:1.25}
p,details{margin:8px 0 0;color:var(--ink-soft);font-size:13px}
.drawing{display:block;width:100%;max-width:${wide}px;height:auto;margin-top:12px;overflow:visible;font-size:13px;font-variant-numeric:lining-nums}
.drawing text{white-space:pre}
.absent{fill:none;stroke:var(--hatch)}
.unseen{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%)}
.wide{display:none}
@media(min-width:${narrowBelow}px){.wide{display:block}.narrow{display:none}}
table{border-collapse:collapse;color:var(--ink)}
th,td{padding:4px 12px 4px 0;border-bottom:1px solid var(--rule);text-align:start;font-weight:400}
.frame{overflow-x:auto}
a,summary{color:var(--ink);text-underline-offset:.18em}
summary{width:fit-content;text-decoration:underline;cursor:pointer}`;

const scriptHash = btoa(String.fromCharCode(...sha256(new TextEncoder().encode(tellHeight))));

/**
 * A page with only one chart, to be embedded in another site: its title, the drawing in two widths, its content in words for
 * readers who cannot see it, its figures as a table, and a link to `page` for more. It loads nothing; its one script, which it is
 * complete without, tells its height to the page around it.
 */
export function embedOf(
	t: Translate,
	programme: Programme,
	head: EditionHead,
	chart: Chart,
	page: string
): string {
	const cells = (row: readonly string[], tag: (at: number) => string) =>
		row.map((text, at) => `<${tag(at)}>${escaped(text)}</${tag(at).split(' ')[0]}>`).join('');
	const columns = cells(chart.table.columns, () => 'th scope="col"');
	const rows = chart.table.rows
		.map((row) => `<tr>${cells(row, (at) => (at === 0 ? 'th scope="row"' : 'td'))}</tr>`)
		.join('\n');
	const drawn = (width: number) => markup(chart.plot(width), { title: 'title', summary: 'summary' });
	const title = escaped(chart.title);
	const source = sourceOf(t, programme, head);
	const invented = programme.synthetic ? ` ${escaped(t('masthead.synthetic'))}` : '';
	return `<!doctype html>
<html lang="${t.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1 id="title">${title}</h1>
<p>${escaped(chart.measure)}</p>
<p class="unseen" id="summary">${escaped(chart.summary)}</p>
<div class="narrow">${drawn(narrow)}</div>
<div class="wide">${drawn(wide)}</div>
${chart.key ? `<p>${escaped(chart.key)}</p>\n` : ''}<details>
<summary>${escaped(t('figures.table'))}</summary>
<div class="frame" role="region" tabindex="0" aria-label="${title}"><table>
<thead><tr>${columns}</tr></thead>
<tbody>
${rows}
</tbody>
</table></div>
</details>
<p><a href="${escaped(page)}" target="_top">${escaped(source)}</a>.${invented}</p>
</main>
<script>${tellHeight}</script>
</body>
</html>
`;
}
