import source from './start-again.js?raw';

/** Markup for the head of a page. The policy of every page knows the script by its hash: see `svelte.config.js`. */
export const startAgain = `<script>${source}</script>`;
