/** What a leader took into next year's list because it works: how many minutes and points it should bring. */
export type LineFinding = {
	readonly seats?: number;
	readonly cost?: number | null;
	readonly minutes?: { readonly mid: number; readonly low: number; readonly high: number } | null;
	readonly points?: { readonly mid: number; readonly low: number; readonly high: number } | null;
	readonly rule?: string;
};
