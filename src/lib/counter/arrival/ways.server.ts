import { record } from '../../platform/audit.server.ts';
import type { Act } from '../../platform/act.server.ts';
import type { Db } from '../../platform/database.server.ts';
import type { TicketWays } from './door.ts';

/** How an office gives numbers; what nobody has set is open. */
export async function ticketWaysOf(db: Db, officeId: number): Promise<TicketWays> {
	const row = await db
		.selectFrom('counter.ticket_way')
		.select(['from_home', 'door_key'])
		.where('office_id', '=', officeId)
		.executeTakeFirst();
	return { fromHome: row?.from_home ?? true, doorKey: row?.door_key ?? 1 };
}

async function setWays(
	act: Act,
	officeId: number,
	name: string,
	change: (before: TicketWays) => TicketWays,
): Promise<void> {
	await act.db.transaction().execute(async (tx) => {
		await tx
			.insertInto('counter.ticket_way')
			.values({ office_id: officeId })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
		const before = await ticketWaysOf(tx, officeId);
		const after = change(before);
		await tx
			.updateTable('counter.ticket_way')
			.set({ from_home: after.fromHome, door_key: after.doorKey })
			.where('office_id', '=', officeId)
			.execute();
		await record(tx, act, {
			act: name,
			subject: 'counter.office',
			subjectId: officeId,
			before,
			after,
		});
	});
}

/** Whether numbers can be taken from home; those who are in the office always can. */
export function allowFromHome(act: Act, officeId: number, fromHome: boolean): Promise<void> {
	return setWays(act, officeId, 'counter.fromHomeSet', (before) => ({ ...before, fromHome }));
}

/** A code went around: all codes, posters and screens of the door end, and new ones take over. */
export function renewDoorKey(act: Act, officeId: number): Promise<void> {
	return setWays(act, officeId, 'counter.doorKeyRenewed', (before) => ({
		...before,
		doorKey: before.doorKey + 1,
	}));
}
