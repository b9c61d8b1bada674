/** One choice of a select, of radios or of checkboxes. */
export interface Option {
	value: string | number;
	label: string;
	hint?: string;
	/** The language of the label, where it is not the one of the page. */
	lang?: string | undefined;
}

/** Messages of a refused form by field name, as `z.flattenError(e).fieldErrors` gives them. */
export type FieldErrors = Record<string, string | string[] | undefined>;

/** The first message of a field: one is enough to act on. */
export function firstError(error: string | string[] | null | undefined): string | undefined {
	return (Array.isArray(error) ? error[0] : error) || undefined;
}
