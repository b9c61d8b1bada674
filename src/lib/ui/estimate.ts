/** A difference with what is known of its error; value null = cannot tell yet. */
export interface Estimate {
	label: string;
	value: number | null;
	low?: number;
	high?: number;
	n?: number;
}
