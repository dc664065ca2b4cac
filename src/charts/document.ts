import { parseHTML } from 'linkedom';

/** A document to draw in outside a browser. */
export const document: Document = parseHTML('<!doctype html><html><body></body></html>').document;
