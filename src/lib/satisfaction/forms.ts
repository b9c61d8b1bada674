import { z } from 'zod';
import { ageBands, educations, occupations, sexes } from './answer.ts';
import { maskPersonal } from './answering/rules-mask.ts';
import { elements } from './element.ts';
import type { Element, Score } from './element.ts';

const score = z.enum(['1', '2', '3', '4']).transform((chosen) => Number(chosen) as Score);

const optional = <const Values extends readonly [string, ...string[]]>(values: Values) =>
	z
		.enum(values)
		.or(z.literal(''))
		.nullish()
		.transform((chosen) => (chosen ? (chosen as Values[number]) : null));

const scores = Object.fromEntries(elements.map((element) => [element, score])) as Record<
	Element,
	typeof score
>;

/**
 * The questionnaire: all nine elements, because the regulation divides by complete forms and knows
 * no holes; everything about the person is voluntary. No name, no NIK, by design; and what a comment
 * says of persons in numbers is masked here, at the door.
 */
export const answerForm = z.object({
	...scores,
	sex: optional(sexes),
	ageBand: optional(ageBands),
	education: optional(educations),
	occupation: optional(occupations),
	comment: z
		.string()
		.trim()
		.max(1000)
		.nullish()
		.transform((text) => (text ? maskPersonal(text) : null)),
});
export type AnswerForm = z.infer<typeof answerForm>;
