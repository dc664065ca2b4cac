import { diverging, type AnswerLine } from '#charts/diverging.ts';
import { isWithheld } from '#indicators/detail/few-people.ts';
import { numberText } from '#language/figure.ts';
import type { Chart } from '#charts/chart.ts';
import { stepsOf, type Instrument, type Item } from '#instruments/item-answers.ts';
import type { MessageKey } from '#language/messages.ts';
import type { Translate } from '#language/translate.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Programme } from '#schemas/programme.ts';
import { waveName } from './wave-names.ts';

/** Questions that are drawn together: those of a scale, and others with the same range of answers. */
export interface ItemBlock {
	id: string;
	/** The name of the scale; null where the questions have none. */
	title: string | null;
	items: Item[];
	/** The meaning of the lowest and the highest answer, where given. */
	anchors: { low: string; high: string } | null;
}

/** The questions of an instrument in blocks, in order. */
export function itemBlocks(t: Translate, programme: Programme, { items }: Instrument): ItemBlock[] {
	const blocks = new Map<string, ItemBlock>();
	for (const item of items) {
		const id = item.scale_code ?? `${item.min_v}-${item.max_v}`;
		const scale = programme.scales.find(({ code }) => code === item.scale_code);
		const anchors = item.anchors ?? scale?.anchors;
		const block = blocks.get(id) ?? {
			id,
			title: scale ? t.text(scale.name) : null,
			items: [],
			anchors: anchors ? { low: t.text(anchors.low), high: t.text(anchors.high) } : null
		};
		block.items.push(item);
		blocks.set(id, block);
	}
	return [...blocks.values()];
}

const share = (cells: readonly Cell[], item: Item, wave: string, answer: string) =>
	cellOf(cells, `item:${item.item_code}`, { wave, answer });

/** What the chart of a block is called: questions without a scale are told by how many they are and how they are answered. */
function blockTitle(t: Translate, { title, items }: ItemBlock): string {
	const count = items.length;
	if (title !== null) return t('survey.answers-title', { name: title, count });
	const { min_v: low, max_v: high } = items[0]!;
	const kind = low === 0 && high === 1 ? 'yes_no' : 'other';
	return t('survey.answers-apart', { name: t('survey.other-questions', { kind, count, low, high }) });
}

/** The chart of a block: each question in each wave, as bars on both sides of the middle answer. */
export function blockChart(
	t: Translate,
	programme: Programme,
	instrument: Instrument,
	block: ItemBlock,
	cells: readonly Cell[]
): Chart {
	const lines: (AnswerLine & { item: Item; wave: string; n: number; few: boolean })[] = block.items.flatMap(
		(item) =>
			instrument.waves.map((wave, i) => {
				const answers = stepsOf(item).map(({ answer }) => share(cells, item, wave, answer));
				const n = answers[0]?.denominator ?? 0;
				const few = answers.some(isWithheld);
				const turned = item.reversed ? ` (${t('survey.reversed')})` : '';
				return {
					item,
					wave,
					n,
					few,
					label: `${t.text(item.text)}${turned}\n${waveName(t, programme, wave)}`,
					shares: n === 0 || few ? [] : answers.map((cell) => cell?.value ?? 0),
					texts: answers.map((cell) => (cell?.value ? numberText(t, cell.value, 'share') : '')),
					note: n === 0 ? t('survey.nobody') : few ? t('figures.few') : `n = ${t.number(n)}`,
					first: i === 0
				};
			})
	);
	const answered = lines.filter(({ n, few }) => n > 0 && !few);
	const steps = stepsOf(block.items[0]!);
	const ends = [steps[0]!.answer, steps.at(-1)!.answer];
	const keyWords = block.anchors
		? [block.anchors.low, block.anchors.high]
				.map((clause, i) => t('figures.named', { name: ends[i]!, clause }))
				.join(' · ')
		: '';
	const codes = [...new Set(cells.flatMap(({ dims }) => dims['missing'] ?? []))].sort();
	const missing = (item: Item, wave: string, code: string) =>
		cellOf(cells, `item:${item.item_code}`, { wave, missing: code })?.numerator ?? 0;
	return {
		id: `answers-${block.id}`,
		title: blockTitle(t, block),
		measure: block.anchors
			? t('survey.answers-anchored', {
					low: block.anchors.low,
					high: block.anchors.high,
					from: steps[0]!.answer,
					to: steps.at(-1)!.answer
				})
			: t('survey.answers-measure', { from: steps[0]!.answer, to: steps.at(-1)!.answer }),
		summary: answered
			.map(
				({ item, wave, shares, n }) =>
					`${t.text(item.text)}, ${waveName(t, programme, wave)}: ${shares.map((one, i) => `${steps[i]?.answer ?? ''}: ${numberText(t, one, 'share')}`).join(', ')} (n = ${t.number(n)})`
			)
			.join('. '),
		key: t('survey.answers-key'),
		...(answered.length === 0
			? { absent: lines.some(({ few }) => few) ? t('figures.few') : t('survey.no-answers') }
			: {}),
		plot: (width) => diverging(lines, width, { steps: steps.map(({ answer }) => answer), words: keyWords }),
		table: {
			columns: [
				t('survey.question'),
				...steps.map(({ answer }) => answer),
				'n',
				...codes.map((code) => t(`figures.no-answer-${code}` as MessageKey))
			],
			rows: lines.map(({ item, wave, n, few }) => [
				`${t.text(item.text)}, ${waveName(t, programme, wave)}`,
				...stepsOf(item).map(({ answer }) => {
					const cell = share(cells, item, wave, answer);
					return cell?.value == null
						? '–'
						: `${numberText(t, cell.value, 'share')} (${t.number(cell.numerator ?? 0)})`;
				}),
				few ? t('figures.name-measure', { name: t.number(n), measure: t('figures.few') }) : t.number(n),
				...codes.map((code) => t.number(missing(item, wave, code)))
			])
		}
	};
}
