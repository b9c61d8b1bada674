import type { Day } from '../../time/index.ts';

/** By when a goal is to be reached, and the time that was given besides. */
export type GoalDue = {
	readonly dueDay: Day;
	readonly waiver: { readonly until: Day; readonly reason: string } | null;
};
