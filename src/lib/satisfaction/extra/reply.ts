/** How often one answer was given to a question; short texts count together under the value ''. */
export type ReplyCount = {
	readonly questionId: number;
	readonly value: string;
	readonly replies: number;
	/** The newest short texts. */
	readonly texts: readonly string[];
};
