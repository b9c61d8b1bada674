import { formOrder } from '../element.ts';
import type { AnswerForm } from '../forms.ts';

/** Minutes within which the same answers are taken for one person's; longer on one lent device. */
export const duplicateMinutes = { anywhere: 10, sameDevice: 30 } as const;

type Trace = { readonly at: Date; readonly deviceId: number | null };

/**
 * Whether an answer may be another one's copy: the same office, day, nine answers and respondent, a
 * short time apart. A suspicion, for two people may well agree: it is counted and shown, and the
 * answer stays in every sum. `alike` holds the traces with the same fingerprint.
 *
 * suspectsDuplicate({ at: 10.08, deviceId: null }, [{ at: 10.00, deviceId: 4 }]) → true
 */
export function suspectsDuplicate(given: Trace, alike: readonly Trace[]): boolean {
	return alike.some(({ at, deviceId }) => {
		const apart = Math.abs(given.at.getTime() - at.getTime()) / 60_000;
		const same = deviceId !== null && deviceId === given.deviceId;
		return apart <= duplicateMinutes[same ? 'sameDevice' : 'anywhere'];
	});
}

/** What makes two answers look alike, in one line; the comment does not. */
export function likenessOf(form: AnswerForm): string {
	const scores = formOrder.map((element) => form[element]).join('');
	return [scores, form.sex, form.ageBand, form.education, form.occupation].join('|');
}
