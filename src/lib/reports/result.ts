/** A value as the database gives it: a day as 'YYYY-MM-DD'. */
export type Value = string | number | null;

export type ResultRow = { readonly a: number; readonly b: number } & Readonly<
	Record<string, Value>
>;

/** A page of rows; `next` is where the one after it begins. */
export type Rows = { readonly rows: readonly ResultRow[]; readonly next: string | null };

/** One group: its value, from how many rows and how many people. */
export type Group = {
	readonly group: Value;
	readonly value: number | null;
	readonly n: number;
	readonly people: number;
	readonly hidden: boolean;
};
export type Groups = { readonly groups: readonly Group[]; readonly more: boolean };

/** How many rows there are; counting stops where the exact number helps nobody. */
export type Total = { readonly counted: number; readonly more: boolean };
