import {
	acceptCompletion,
	autocompletion,
	closeCompletion,
	completionKeymap,
	type Completion
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentLess, indentMore } from '@codemirror/commands';
import { PostgreSQL, sql, SQLDialect, type SQLNamespace } from '@codemirror/lang-sql';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Compartment, EditorState, Prec, StateEffect, StateField } from '@codemirror/state';
import {
	Decoration,
	drawSelection,
	EditorView,
	highlightSpecialChars,
	keymap,
	lineNumbers,
	type DecorationSet
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { controlMarks, markName } from './control-marks.ts';
import type { QueryTable } from './query-tables.ts';

export interface EditorParts {
	parent: HTMLElement;
	text: string;
	/** Ids of the elements that label and describe it. */
	label: string;
	description: string;
	tables: QueryTable[];
	onchange: (text: string) => void;
	onrun: () => void;
}

export interface SqlEditor {
	text: string;
	/** Inserts a name at the cursor, and moves the cursor behind it. */
	insert: (name: string) => void;
	complete: (tables: QueryTable[]) => void;
	/** Marks the position of a fault; null removes the mark. */
	mark: (at: number | null) => void;
	focus: () => void;
	destroy: () => void;
}

const { spec } = PostgreSQL as unknown as { spec: Record<string, string> };
const dialect = SQLDialect.define({
	...spec,
	doubleDollarQuotedStrings: true,
	keywords: `${spec['keywords'] ?? ''} anti asof columns describe exclude pivot positional qualify replace semi summarize unpivot`,
	builtin: `${spec['builtin'] ?? ''} month_of quarter_of days_between`
});

const called = (name: string, detail: string, type: string): Completion => ({ label: name, detail, type });

const namespace = (tables: QueryTable[]): SQLNamespace =>
	Object.fromEntries(
		tables.map(({ name, columns }) => [
			name,
			{
				self: called(name, '', 'type'),
				children: columns.map((column) => called(column.name, column.type, 'property'))
			}
		])
	);

const language = (tables: QueryTable[]) => {
	const functions = ['month_of', 'quarter_of', 'days_between'].map((name) => called(name, '()', 'function'));
	const support = sql({ dialect, schema: namespace(tables), upperCaseKeywords: true });
	const names = [...new Map(tables.flatMap(({ columns }) => columns.map((one) => [one.name, one.type])))];
	const columns = names.map(([name, type]) => called(name, type, 'property'));
	// Columns of every table too: the columns are often typed before the table.
	const everywhere = dialect.language.data.of({
		autocomplete: (context: {
			matchBefore: (of: RegExp) => { from: number; text: string } | null;
			explicit: boolean;
		}) => {
			const word = context.matchBefore(/[\w.]*/);
			if (!word || word.text.includes('.') || (word.text === '' && !context.explicit)) return null;
			return { from: word.from, options: [...columns, ...functions], validFor: /^\w*$/ };
		}
	});
	return [support, everywhere];
};

const theme = EditorView.theme({
	'&': { color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: 'var(--text-figure)' },
	'&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '2px' },
	'.cm-scroller': {
		fontFamily: 'ui-monospace, monospace',
		lineHeight: '1.5'
	},
	'.cm-content': { caretColor: 'var(--ink)', tabSize: '4' },
	'@media screen': { '.cm-scroller': { minHeight: '12rem', maxHeight: '28rem' } },
	'.cm-cursor': { borderLeftColor: 'var(--ink)' },
	'.cm-gutters': { color: 'var(--ink-soft)', backgroundColor: 'var(--paper-tint)', border: 'none' },
	'&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
		backgroundColor: 'var(--context)'
	},
	'.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
		backgroundColor: 'transparent',
		outline: '1px solid var(--hatch)'
	},
	'.cm-mark': { border: '1px solid var(--accent)', fontSize: '0.85em' },
	'.cm-fault': { textDecoration: 'underline wavy 2px var(--accent)', textUnderlineOffset: '3px' },
	'.cm-tooltip': {
		color: 'var(--ink)',
		backgroundColor: 'var(--paper)',
		border: '1px solid var(--ink-soft)'
	},
	'.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'ui-monospace, monospace' },
	'.cm-tooltip-autocomplete ul li[aria-selected]': {
		color: 'var(--paper)',
		backgroundColor: 'var(--accent)'
	},
	'.cm-completionIcon': { display: 'none' },
	'.cm-completionMatchedText': { fontWeight: '600' },
	'.cm-completionDetail': { fontStyle: 'normal', opacity: '0.8' }
});

const colours = HighlightStyle.define([
	{ tag: [tags.keyword, tags.operatorKeyword], color: 'var(--accent)', fontWeight: '600' },
	{ tag: [tags.string, tags.number, tags.bool, tags.null], color: 'var(--ink-soft)' },
	{ tag: tags.comment, color: 'var(--ink-soft)', fontStyle: 'italic' }
]);

/** A mark that would turn round the rest of its line stands there as its number. */
function markElement(code: number): HTMLElement {
	const element = document.createElement('span');
	element.className = 'cm-mark';
	element.textContent = markName(code);
	return element;
}

const setFault = StateEffect.define<number | null>();
const faults = StateField.define<DecorationSet>({
	create: () => Decoration.none,
	update(marks, { docChanged, effects, state }) {
		for (const effect of effects)
			if (effect.is(setFault)) return effect.value === null ? Decoration.none : around(state, effect.value);
		return docChanged ? Decoration.none : marks;
	},
	provide: (field) => EditorView.decorations.from(field)
});

/** The word at a position, or the last letter before the end. */
function around(state: EditorState, at: number): DecorationSet {
	const { length } = state.doc;
	if (length === 0) return Decoration.none;
	const place = Math.min(at, length - 1);
	const { from, to } = state.wordAt(place) ?? { from: place, to: place + 1 };
	return Decoration.set(Decoration.mark({ class: 'cm-fault' }).range(from, to));
}

/** An editor for SQL: Ctrl or Cmd with Enter runs the query; Tab indents until Escape returns it to the page. */
export function openEditor({
	parent,
	text,
	label,
	description,
	tables,
	onchange,
	onrun
}: EditorParts): SqlEditor {
	const completing = new Compartment();
	const keys = [
		{
			key: 'Mod-Enter',
			run: (of: EditorView) => {
				closeCompletion(of);
				onrun();
				return true;
			}
		},
		{ key: 'Tab', run: (view: EditorView) => acceptCompletion(view) || indentMore(view), shift: indentLess }
	];
	const view = new EditorView({
		parent,
		state: EditorState.create({
			doc: text,
			extensions: [
				Prec.highest(keymap.of(keys)),
				lineNumbers(),
				history(),
				drawSelection(),
				highlightSpecialChars({ addSpecialChars: controlMarks, render: markElement }),
				bracketMatching(),
				autocompletion({ icons: false }),
				completing.of(language(tables)),
				syntaxHighlighting(colours),
				theme,
				faults,
				EditorView.lineWrapping,
				EditorView.contentAttributes.of({ 'aria-labelledby': label, 'aria-describedby': description }),
				EditorView.updateListener.of((update) => {
					if (update.docChanged) onchange(update.state.doc.toString());
				}),
				EditorView.domEventHandlers({ focus: (_, of) => of.setTabFocusMode(false) }),
				keymap.of([
					...completionKeymap,
					{ key: 'Escape', run: (of) => (of.setTabFocusMode(true), true) },
					...historyKeymap,
					...defaultKeymap
				])
			]
		})
	});
	return {
		get text() {
			return view.state.doc.toString();
		},
		set text(next) {
			const { doc } = view.state;
			if (next !== doc.toString()) view.dispatch({ changes: { from: 0, to: doc.length, insert: next } });
		},
		insert(name) {
			const { from, to } = view.state.selection.main;
			const before = view.state.sliceDoc(Math.max(0, from - 1), from);
			const insert = /^[\s(.,]?$/.test(before) ? name : ` ${name}`;
			view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length } });
			view.focus();
		},
		complete: (known) => view.dispatch({ effects: completing.reconfigure(language(known)) }),
		mark(at) {
			const effects = [setFault.of(at)];
			if (at === null) view.dispatch({ effects });
			else
				view.dispatch({
					effects,
					selection: { anchor: Math.min(at, view.state.doc.length) },
					scrollIntoView: true
				});
		},
		focus: () => view.focus(),
		destroy: () => view.destroy()
	};
}
