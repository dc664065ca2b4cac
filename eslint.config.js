import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default tseslint.config(
	{ ignores: ['.svelte-kit/', '.tidemark/', 'build/', 'node_modules/'] },
	js.configs.recommended,
	...tseslint.configs.strictTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.js', '*.cjs', 'src/workspace/shell/start-again.js'] },
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		rules: {
			'max-lines': ['error', 300],
			// The type check runs with noUncheckedIndexedAccess; `!` then says "the line above made sure of it".
			'@typescript-eslint/no-non-null-assertion': 'off',
			// A port promises a promise even where one of its homes answers at once.
			'@typescript-eslint/require-await': 'off',
			'@typescript-eslint/restrict-template-expressions': [
				'error',
				{ allowNumber: true, allowBoolean: true }
			],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
		rules: {
			// svelte-check sees the types of components; the linter does not, and would call what they give unsafe.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			// A prerendered site links by plain relative addresses; `resolve()` would tie components to Kit.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		// For the linter each component would be a program of its own, to be checked anew: half the time of the whole lint.
		files: ['**/*.svelte'],
		...tseslint.configs.disableTypeChecked
	},
	{
		// A test may look inside loosely typed answers: it fails by itself when the shape is wrong.
		files: ['**/*.test.ts'],
		rules: {
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off'
		}
	},
	{ files: ['*.js', '*.cjs'], ...tseslint.configs.disableTypeChecked }
);
