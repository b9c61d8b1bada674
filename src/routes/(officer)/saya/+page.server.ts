import { statusOf } from '#lib/culture/index.ts';
import { promisesOf } from '#lib/culture/server.ts';
import { balanceOf } from '#lib/hours/server.ts';
import { learningToday } from '#lib/learning/server.ts';
import { todayOfPlan } from '#lib/plan/server.ts';
import { principalIn } from '../../../web/act.server.ts';
import type { PageServerLoad } from './$types.js';

/** Promises that wait for the officer: a day to look back is set, and nobody has looked yet. */
const RUNNING = ['practised', 'overdue'];

export const load: PageServerLoad = async ({ locals }) => {
	const { officerId, name } = principalIn(locals);
	const { db, today } = locals;
	const [plan, { enrolments, sessions }, balance, promises] = await Promise.all([
		todayOfPlan(db, officerId, today),
		learningToday(db, officerId, today),
		balanceOf(db, officerId, today),
		promisesOf(db, officerId),
	]);
	return {
		name,
		today,
		plan,
		sessions,
		courses: enrolments.filter((one) => one.passedAt === null),
		ending: enrolments.filter(({ term }) => term?.renewFrom && term.renewFrom <= today),
		standing: balance?.standing ?? null,
		promises: promises
			.map((promise) => ({ ...promise, status: statusOf(promise, today) }))
			.filter(({ status }) => RUNNING.includes(status)),
	};
};
