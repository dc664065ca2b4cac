import { rect, ruleX, text, type PlotOptions } from '@observablehq/plot';
import { lineHeight as wordsHeight, textLines } from './text-lines.ts';

/** One line of answers: its label, and the shares of answers from the lowest to the highest; empty if no one answered. */
export interface AnswerLine {
	label: string;
	shares: number[];
	/** The text at the end of the line: how many answered. */
	note: string;
	/** Whether it begins a new question, set apart from the line before. */
	first: boolean;
}

const barHeight = 20;
const gap = 12;
/** The colour of an answer: lighter on the low side, darker on the high side, faintest in the middle. The position shows the side as well. */
function shade(i: number, count: number): string {
	const middle = (count - 1) / 2;
	const away = middle === 0 ? 0 : Math.abs(i - middle) / middle;
	const part = i < middle ? 28 + 14 * away : i > middle ? 58 + 24 * away : 16;
	return `color-mix(in srgb, var(--ink) ${Math.round(part)}%, var(--paper))`;
}

/**
 * Answers as bars on both sides of one line: answers below the middle of the scale to the left, those above to the right, the
 * middle answer half on each side. Source: Heiberger & Robbins 2014, Journal of Statistical Software 57(5).
 */
export function diverging(lines: AnswerLine[], width: number): PlotOptions {
	let y = 0;
	const placed = lines.map((line) => {
		const [question = '', wave = ''] = line.label.split('\n');
		const words = line.first ? textLines(question, width) : [];
		y += line.first ? gap : 0;
		const wordsTop = y;
		y += words.length * wordsHeight;
		const top = y;
		y += barHeight;
		return { ...line, words: words.join('\n'), wave, wordsTop, top };
	});
	const bars = placed.flatMap(({ shares, top }) => {
		const middle = (shares.length - 1) / 2;
		const left = shares.reduce(
			(sum, share, i) => sum + (i < middle ? share : i === middle ? share / 2 : 0),
			0
		);
		let at = -left;
		return shares.map((share, i) => {
			const bar = {
				x1: at,
				x2: at + share,
				top,
				fill: shade(i, shares.length),
				share,
				i,
				count: shares.length
			};
			at += share;
			return bar;
		});
	});
	const reach = Math.max(0.5, ...bars.map(({ x1, x2 }) => Math.max(-x1, x2)));
	const room = 64;
	return {
		width,
		height: y + 8,
		marginLeft: 84,
		marginRight: room,
		marginTop: 0,
		marginBottom: 0,
		x: { domain: [-reach, reach], axis: null },
		y: { type: 'identity', axis: null },
		color: { type: 'identity' },
		marks: [
			rect(bars, {
				x1: 'x1',
				x2: 'x2',
				y1: ({ top }: (typeof bars)[number]) => top + 2,
				y2: ({ top }: (typeof bars)[number]) => top + barHeight - 2,
				fill: 'fill',
				stroke: 'var(--paper)',
				strokeWidth: 1
			}),
			ruleX([0], { y1: placed[0]?.top ?? 0, y2: y, stroke: 'var(--ink)', strokeWidth: 0.5 }),
			text(
				placed.filter(({ first }) => first),
				{
					frameAnchor: 'left',
					dx: -84,
					y: 'wordsTop',
					text: 'words',
					lineAnchor: 'top',
					lineHeight: wordsHeight / 13,
					textAnchor: 'start',
					fill: 'var(--ink)'
				}
			),
			text(placed, {
				frameAnchor: 'left',
				dx: -84,
				y: ({ top }: (typeof placed)[number]) => top + barHeight / 2,
				text: 'wave',
				textAnchor: 'start',
				fill: 'var(--ink-soft)'
			}),
			text(placed, {
				frameAnchor: 'right',
				dx: room,
				y: ({ top }: (typeof placed)[number]) => top + barHeight / 2,
				text: 'note',
				textAnchor: 'end',
				fill: 'var(--ink-soft)'
			})
		]
	};
}
