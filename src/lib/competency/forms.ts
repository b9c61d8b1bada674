import { z } from 'zod';
import { answers } from './rating.ts';

/** Limits of the note that a rating must carry, in characters. */
const noteLength = { least: 10, most: 1000 } as const;

/** The field that answers one indicator. answerField(12) → 'indikator-12' */
export function answerField(indicatorId: number): string {
	return `indikator-${indicatorId}`;
}

/**
 * A rating: one answer for each indicator asked, a note on what was seen, and the key that the page
 * drew when it was opened, so that sending it twice is one rating. Messages are keys of words.
 */
export function ratingForm(indicatorIds: readonly number[]) {
	const answer = z.enum(answers, 'answerMissing');
	return z.object({
		kunci: z.uuid('keyMissing'),
		catatan: z
			.string('noteTooShort')
			.trim()
			.min(noteLength.least, 'noteTooShort')
			.max(noteLength.most, 'noteTooLong'),
		...Object.fromEntries(indicatorIds.map((id) => [answerField(id), answer])),
	});
}
