import type { Day } from '../../time/index.ts';
import type { RequestKind } from './route.ts';

/** Somebody decides for an approver who is away, in `[from, to)`. */
export type Delegation = {
	readonly id: number;
	readonly fromName: string;
	readonly toName: string;
	readonly from: Day;
	readonly to: Day;
	readonly kinds: readonly RequestKind[];
	readonly reason: string;
	readonly withdrawnAt: Date | null;
	/** Whether the reader gave it; otherwise the reader stands in. */
	readonly given: boolean;
	/** Decisions that were taken under it. */
	readonly decided: number;
};

export type DelegationState = 'coming' | 'running' | 'past' | 'withdrawn';

/** Where a delegation stands on a day; derived, never stored. */
export function delegationState(
	one: Pick<Delegation, 'from' | 'to' | 'withdrawnAt'>,
	today: Day,
): DelegationState {
	if (one.withdrawnAt) return 'withdrawn';
	if (today < one.from) return 'coming';
	return today < one.to ? 'running' : 'past';
}
