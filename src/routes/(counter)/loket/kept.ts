/** A form that was refused: which one, what was typed, and the sentence beside each field. */
export type Kept = {
	readonly form: string;
	readonly values: Readonly<Record<string, string>>;
	readonly errors: Readonly<Record<string, string>>;
};
