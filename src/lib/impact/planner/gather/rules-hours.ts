import { learningYear, standing, targetOn, type Target } from '../../../hours/index.ts';
import { contains, type Day } from '../../../time/index.ts';
import type { Staff } from './facts.ts';

/** JP that an officer still owes in the year of a day, and JP that may still be added; null: any. */
export function hoursDue(
	officer: Pick<Staff, 'kind' | 'contractFrom' | 'counted'>,
	targets: readonly Target[],
	on: Day,
): { readonly due: number; readonly ceiling: number | null } {
	const target = targetOn(targets, officer.kind, on);
	if (!target) return { due: 0, ceiling: null };
	const { span } = learningYear(target, officer.contractFrom, on);
	const counted = officer.counted
		.filter(({ day }) => contains(span, day))
		.reduce((sum, { jp }) => sum + jp, 0);
	const now = standing(target, counted);
	return {
		due: now.kind === 'minimum' ? now.missing : 0,
		ceiling: now.kind === 'ceiling' ? now.left : null,
	};
}
