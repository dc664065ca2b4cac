/** Finds direct identifiers in what somebody writes; a door of its own, since what it needs is large and rarely asked for. */
export { findIdentifiers as findIn } from '#privacy/find-identifiers.ts';
