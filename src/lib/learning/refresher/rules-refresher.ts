import { addDays, addMonths } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';

/** From when a refresher renews a certificate that ends on this day. */
const renewFrom = (endsOn: Day, windowDays: number): Day => addDays(endsOn, -windowDays);

/**
 * Until when a certificate holds that a refresher renews. In the window nothing of the old term is
 * lost; after the end the new one begins on the day of the refresher, and the gap remains a gap. Before
 * the window a refresher renews nothing: null.
 *
 * ends 10 March 2028, 24 months, window 90 days: passed 1 February 2028 → 10 March 2030
 */
export function renewedUntil(
	term: { readonly endsOn: Day; readonly months: number; readonly windowDays: number },
	passedOn: Day,
): Day | null {
	if (passedOn < renewFrom(term.endsOn, term.windowDays)) return null;
	return addMonths(passedOn < term.endsOn ? term.endsOn : passedOn, term.months);
}
