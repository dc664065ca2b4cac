import { rect, ruleX, text, type Markish, type PlotOptions } from '@observablehq/plot';
import { lineHeight, textLines } from './text-lines.ts';

/** One line of answers: its label, and the shares of answers from the lowest to the highest; empty if no one answered. */
export interface AnswerLine {
	label: string;
	shares: number[];
	/** The shares in words; each stands in its bar where it fits. */
	texts: string[];
	/** The text at the end of the line: how many answered. */
	note: string;
	/** Whether it begins a new question, set apart from the line before. */
	first: boolean;
}

/** What the shades mean: the answers from the lowest to the highest, and what the first and the last are in words. */
export interface AnswerKey {
	steps: string[];
	words: string;
}

const barHeight = 22;
const gap = 12;
/** The approximate width of a figure within a bar, in pixels. */
const figure = 7;

/**
 * The colour of an answer: lighter on the low side, darker on the high side, faintest in the middle. The position shows the side as well.
 * Words of the ink can be read on the low side and words of the paper on the high side, in light and dark.
 */
const away = (i: number, count: number) => (count === 1 ? 0 : (2 * i) / (count - 1) - 1);
function shade(i: number, count: number): string {
	const side = away(i, count);
	const part = side < 0 ? 26 - 10 * side : side > 0 ? 64 + 20 * side : 14;
	return `color-mix(in srgb, var(--ink) ${Math.round(part)}%, var(--paper))`;
}
const on = (i: number, count: number): string => (away(i, count) > 0 ? 'var(--paper)' : 'var(--ink)');

interface Bar {
	x1: number;
	x2: number;
	top: number;
	text: string;
	fill: string;
	ink: string;
}

/** The bars of a line around the middle of the scale, in shares. */
function barsOf({ shares, texts }: AnswerLine, top: number): Bar[] {
	const count = shares.length;
	let at = -shares.reduce(
		(sum, share, i) => sum + (away(i, count) < 0 ? share : away(i, count) === 0 ? share / 2 : 0),
		0
	);
	return shares.map((share, i) => {
		const x1 = at;
		at += share;
		return { x1, x2: at, top, text: texts[i] ?? '', fill: shade(i, count), ink: on(i, count) };
	});
}

/**
 * Answers as bars on both sides of one line: answers below the middle of the scale to the left, those above to the right, the
 * middle answer half on each side; each with its share, and the key of the shades above. On a phone the words are above each line.
 * Source: Heiberger & Robbins 2014, Journal of Statistical Software 57(5).
 */
export function diverging(lines: readonly AnswerLine[], width: number, key: AnswerKey): PlotOptions {
	const stacked = width < 560;
	const [left, right] = stacked ? [0, 0] : [112, 64];
	const keyLines = key.words === '' ? [] : textLines(key.words, width);
	let y = barHeight + keyLines.length * lineHeight + 10;
	const placed = lines.map((line) => {
		const [question = '', wave = ''] = line.label.split('\n');
		const words = line.first ? textLines(question, width) : [];
		y += line.first ? gap : 4;
		const wordsTop = y;
		y += words.length * lineHeight;
		const waveY = stacked ? y + lineHeight / 2 : y + barHeight / 2;
		y += stacked ? lineHeight : 0;
		const top = y;
		y += barHeight;
		return { ...line, words: words.join('\n'), wave, wordsTop, waveY, top };
	});
	const bars = placed.flatMap((line) => barsOf(line, line.top));
	const reach = Math.max(0.5, ...bars.map(({ x1, x2 }) => Math.max(-x1, x2)));
	const pixels = (width - left - right) / (2 * reach);
	const told = bars.filter(
		(bar) => bar.text !== '' && bar.text.length * figure + 8 <= (bar.x2 - bar.x1) * pixels
	);
	type Line = (typeof placed)[number];
	return {
		width,
		height: y + 8,
		marginLeft: left,
		marginRight: right,
		marginTop: 0,
		marginBottom: 0,
		x: { domain: [-reach, reach], axis: null },
		y: { type: 'identity', axis: null },
		color: { type: 'identity' },
		marks: [
			...keyMarks(),
			// Behind the bars, so that it crosses no figure.
			ruleX(placed, {
				x: () => 0,
				y1: ({ top }: Line) => top - 3,
				y2: ({ top }: Line) => top + barHeight + 3,
				stroke: 'var(--ink)'
			}),
			rect(bars, {
				x1: 'x1',
				x2: 'x2',
				y1: ({ top }: Bar) => top + 2,
				y2: ({ top }: Bar) => top + barHeight - 2,
				fill: 'fill',
				stroke: 'var(--paper)',
				strokeWidth: 1
			}),
			text(told, {
				x: ({ x1, x2 }: Bar) => (x1 + x2) / 2,
				y: ({ top }: Bar) => top + barHeight / 2,
				text: 'text',
				fill: 'ink',
				fontSize: 12
			}),
			text(
				placed.filter(({ first }) => first),
				{
					frameAnchor: 'left',
					dx: -left,
					y: 'wordsTop',
					text: 'words',
					lineAnchor: 'top',
					lineHeight: lineHeight / 13,
					textAnchor: 'start',
					fill: 'var(--ink)'
				}
			),
			text(placed, {
				frameAnchor: 'left',
				dx: -left,
				y: 'waveY',
				text: 'wave',
				textAnchor: 'start',
				fill: 'var(--ink-soft)'
			}),
			text(placed, {
				frameAnchor: 'right',
				dx: right,
				y: 'waveY',
				text: 'note',
				textAnchor: 'end',
				fill: 'var(--ink-soft)'
			})
		]
	};

	/** The shades in a row, each with its answer, and below them the ends of the scale in words. */
	function keyMarks(): Markish[] {
		const { steps } = key;
		const widths = steps.map((step) => Math.max(28, step.length * figure + 10));
		const from = widths.map((_, i) => widths.slice(0, i).reduce((sum, one) => sum + one, 0));
		const swatches = steps.map((step, i) => ({
			x1: -reach + (from[i]! - left) / pixels,
			x2: -reach + (from[i]! + widths[i]! - left) / pixels,
			top: 0,
			text: step,
			fill: shade(i, steps.length),
			ink: on(i, steps.length)
		}));
		return [
			rect(swatches, {
				x1: 'x1',
				x2: 'x2',
				y1: 2,
				y2: barHeight - 2,
				fill: 'fill',
				stroke: 'var(--paper)',
				strokeWidth: 1
			}),
			text(swatches, {
				x: ({ x1, x2 }: Bar) => (x1 + x2) / 2,
				y: barHeight / 2,
				text: 'text',
				fill: 'ink',
				fontSize: 12
			}),
			text(keyLines.length ? [keyLines.join('\n')] : [], {
				frameAnchor: 'left',
				dx: -left,
				y: [barHeight + 2],
				text: (words: string) => words,
				lineAnchor: 'top',
				lineHeight: lineHeight / 13,
				textAnchor: 'start',
				fill: 'var(--ink-soft)'
			})
		];
	}
}
