import { z } from 'zod';
import { parseDay } from '../../time/index.ts';
import { answers } from '../rating.ts';

const reason = z
	.string('reasonTooShort')
	.trim()
	.min(20, 'reasonTooShort')
	.max(2000, 'reasonTooLong');

/** A claim: a summary, one statement for each indicator, and until when the documents hold. */
export function priorForm(indicatorIds: readonly number[]) {
	const said = z
		.string('answerTooShort')
		.trim()
		.min(10, 'answerTooShort')
		.max(1000, 'reasonTooLong');
	return z.object({
		kunci: z.uuid('keyMissing'),
		ringkasan: reason,
		berlaku: z
			.string()
			.default('')
			.refine((text) => text === '' || parseDay(text) !== null, 'day')
			.transform((text) => parseDay(text)),
		...Object.fromEntries(indicatorIds.map((id) => [`indikator-${id}`, said])),
	});
}

/** A decision: one finding for each indicator, and a reason. */
export function priorVerdictForm(indicatorIds: readonly number[]) {
	const finding = z.enum(answers, 'findingMissing');
	return z.object({
		alasan: reason,
		...Object.fromEntries(indicatorIds.map((id) => [`indikator-${id}`, finding])),
	});
}
