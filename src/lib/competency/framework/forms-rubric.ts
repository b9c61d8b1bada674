import { z } from 'zod';

const level = z.object({
	description: z.string().optional(),
	quality: z.string().optional(),
	score: z.number().optional(),
	feedback: z.string().optional(),
	position: z.number().optional(),
});

/** Rubrics of CASE 1.1, as far as levels of competencies are read from them. */
export const rubricsShape = z.array(
	z.object({
		CFRubricCriteria: z
			.array(
				z.object({
					CFItemURI: z.object({ identifier: z.string() }).optional(),
					CFRubricCriterionLevels: z.array(level).optional(),
				}),
			)
			.optional(),
	}),
);

/** What a rubric says of one level: its wording, and each line of its feedback as an indicator. */
export type RubricLevel = { readonly description: string; readonly indicators: readonly string[] };

/** The levels of each item that a criterion points to, the lowest score first. */
export function rubricLevels(
	rubrics: z.infer<typeof rubricsShape>,
): ReadonlyMap<string, readonly RubricLevel[]> {
	const found = new Map<string, readonly RubricLevel[]>();
	for (const { CFRubricCriteria = [] } of rubrics)
		for (const { CFItemURI, CFRubricCriterionLevels = [] } of CFRubricCriteria) {
			if (!CFItemURI || found.has(CFItemURI.identifier)) continue;
			const levels = CFRubricCriterionLevels.toSorted(
				(a, b) => (a.score ?? a.position ?? 0) - (b.score ?? b.position ?? 0),
			);
			found.set(CFItemURI.identifier, levels.map(levelOf));
		}
	return found;
}

function levelOf({ description, quality, feedback }: z.infer<typeof level>): RubricLevel {
	const said = description ?? quality ?? '';
	const lines = (feedback ?? '')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	return { description: said, indicators: lines.length > 0 ? lines : [said] };
}
