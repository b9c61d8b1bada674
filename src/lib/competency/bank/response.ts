/** What a person answered. Indices are places in the task as it is stored, not as it was shown. */
export type Response =
	| { readonly kind: 'choice'; readonly chosen: readonly number[] }
	/** For each pair the text put beside it, null where none was. */
	| { readonly kind: 'matching'; readonly rights: readonly (string | null)[] }
	/** The steps in the order given. */
	| { readonly kind: 'ordering'; readonly order: readonly number[] }
	| { readonly kind: 'numeric' | 'shortText'; readonly text: string };
