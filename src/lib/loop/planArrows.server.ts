import { supervisorIdOf } from '../competency/server.ts';
import type { LevelChanged } from '../competency/events.ts';
import { enrol } from '../learning/server.ts';
import { namesOf } from '../people/server.ts';
import type { CourseAssigned, SupervisorTold } from '../plan/index.ts';
import { followTemplatesFor, runRulesFor } from '../plan/server.ts';
import { addressOf } from '../platform/identity/account.server.ts';
import { post } from '../platform/mail/post.server.ts';
import type { Arrow } from './arrow.ts';
import { ruleFound } from './ruleLetters.ts';

type Posted = { officerId?: number; officerIds?: number[] };
const idsOf = ({ officerId, officerIds }: Posted) => officerIds ?? (officerId ? [officerId] : []);

/** Who comes into a post, or leaves it, gets or loses what the templates ask. */
export const postsFollowTemplates: Arrow<Posted> = (act, fact) =>
	followTemplatesFor(act, idsOf(fact));

export const postsMeetRules: Arrow<Posted> = (act, fact) =>
	runRulesFor(act, idsOf(fact), { causes: ['belongs'] });

export const levelsMeetRules: Arrow<LevelChanged> = (act, { officerId, competencyCode }) =>
	runRulesFor(act, [officerId], { causes: ['expires', 'scored', 'unlikely'], competencyCode });

export const rulesAssignCourses: Arrow<CourseAssigned> = (act, assigned) =>
	enrol(act, { ...assigned, goalId: null });

export const rulesTellSupervisors: Arrow<SupervisorTold> = async (act, told, eventId) => {
	const supervisorId = await supervisorIdOf(act.db, told.officerId);
	const to = supervisorId === null ? null : await addressOf(act.db, supervisorId);
	if (to === null) return;
	const names = await namesOf(act.db, [told.officerId]);
	const letter = ruleFound({ ...told, name: names.get(told.officerId) ?? '' });
	const key = `plan.supervisorTold:${eventId}`;
	await act.db.transaction().execute((tx) => post(tx, act, { key, to, letter }));
};
