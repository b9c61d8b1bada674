import { z } from 'zod';
import { formOrder } from '../element.ts';
import type { Element, Score } from '../element.ts';
import type { Draft } from './steps.ts';

const score = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const scoresKept = z.array(score.or(z.literal(0))).length(9);
const draftForm = z.tuple([z.uuid(), z.string().max(40).nullable(), scoresKept]);

/** The draft in as few signs as a cookie should have; the scores in the order of the form. */
export function draftText({ key, serviceCode, scores }: Draft): string {
	return JSON.stringify([key, serviceCode, formOrder.map((element) => scores[element] ?? 0)]);
}

/** Reads what a browser sent back, which anybody can write; null for anything that is not a draft. */
export function readDraft(text: string | undefined): Draft | null {
	const read = draftForm.safeParse(parsed(text));
	if (!read.success) return null;
	const [key, serviceCode, given] = read.data;
	const answered = formOrder.flatMap((element, place): [Element, Score][] => {
		const kept = given[place];
		return kept ? [[element, kept]] : [];
	});
	return { key, serviceCode, scores: Object.fromEntries(answered) };
}

/** The one score that a page of the questionnaire sends. */
export const scoreForm = z.object({
	skor: z.enum(['1', '2', '3', '4']).transform((chosen) => Number(chosen) as Score),
});

function parsed(text: string | undefined): unknown {
	try {
		return JSON.parse(text ?? '');
	} catch {
		return null;
	}
}
