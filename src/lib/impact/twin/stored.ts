import type { Day } from '../../time/index.ts';
import type { OfficeModel } from './model.ts';
import type { TwinFit } from './rules-fit.ts';
import type { TwinTrial } from './rules-trial.ts';

/** The twin of an office as it is kept: model, how it was fitted, how it did on days it had not seen. */
export type StoredTwin = {
	readonly id: number;
	readonly officeId: number;
	readonly untilDay: Day;
	readonly madeAt: Date;
	readonly rule: string;
	readonly digest: string;
	readonly model: OfficeModel;
	readonly fit: TwinFit;
	readonly trial: TwinTrial;
	readonly passed: boolean;
};

/** Whether one may plan with a twin: it has passed on held-out days. */
export function mayPlanWith(
	twin: Pick<StoredTwin, 'passed'> | null,
): { readonly ok: true } | { readonly ok: false; readonly reason: 'noTwin' | 'notPassed' } {
	if (twin === null) return { ok: false, reason: 'noTwin' };
	return twin.passed ? { ok: true } : { ok: false, reason: 'notPassed' };
}
