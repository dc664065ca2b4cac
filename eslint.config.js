import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Components, and what the rules of Svelte say of `.svelte.ts`. `.oxlintrc.json` has everything else, with types. */
export default defineConfig(
	{ ignores: ['.svelte-kit/', '.tidemark/', 'build/', '**/*.{js,cjs,ts}', '!**/*.svelte.ts'] },
	js.configs.recommended,
	...tseslint.configs.strict,
	...svelte.configs.recommended,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			globals: globals.browser,
			parserOptions: { parser: tseslint.parser, svelteConfig }
		},
		rules: {
			'max-lines': ['error', 300],
			// As in `.oxlintrc.json`.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			// A prerendered site links by plain relative addresses; `resolve()` would tie components to Kit.
			'svelte/no-navigation-without-resolve': 'off'
		}
	}
);
