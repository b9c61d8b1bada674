import type { Db } from '../../../platform/database.server.ts';
import { addDays, type Day } from '../../../time/index.ts';
import type { PreviousTimetable, TimetableProblem } from '../../timetable/index.ts';
import { classesOf } from '../store-class.server.ts';
import { plannerTerms } from '../terms.ts';
import type { Timetable } from '../timetable.ts';
import { problemOf } from './rules-problem.ts';
import {
	courseFacts,
	decisionsOf,
	groupWorths,
	hourTargets,
	seatsOfRun,
} from './store-class-facts.server.ts';
import { officeNeeds } from './store-office.server.ts';
import { awayIn, dutiesIn, staffFacts } from './store-staff.server.ts';
import { trialStrata } from './store-trial.server.ts';

/** Classes that begin within so many days keep who is in them: people have arranged their work. */
const noticeDays = 3;

/** Reads everything that a timetable is made from, over the published views of the rooms. */
export async function gatherProblem(
	db: Db,
	timetable: Timetable,
	{ today, previousRunId }: { today: Day; previousRunId: number | null },
): Promise<TimetableProblem> {
	const { id: timetableId, unitId, from, to } = timetable;
	const offices = await officeNeeds(db, unitId, today);
	const staff = await staffFacts(db, { unitId, timetableId, from, today });
	const officerIds = staff.map(({ officerId }) => officerId);
	const previous: PreviousTimetable | null =
		previousRunId === null
			? null
			: {
					placements: await seatsOfRun(db, previousRunId),
					minutesAMove: plannerTerms.minutesAMove,
					frozenBefore: addDays(today, noticeDays),
					seatPrices: {},
				};
	return problemOf({
		timetable,
		offices,
		staff,
		duties: await dutiesIn(db, unitId, { from, to }),
		aways: await awayIn(db, { officerIds, timetableId, from, to }),
		classes: await classesOf(db, timetableId),
		decided: await decisionsOf(db, timetableId),
		targets: await hourTargets(db),
		worths: await groupWorths(db, unitId),
		courses: await courseFacts(db, timetableId),
		strata: await trialStrata(db, timetableId, today),
		previous,
		today,
	});
}
