import { plain, type Inline } from './inline.ts';

/** A paragraph: of the text, a remark in small letters, or somebody's words. */
export interface Paragraph {
	kind: 'paragraph';
	role: 'text' | 'note' | 'quote';
	content: Inline[];
}

export const paragraph = (text: string, role: Paragraph['role'] = 'text'): Paragraph => ({
	kind: 'paragraph',
	role,
	content: [plain(text)]
});
