/** A form that was refused, as its page hears of it. */
export type KeptForm = {
	readonly form: string;
	readonly typed: Record<string, string>;
	readonly errors: Record<string, string>;
	readonly refused: string | null;
};
