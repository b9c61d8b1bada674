/** What a cohort may be cut by, and the competencies that may be asked of it. */
export type CohortChoices = {
	readonly posts: readonly { readonly code: string; readonly name: string }[];
	readonly families: readonly string[];
	readonly units: readonly { readonly id: number; readonly name: string }[];
	readonly competencies: readonly { readonly code: string; readonly name: string }[];
};
