import type { Db } from '../../platform/database.server.ts';
import { addDays, isoWeekStart } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import { trialLimits } from './limits.ts';
import { pointsOf } from './rules-points.ts';
import { trialPower } from './rules-power.ts';
import type { TrialPower } from './rules-power.ts';
import { windowWeeks } from './rules-plan.ts';
import { strataFrom } from './rules-register.ts';
import type { Numbered } from './rules-register.ts';
import { outcomesOf } from './store-outcome.server.ts';
import type { StoredTrial } from './store-trial.server.ts';

/**
 * The power of a draft from what its applicants did in the last weeks: as long a window as planned
 * (at most what half a year holds), and as many weeks before it.
 */
export async function powerOfTrial(
	db: Db,
	trial: StoredTrial,
	lots: readonly Numbered[],
	today: Day,
): Promise<TrialPower | null> {
	const to = isoWeekStart(today);
	const weeks = Math.min(trial.stepWeeks ?? windowWeeks(trial), 13);
	const windowFrom = addDays(to, -7 * weeks);
	const beforeFrom = addDays(windowFrom, -7 * Math.min(trial.baselineWeeks, 26));
	const span = { beforeFrom, beforeTo: windowFrom, windowFrom, to };
	const cells = await outcomesOf(db, trial, span);
	const strata = strataFrom(trial, lots, trialLimits.namedFrom);
	return trialPower({ plan: trial, strata }, pointsOf({ strata }, cells), trialLimits);
}
