import source from './copy.js?raw';

/** Markup for the end of a page with texts to copy, once. The policy of every page knows the script by its hash: see `svelte.config.js`. */
export const copyButtons = `<script>${source}</script>`;
