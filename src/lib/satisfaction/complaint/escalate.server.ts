import type { Act } from '../../platform/act.server.ts';
import { recordAll } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { addressOf } from '../../platform/identity/account.server.ts';
import { post } from '../../platform/mail/post.server.ts';
import { alarmLetter } from './letters-alarm.server.ts';
import { answerableFor, takeAlarms } from './store-alarm.server.ts';
import type { Alarm } from './store-alarm.server.ts';
import { addSteps } from './store-step.server.ts';

const atOnce = 200;

/**
 * Tells of limits that are near or broken: in the history, and by a letter to the head of the office
 * and the superior, one a complaint and day. Each limit is told once near and once broken. Returns
 * how many were told, so that a job goes on until there are none.
 */
export function escalate(act: Act): Promise<number> {
	return act.db.transaction().execute(async (tx) => {
		const alarms = await takeAlarms(tx, act, atOnce);
		await addSteps(
			tx,
			act,
			alarms.map(({ complaintId, round, clock, broken }) => {
				const told = broken ? 'broken' : 'near';
				return { complaintId, act: told, clock, token: `${told}:${complaintId}:${round}:${clock}` };
			}),
		);
		await recordAll(
			tx,
			act,
			alarms.map(({ complaintId, officeId, clock, dueOn, broken }) => ({
				act: 'satisfaction.complaintEscalated',
				subject: 'satisfaction.complaint',
				subjectId: complaintId,
				after: { officeId, clock, dueOn, broken },
			})),
		);
		await write(tx, act, alarms);
		return alarms.length;
	});
}

async function write(tx: Tx, act: Act, alarms: readonly Alarm[]): Promise<void> {
	const answerable = await answerableFor(
		tx,
		alarms.map(({ officeId }) => officeId),
	);
	const addresses = new Map<number, string | null>();
	for (const [complaintId, own] of Map.groupBy(alarms, (alarm) => alarm.complaintId)) {
		const [first, ...more] = own;
		const people = first && answerable.get(first.officeId);
		if (!first || !people) continue;
		for (const officerId of [people.ownerId, people.superiorId]) {
			if (officerId === null) continue;
			if (!addresses.has(officerId)) addresses.set(officerId, await addressOf(tx, officerId));
			const to = addresses.get(officerId);
			const key = `satisfaction.complaintEscalated:${complaintId}:${act.today}:${officerId}`;
			if (to) await post(tx, act, { key, to, letter: alarmLetter([first, ...more]) });
		}
	}
}
