import { asReport } from '#edition/as-report.ts';
import { readEdition } from '#edition/read-edition.ts';
import { verifyEdition } from '#edition/verify.ts';
import { loadMessages, type Area } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import type { ReportDocument } from '#report/document/document.ts';
import { drawer } from '#report/drawer.ts';
import { faultSentence } from '#report/fault.ts';
import { internalReport, type RecordFigures } from '#report/internal-report.ts';
import { draftReport, makeReport } from '#report/make-report.ts';
import type { Outline } from '#report/outline/outline.ts';
import type { SectionText } from '#report/outline/section-texts.ts';
import { givenPractices } from '#report/practices/given-practices.ts';
import { practicesIn, type PracticeFiles } from '#report/practices/practice-file.ts';
import type { Practice } from '#report/practices/practice.ts';
import { withWritten, type WrittenPractice } from '#report/practices/written-practices.ts';
import { parseReference, parts, type Part } from '#report/references/reference.ts';
import { resolve } from '#report/references/resolve.ts';
import type { Draw } from '#report/sections/sources.ts';
import { startingText } from '#report/starting-text.ts';
import { writeHtml } from '#report/writers/html/html.ts';
import { writeMarkdown } from '#report/writers/markdown/markdown.ts';
import type { Language } from '#schemas/languages.ts';
import { groupsOf, measureOf } from '#schemas/measure.ts';
import type { Colours } from '#views/picture/coloured.ts';
import type { Rasterise } from '#views/picture/rasteriser.ts';
import { fingerprintOf } from '#views/report/fingerprint.ts';
import type { ReportOf } from '#views/report/report.ts';
import { previewedPractices, type PreviewedPractices } from './previewed-practices.ts';
import { ReportPictures } from './report-pictures.ts';

/** Where a report's figures are from: the signed files of an edition with its address, or records; and the practices of their programme. */
export type ReportSource = (
	| { from: 'edition'; files: ReadonlyMap<string, Uint8Array>; address: string }
	| { from: 'records'; figures: RecordFigures }
) & { practices?: PracticeFiles };

export interface Written {
	language: Language;
	outline: Outline;
	texts: ReadonlyMap<string, SectionText>;
	/** What was written on the page of good practices, in this language. */
	practices?: readonly WrittenPractice[];
}

export type Ending = 'docx' | 'html' | 'md';

/** What a page asks of a report: `ui` is the language of the page, in which faults are said. */
export type ReportQuestion =
	| { do: 'source'; source: ReportSource }
	| ({ do: 'preview'; ui: Language } & Written)
	| ({ do: 'write'; ending: Ending; /** In base64. */ template?: string | null } & Written)
	| ({ do: 'prepare' } & Written)
	| { do: 'value'; language: Language; ui: Language; reference: string }
	| { do: 'groups'; indicator: string; measure: string | null }
	| { do: 'start'; language: Language; outline: Outline; section: string };

/** A report as far as it is written. */
export interface Previewed {
	html: string;
	/** What texts ask for and cannot get, by section: the line, and a sentence. */
	faults: Record<string, { line: number; sentence: string }[]>;
	/** What the references of each text say now, by the reference as it is written. */
	values: Record<string, Record<string, string>>;
	/** Sections that have nothing to say. */
	empty: string[];
	practices: PreviewedPractices;
}

/** What a reference takes, or why there is nothing; and the parts that the figure has which it names. */
export type Valued = ({ text: string; note: string | null } | { refused: string }) & { has: Part[] };

/** The areas of messages that a report needs. */
const areas: Area[] = [
	'figures',
	'editions',
	'findings',
	'masthead',
	'report',
	'site',
	'workspace',
	'document'
];

/** What cannot be had where this runs without asking for it: the colours of the light page, and what makes PNGs. */
export interface Surroundings {
	colours: () => Promise<Colours>;
	rasteriser: () => Promise<Rasterise>;
	/** Called with how many pictures of how many are made. */
	onEach: (done: number, of: number) => void;
	/** Lets another question be heard. */
	turn: () => Promise<void>;
}

/** Makes reports from one source after the other. */
export class ReportWork {
	readonly #around: Surroundings;
	readonly #spoken = new Map<Language, Promise<Translate>>();
	#report: {
		of: ReportOf;
		address: string;
		internal: boolean;
		/** Those of the programme, by language. */
		practices: ReadonlyMap<string, readonly Practice[]>;
	} | null = null;
	/** Drawings that were made before, and what they belong to. */
	#drawn = { of: '', by: new Map<string, ReturnType<Draw>>() };
	readonly #pictures: ReportPictures;
	/** The question that was asked last. */
	#latest: ReportQuestion | null = null;

	constructor(around: Surroundings) {
		this.#around = around;
		this.#pictures = new ReportPictures(around.rasteriser);
	}

	async answer(question: ReportQuestion): Promise<unknown> {
		this.#latest = question;
		if (question.do === 'source') return this.#take(question.source);
		if (question.do === 'preview') return this.#preview(question);
		if (question.do === 'write') return this.#write(question);
		if (question.do === 'prepare') return this.#prepare(question);
		if (question.do === 'start')
			return startingText(await this.#speak(question.language), this.#opened().of, question);
		if (question.do === 'groups') return this.#groups(question);
		return this.#value(question);
	}

	#take(source: ReportSource): null {
		this.#drawn = { of: '', by: new Map() };
		const { practices: files = {} } = source;
		const practices = new Map(Object.keys(files).map((language) => [language, practicesIn(files, language)]));
		if (source.from === 'records') {
			this.#report = { of: internalReport(source.figures), address: '', internal: true, practices };
			return null;
		}
		const changed = verifyEdition(source.files).findings[0];
		if (changed) throw new Error(`invalid edition: ${changed.path} is not as it was signed`);
		const edition = readEdition(source.files);
		this.#report = {
			of: { ...asReport(edition), fingerprint: fingerprintOf(edition) },
			address: source.address,
			internal: false,
			practices
		};
		return null;
	}

	#opened() {
		if (!this.#report) throw new Error('missing source: no figures were handed in');
		return this.#report;
	}

	/** What references are resolved from. */
	#figures() {
		const { of, internal } = this.#opened();
		return { ...of, internal };
	}

	#speak(language: Language): Promise<Translate> {
		if (!this.#spoken.has(language))
			this.#spoken.set(
				language,
				loadMessages(language, areas).then((messages) => translator(language, messages))
			);
		return this.#spoken.get(language)!;
	}

	/** What a report is made from; a chart that was drawn for the same outline is not drawn again. */
	async #input(t: Translate, { language, outline, texts, practices: own }: Written) {
		const { of, address, internal } = this.#opened();
		const { given: practices } = this.#practices(t, language, own);
		const draw = drawer(language, await this.#around.colours());
		const key = JSON.stringify([language, outline]);
		if (this.#drawn.of !== key) this.#drawn = { of: key, by: new Map() };
		const { by } = this.#drawn;
		const kept: Draw = (chart, id) => {
			if (!by.has(id)) by.set(id, draw(chart, id));
			return by.get(id)!;
		};
		return { report: of, outline, texts, practices, draw: kept, address, internal };
	}

	/** Those of the report, and those that it leaves out, as these records lack a number of theirs. */
	#practices(t: Translate, language: string, written: Written['practices'] = []) {
		const { internal, practices } = this.#opened();
		const all = withWritten(practices.get(language) ?? [], written);
		if (!internal) return { given: all, withheld: [] };
		return givenPractices(t, all, {
			find: (reference) => resolve(t, this.#figures(), reference),
			isOwn: (practice) => written.some(({ id, said }) => id === practice.id && said !== null)
		});
	}

	async #preview(asked: Written & { ui: Language }): Promise<Previewed> {
		const [t, ui] = await Promise.all([this.#speak(asked.language), this.#speak(asked.ui)]);
		const { document, faults, empty } = draftReport(t, await this.#input(t, asked));
		return {
			html: writeHtml(document),
			faults: Object.fromEntries(
				[...faults].flatMap(([id, found]) => {
					const own = found.filter(({ practice }) => !practice);
					if (own.length === 0) return [];
					return [[id, own.map((fault) => ({ line: fault.line, sentence: faultSentence(ui, fault) }))]];
				})
			),
			values: Object.fromEntries([...asked.texts].map(([id, { text }]) => [id, this.#values(t, text)])),
			empty,
			practices: previewedPractices(this.#opened().practices, {
				ui,
				language: asked.language,
				withheld: this.#practices(t, asked.language, asked.practices).withheld,
				written: asked.practices ?? [],
				faults: [...faults.values()].flat(),
				valuesOf: (text) => this.#values(t, text)
			})
		};
	}

	/** What the references in a text say; those that are refused say nothing. */
	#values(t: Translate, text: string): Record<string, string> {
		const found: Record<string, string> = {};
		for (const [whole, inside] of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
			const reference = parseReference(inside!);
			const resolved = reference && resolve(t, this.#figures(), reference);
			if (resolved && 'figure' in resolved) found[whole] = resolved.figure.text;
		}
		return found;
	}

	async #value(asked: Extract<ReportQuestion, { do: 'value' }>): Promise<Valued> {
		const [t, ui] = await Promise.all([this.#speak(asked.language), this.#speak(asked.ui)]);
		const reference = parseReference(asked.reference.replace(/^\{\{|\}\}$/g, ''));
		if (!reference) throw new Error(`invalid reference: "${asked.reference}"`);
		const resolved = resolve(t, this.#figures(), reference);
		const has = parts.filter(
			(part) => 'figure' in resolve(t, this.#figures(), { ...reference, parts: [part] })
		);
		if ('figure' in resolved) return { text: resolved.figure.text, note: resolved.figure.note, has };
		const { code, found, more } = resolved.refusal;
		return { refused: ui(`document.fault-${code}`, { found, more }), has };
	}

	/** The groups of which there is a cell, as a reference names them: what is hidden is there too, with its reason. */
	#groups({ indicator, measure }: { indicator: string; measure: string | null }): string[] {
		const own = this.#opened().of.cells.filter(
			(cell) => cell.indicator === indicator && (measureOf(cell) ?? null) === measure
		);
		return own.flatMap((cell) => {
			const groups = Object.entries(groupsOf(cell));
			return groups.length === 1 ? [groups[0]!.join('=')] : [];
		});
	}

	async #write(asked: Extract<ReportQuestion, { do: 'write' }>): Promise<Uint8Array> {
		const t = await this.#speak(asked.language);
		const { document } = makeReport(t, await this.#input(t, asked));
		if (asked.ending === 'docx') return this.#word(document, asked.template ?? null);
		const text = asked.ending === 'html' ? writeHtml(document) : writeMarkdown(document);
		return new TextEncoder().encode(text);
	}

	/** Makes the pictures of a Word file before somebody asks for it; anything else that is asked meanwhile comes first. */
	async #prepare(asked: Extract<ReportQuestion, { do: 'prepare' }>): Promise<null> {
		const t = await this.#speak(asked.language);
		const { document } = draftReport(t, await this.#input(t, asked));
		await this.#pictures.make(document, async () => {
			await this.#around.turn();
			return this.#latest === asked;
		});
		await wordWriters();
		return null;
	}

	async #word(document: ReportDocument, template: string | null): Promise<Uint8Array> {
		const { writeDocx, lookOf } = await wordWriters();
		const look = await lookOf(
			template === null ? null : Uint8Array.from(atob(template), (one) => one.charCodeAt(0)),
			'report.docx'
		);
		const pictures = await this.#pictures.make(document, (done, of) => {
			this.#around.onEach(done, of);
			return true;
		});
		return writeDocx(document, pictures, look);
	}
}

/** What writes Word files is large: it comes when somebody is about to ask for one. */
async function wordWriters() {
	const [{ writeDocx }, { lookOf }] = await Promise.all([
		import('#report/writers/docx/docx.ts'),
		import('#report/writers/docx/look.ts')
	]);
	return { writeDocx, lookOf };
}
