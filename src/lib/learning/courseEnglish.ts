/** A lesson in English: for each screen its texts in the order in which they are read. */
export type LessonEnglish = {
	/** Digest of the Indonesian: a test fails when that changes and this does not. */
	readonly of: string;
	readonly title: string;
	readonly screens: readonly (readonly string[])[];
};

export type CourseEnglish = {
	readonly title: string;
	readonly summary: string;
	/** By slug. */
	readonly lessons: { readonly [slug: string]: LessonEnglish };
	/** In their order: the question, its options, its reason. */
	readonly questions: readonly (readonly string[])[];
};
