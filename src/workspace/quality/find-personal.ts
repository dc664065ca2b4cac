/** Finds direct identifiers in a text that is typed. In a file of its own, because it is large and rarely loaded. */
export { findIdentifiers as findIn } from '#privacy/find-identifiers.ts';
