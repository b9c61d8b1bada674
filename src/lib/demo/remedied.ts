import { addDays } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import { shifted, spanOf } from '../satisfaction/index.ts';
import type { Span } from '../satisfaction/index.ts';

/**
 * When the office of the tour answered a result, finished the work, and could see whether it helped:
 * all before the demo's own days, so that one way of asking covers them.
 */
export function remedied(firstDay: Day): { basis: Span; plannedOn: Day; doneOn: Day; after: Span } {
	const after = shifted(spanOf('quarter', firstDay), -1);
	const between = shifted(after, -1);
	return {
		basis: shifted(after, -2),
		plannedOn: addDays(between.from, 20),
		doneOn: addDays(after.from, -6),
		after,
	};
}
