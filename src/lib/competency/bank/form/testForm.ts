/** So many items of one content. */
export type FormPart = { readonly content: string; readonly items: number };

/** A fixed test: everybody gets as many items of each content, drawn by lot. */
export type TestForm = {
	readonly id: number;
	readonly title: string;
	readonly minutes: number;
	readonly parts: readonly FormPart[];
	readonly openedAt: Date;
	readonly closedAt: Date | null;
	readonly sittings: number;
};

/** What an officer is offered. */
export type OfferedForm = Pick<TestForm, 'id' | 'title' | 'minutes'> & {
	readonly competencyCode: string;
	readonly items: number;
};

/** How many items of a content may be asked. */
export type ContentStock = { readonly content: string; readonly approved: number };
