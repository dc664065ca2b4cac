/** The browser's own document. */
export const document: Document = globalThis.document;
