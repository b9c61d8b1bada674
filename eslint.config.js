import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', '.data/', 'src/lib/words/', 'src/lib/platform/tables.ts'] },
	...ts.configs.recommended,
	...svelte.configs['flat/recommended'],
	{
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
		rules: {
			'no-constant-condition': 'error',
			'no-debugger': 'error',
			'no-dupe-else-if': 'error',
			'no-empty': 'error',
			'no-fallthrough': 'error',
			'no-self-assign': 'error',
			'no-sparse-arrays': 'error',
			'no-unreachable': 'error',
			'no-unsafe-finally': 'error',
			'no-unsafe-optional-chaining': 'error',
			'no-useless-escape': 'error',
			'no-useless-catch': 'error',
			'use-isnan': 'error',
			'valid-typeof': 'error',
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'Randomness is an argument.' },
			],
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'prefer-const': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', ignoreRestSiblings: true },
			],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
			],
			// The product has no base path and its pages are plain links.
			'svelte/no-navigation-without-resolve': 'off',
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
		rules: {
			// A property is written by its page, so `let` is what Svelte's own rule expects.
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived', '$state'] }],
		},
	},
	{
		files: ['**/*.test.ts', 'tests/**'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
	},
);
