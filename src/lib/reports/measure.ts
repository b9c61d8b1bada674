import { columnOf, SUBJECTS } from './catalogue.ts';
import type { Spec } from './spec.ts';

/** With how many places the value of a group is told: a mean with those of its column, at least one. */
export function decimalsOf({ subject, measure }: Pick<Spec, 'subject' | 'measure'>): number {
	if (measure.by !== 'mean') return 0;
	return columnOf(SUBJECTS[subject], measure.column ?? '')?.decimals || 1;
}
