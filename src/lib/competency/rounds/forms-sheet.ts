import { z } from 'zod';
import { sheetAnswers } from './rules-sheet.ts';
import type { SheetAnswer } from './rules-sheet.ts';
import type { RaterKind } from './round.ts';
import { sheetField } from './sheet.ts';

/** One answer an indicator, and words: a supervisor gives some, as in every rating. */
export function sheetForm(indicatorIds: readonly number[], kind: RaterKind) {
	const answer = z.enum(sheetAnswers, 'answer');
	const words = z.string('words').trim().max(1000, 'length');
	return z.object({
		catatan: kind === 'supervisor' ? words.min(10, 'words') : words,
		...Object.fromEntries(indicatorIds.map((id) => [sheetField(id), answer])),
	});
}

/** The answers of a parsed form by indicator. */
export function sheetGiven(
	indicatorIds: readonly number[],
	parsed: Record<string, string>,
): ReadonlyMap<number, SheetAnswer> {
	return new Map(indicatorIds.map((id) => [id, parsed[sheetField(id)] as SheetAnswer]));
}
