import type { Translate } from '#language/translate.ts';
import type { Block } from '../document/document.ts';
import type { Inline } from '../document/inline.ts';
import { listOf } from '../document/list.ts';
import type { Fault } from '../fault.ts';
import { markdownBlocks } from '../text/markdown-blocks.ts';
import type { Reading } from '../text/reading.ts';
import type { Practice, PracticeField } from './practice.ts';

/** A good practice on a page of its own: where, for whom, what it needed and gave, and the authors' text. Its numbers are live as in every text. */
export function practiceBlocks(
	t: Translate,
	{ id, title, parts, text, line, file }: Practice,
	{ section, find, faults }: Pick<Reading, 'find' | 'faults'> & { section: string }
): Block[] {
	const own = `${section}-practice-${id}`;
	const refuse = (field: PracticeField, found: readonly Fault[]) =>
		faults.push(
			...found.map((fault) => ({
				...fault,
				practice: { id, field },
				...(file === undefined ? {} : { file })
			}))
		);
	const read = (words: string, at: number, name: string, field: PracticeField) => {
		const found: Fault[] = [];
		const blocks = markdownBlocks(words, { id: name, title, line: at, faults: found, find, under: 2 });
		refuse(field, found);
		return blocks;
	};
	if (title.trim() === '') refuse('title', [{ code: 'no-title', line: 1, found: '', more: '' }]);
	const said = parts.map(({ part, text: words, line: at }): Inline[] => [
		{
			kind: 'text',
			text: t('figures.named', { name: t(`document.practice-${part}`), clause: '' }),
			strong: true
		},
		...read(words, at, `${own}-${part}`, part).flatMap((block) => {
			if (block.kind === 'paragraph') return block.content;
			refuse(part, [{ code: 'unknown', line: at, found: block.kind, more: '' }]);
			return [];
		})
	]);
	const body = read(text, line, own, 'text');
	return [
		{ kind: 'page-break' },
		{ kind: 'heading', level: 2, text: title.trim() === '' ? '…' : t.given(title), id: own },
		...(said.length ? [listOf(said)] : []),
		...body
	];
}
