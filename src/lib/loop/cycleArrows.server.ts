import type { YearLineAccepted } from '../impact/year/events-year.ts';
import type { CoursePassed } from '../learning/events.ts';
import { openCourses } from '../learning/server.ts';
import type { StageEntered, SupplyAsked } from '../plan/index.ts';
import { noteDone, takeFindings, takeInventory } from '../plan/server.ts';
import { post } from '../platform/mail/post.server.ts';
import type { Arrow } from './arrow.ts';
import { supplyWanted } from './supplyLetters.ts';

/** The inventory of a cycle is taken by the worker: it reads the gaps of the whole province. */
export const stagesTakeInventory: Arrow<StageEntered> = async (act, { cycleId, stage }) => {
	if (stage === 'inventory') await takeInventory(act, cycleId);
};

export const demandAsksProviders: Arrow<SupplyAsked> = async (act, asked) => {
	const { address } = asked;
	if (address === null) return;
	const key = `plan.supplyAsked:${asked.askId}`;
	const letter = supplyWanted(asked);
	await act.db.transaction().execute((tx) => post(tx, act, { key, to: address, letter }));
};

/** A leader took a course into next year's list: it is said beside its row, if the plan is being written. */
export const yearLinesReachHcdp: Arrow<YearLineAccepted> = async (act, { year }) =>
	takeFindings(act, { year, offers: await openCourses(act.db) });

export const lessonsFillPlans: Arrow<CoursePassed> = (act, passed) =>
	noteDone(act, {
		key: `learning.coursePassed:${passed.enrolmentId}`,
		officerId: passed.officerId,
		courseCode: passed.courseCode,
		competencyCode: passed.competencyCode,
		level: passed.level,
		doneOn: passed.passedOn,
	});
