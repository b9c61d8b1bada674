import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { addressOf } from '../../platform/identity/account.server.ts';
import { calendarOf } from '../../platform/calendar.server.ts';
import { post } from '../../platform/mail/post.server.ts';
import { day } from '../../time/index.ts';
import { teamBehind } from './letters.server.ts';
import { overviewBasis } from './store-basis.server.ts';
import { teamsBehind, type Team } from './store-remind.server.ts';
import type { Limits } from './state.ts';

/** The job that reminds supervisors. */
export const REMIND_JOB = 'hours.remindTeams';

export type RemindWish = { readonly branches: readonly number[]; readonly unitId: number };

/** Asks for reminders in a unit and below; a wish that waits already is the same wish. */
export async function askToRemind(act: Act, wish: RemindWish): Promise<void> {
	const askedBy = act.who.kind === 'officer' ? act.who.officerId : null;
	await act.db.transaction().execute(async (tx) => {
		await sql`select graphile_worker.add_job(${REMIND_JOB},
			${JSON.stringify({ ...wish, askedBy })}::json,
			job_key := ${`${REMIND_JOB}:${wish.unitId}`})`.execute(tx);
		await record(tx, act, {
			act: 'hours.remindersAsked',
			subject: 'people.unit',
			subjectId: wish.unitId,
		});
	});
}

/**
 * One letter to each supervisor in the branch whose team is behind, at most one a month, with names,
 * reason and a way out. Returns how many supervisors were noted now; running twice notes nobody twice.
 */
export async function remindTeams(
	act: Act,
	{ branches, unitId, askedBy }: RemindWish & { readonly askedBy: number | null },
): Promise<number> {
	const basis = await overviewBasis(
		act.db,
		{ branches, unitId },
		act.today,
		await calendarOf(act.db),
	);
	if (!basis || basis.way.length === 0) return 0;
	let noted = 0;
	for (const team of await teamsBehind(act.db, { branches, unitId }, act.today, basis.limits))
		if (await remind(act, team, { unitId, askedBy, limits: basis.limits })) noted += 1;
	return noted;
}

async function remind(
	act: Act,
	team: Team,
	{ unitId, askedBy, limits }: { unitId: number; askedBy: number | null; limits: Limits },
): Promise<boolean> {
	const to = await addressOf(act.db, team.supervisorId);
	const month = day(`${act.today.slice(0, 7)}-01`);
	return act.db.transaction().execute(async (tx) => {
		const fresh = await tx
			.insertInto('hours.reminder')
			.values({
				supervisor_id: team.supervisorId,
				month,
				unit_id: unitId,
				members: team.members,
				posted: to !== null,
				asked_by: askedBy,
				reminded_at: act.now,
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('supervisor_id')
			.executeTakeFirst();
		if (!fresh) return false;
		const { minimum, pace } = limits;
		const letter = teamBehind({ ...team, minimum, pace });
		if (to !== null)
			await post(tx, act, { key: `hours.reminder:${team.supervisorId}:${month}`, to, letter });
		await record(tx, act, {
			act: 'hours.teamReminded',
			subject: 'people.officer',
			subjectId: team.supervisorId,
			about: team.supervisorId,
			after: { members: team.members, posted: to !== null },
		});
		return true;
	});
}
