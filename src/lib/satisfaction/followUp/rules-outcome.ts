import type { Day } from '../../time/index.ts';
import { changeOf } from '../ikm/rules-change.ts';
import type { Change } from '../ikm/rules-change.ts';
import type { MethodChange } from '../ikm/rules-method.ts';
import { endOf, shifted } from '../ikm/span.ts';
import type { Span } from '../ikm/span.ts';
import type { PeriodResult } from '../ikm/officeView.ts';
import type { FollowUp } from './followUp.ts';

/** Whether the element rose after what was done, or why that cannot be said. */
export type Outcome =
	| { readonly kind: 'change'; readonly change: Change; readonly after: Span }
	| { readonly kind: 'notYet' | 'hidden' | 'methodChanged' };

/**
 * Compares the element in the period that was answered with the first closed period of the same kind
 * that began after the work was done. Across a change of method nothing is compared.
 *
 * Null while the plan is not done.
 */
export function outcomeOf(
	plan: FollowUp,
	periods: readonly PeriodResult[],
	changes: readonly MethodChange[],
	today: Day,
): Outcome | null {
	const done = plan.steps.find(({ act }) => act === 'done');
	if (!done) return null;
	let after = shifted(plan.basis, 1);
	while (after.from < done.onDay) after = shifted(after, 1);
	if (endOf(after) > today) return { kind: 'notYet' };
	if (changes.some(({ from }) => from >= endOf(plan.basis) && from < endOf(after)))
		return { kind: 'methodChanged' };
	const meanIn = (span: Span) =>
		periods
			.find((one) => one.span.kind === span.kind && one.span.from === span.from)
			?.measured.elements.find(({ element }) => element === plan.element)?.mean ?? null;
	const change = changeOf(meanIn(plan.basis), meanIn(after));
	return change === null ? { kind: 'hidden' } : { kind: 'change', change, after };
}
