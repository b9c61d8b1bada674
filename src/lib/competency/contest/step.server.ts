import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { calendarOf } from '../../platform/calendar.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { LockedCase } from './case.ts';
import type { ContestAct } from './contest.ts';
import { limitsNamed } from './limits.ts';
import type { ContestLimits } from './limits.ts';
import type { ContestDone, ContestRefusal } from './refusal.ts';
import { addContestStep, lockCase } from './store-case.server.ts';
import { tellContest } from './tell.server.ts';

/** A step to be taken on a case under lock, or why not. */
export type Taking =
	| { readonly ok: false; readonly reason: ContestRefusal }
	/** The same was done already. */
	| { readonly ok: true; readonly repeated: true }
	| {
			readonly ok: true;
			readonly repeated?: false;
			readonly act: ContestAct;
			readonly by: number | null;
			readonly reason: string | null;
			/** Working days until the next step is owed; null when none is. */
			readonly days: number | null;
			readonly change: Omit<Parameters<typeof addContestStep>[3], 'due_on'>;
	  };

/** Takes one step of a case in one transaction: read, rule, write, history, announcement. */
export function takeStep(
	act: Act,
	id: number,
	choose: (held: LockedCase, limits: ContestLimits, tx: Tx) => Promise<Taking> | Taking,
): Promise<ContestDone> {
	return act.db.transaction().execute(async (tx): Promise<ContestDone> => {
		const held = await lockCase(tx, id);
		if (!held) return { ok: false, reason: 'noSuchCase' };
		const taking = await choose(held, limitsNamed(held.rule), tx);
		if (!taking.ok) return taking;
		if (taking.repeated) return { ok: true, id };
		await write(tx, act, held, taking);
		return { ok: true, id };
	});
}

async function write(
	tx: Tx,
	act: Act,
	held: LockedCase,
	taking: Extract<Taking, { act: string }>,
): Promise<void> {
	const dueOn = await dueIn(tx, act, taking.days);
	const { by, reason, change } = taking;
	const step = { act: taking.act, at: act.now, by, reason, dueOn };
	await addContestStep(tx, held, step, {
		...change,
		due_on: change.state === 'settled' ? null : dueOn,
	});
	await record(tx, act, {
		act: `competency.contest.${taking.act}`,
		subject: 'competency.contest',
		subjectId: held.id,
		about: held.officerId,
		after: { reason, dueOn },
	});
	const number = (held.steps.at(-1)?.number ?? 0) + 1;
	const ownerId = change.owner_id === undefined ? held.ownerId : change.owner_id;
	await tellContest(tx, act, { ...held, ownerId, act: taking.act, number, dueOn });
}

async function dueIn(tx: Tx, act: Act, days: number | null): Promise<Day | null> {
	return days === null ? null : (await calendarOf(tx)).addWorkingDays(act.today, days);
}
