import { cssString } from '#views/report/css-string.ts';
import type { ReportDocument } from '../../document/document.ts';

/** How a report looks on a screen, on a phone and on A4, where each page has the running head and its number. */
export const reportStyle = ({ runningHead }: Pick<ReportDocument, 'runningHead'>): string => `
:root { --ink: #1d2733; --soft: #55606e; --line: #c9d0d8; --paper: #ffffff; --link: #0b5394; }
* { box-sizing: border-box; }
html { color: var(--ink); background: var(--paper); font: 1rem/1.55 Inter, 'Helvetica Neue', Helvetica, Arial, sans-serif; }
body { max-width: 50rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 0.6rem; font-size: 2rem; line-height: 1.15; }
h2 { margin: 3rem 0 0.8rem; padding-top: 0.8rem; border-top: 2px solid var(--ink); font-size: 1.5rem; line-height: 1.2; }
h3 { margin: 2rem 0 0.5rem; font-size: 1.15rem; line-height: 1.3; }
h4 { margin: 1.5rem 0 0.4rem; font-size: 1rem; }
h5, h6 { margin: 1.2rem 0 0.3rem; font-size: 0.9375rem; color: var(--soft); }
h6 { font-size: 0.875rem; font-style: italic; }
h6[aria-level] { font-weight: 400; }
p, ul, ol { margin: 0 0 0.9rem; }
a { color: var(--link); }
nav li:has(.page) a { display: inline-block; width: calc(100% - 3rem); vertical-align: top; }
.page { display: inline-block; width: 2.5rem; text-align: end; }
header p { margin: 0 0 0.2rem; }
.kind { font-weight: 600; color: var(--soft); }
.authors { margin-bottom: 0.9rem; }
.source, .note, .notes { color: var(--soft); font-size: 0.875rem; }
.warning { margin-top: 1rem; padding: 0.6rem 0.8rem; border: 2px solid var(--ink); font-weight: 600; }
b.figure { font-weight: 600; }
sup { line-height: 0; }
blockquote { margin: 0 0 0.9rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
figure { margin: 1.8rem 0; }
figcaption, caption, .caption th { padding-bottom: 0.5rem; text-align: start; font-weight: 600; }
hr { margin: 2rem auto; width: 8rem; border: 0; border-top: 1px solid var(--line); }
.label { color: var(--soft); }
figure svg { display: block; width: 100%; height: auto; }
figure .note { margin: 0.3rem 0 0; }
.narrow { display: none; }
thead .caption { display: none; }
.frame { margin: 1.4rem 0; overflow-x: auto; }
/* Where a table goes on at a side, a shadow stands there; what is at the end of the table covers it. */
@media screen {
	.frame {
		background: linear-gradient(90deg, var(--paper) 60%, transparent) left / 2.5rem 100% no-repeat local, linear-gradient(-90deg, var(--paper) 60%, transparent) right / 2.5rem 100% no-repeat local, linear-gradient(90deg, var(--line), transparent) left / 0.75rem 100% no-repeat, linear-gradient(-90deg, var(--line), transparent) right / 0.75rem 100% no-repeat;
	}
}
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; line-height: 1.4; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
.worded { min-width: 34rem; }
table a { overflow-wrap: anywhere; }
th, td { padding: 0.35rem 0.6rem 0.35rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
:is(th, td):last-child { padding-right: 0; }
[dir='rtl'] :is(th, td) { padding: 0.35rem 0 0.35rem 0.6rem; text-align: right; }
[dir='rtl'] caption { text-align: right; }
[dir='rtl'] :is(th, td):last-child { padding-left: 0; }
:is(th, td).left { text-align: left; }
:is(th, td).middle { text-align: center; }
:is(th, td).right { text-align: right; }
.right + :is(th, td):not(.right) { padding-left: 0.6rem; }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
tbody th { font-weight: 400; }
@media (max-width: 34rem) {
	.wide { display: none; }
	.narrow { display: block; }
	h1 { font-size: 1.6rem; }
	h2 { font-size: 1.3rem; }
}
@page {
	size: A4;
	margin: 22mm 20mm 20mm;
	@top-left { content: ${cssString(runningHead)}; font: 8pt Inter, Arial, sans-serif; color: #55606e; }
	@bottom-right { content: counter(page); font: 8pt Inter, Arial, sans-serif; color: #55606e; }
}
@media print {
	html { font-size: 10pt; }
	body { max-width: none; padding: 0; }
	.wide { display: block; }
	.narrow { display: none; }
	.frame { overflow: visible; }
	.worded { min-width: 0; table-layout: fixed; }
	.worded :is(th, td) { font-size: calc(0.875rem * var(--on-paper, 1)); }
	.wide { width: calc(100% * var(--on-paper, 1)); }
	h2, h3, h4, h5, h6, figcaption { break-after: avoid; }
	.long caption { display: none; }
	thead .caption { display: table-row; }
	thead .caption th { border: 0; font-size: 0.875rem; text-align: start; }
	.caption th::before { content: attr(data-label) ' '; color: var(--soft); }
	.caption th::after { content: attr(data-caption); }
	h1, h2, h3, figure, tr, .frame:not(.long) { break-inside: avoid; }
	thead { display: table-header-group; }
	tbody tr:first-child { break-before: avoid; }
	tbody tr:nth-child(-n + 2):not(:last-child) { break-after: avoid; }
	:is(h2, h3) + p:has(+ :is(figure, .frame)) { break-after: avoid; }
	p, li { orphans: 3; widows: 3; }
	a { color: inherit; }
	.page-break { break-after: page; }
}
`;
