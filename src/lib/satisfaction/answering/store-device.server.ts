import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Device, DeviceKind, DeviceUse } from './device.ts';

const columns = sql`d.id, d.office_id as "officeId", o.code as "officeCode", o.name as "officeName",
	d.kind, d.name`;

/** A device in use; null once its office has ended it. */
export async function deviceById(db: Db, id: number): Promise<Device | null> {
	const { rows } = await sql<Device>`
		select ${columns} from satisfaction.device d
		join counter.office_card o on o.office_id = d.office_id
		where d.id = ${id} and d.ended_at is null`.execute(db);
	return rows[0] ?? null;
}

export type LentDevice = Device & { answersToday: number };

/** The devices in use of an office, with what each sent on a day. */
export async function devicesOf(db: Db, officeId: number, day: Day): Promise<LentDevice[]> {
	const { rows } = await sql<LentDevice>`
		select ${columns}, coalesce(u.answers, 0) as "answersToday"
		from satisfaction.device d
		join counter.office_card o on o.office_id = d.office_id
		left join satisfaction.device_day u on u.device_id = d.id and u.day = ${day}
		where d.office_id = ${officeId} and d.ended_at is null
		order by d.kind, d.name`.execute(db);
	return rows;
}

/** The id of the new device; null when one in use has this name already. */
export async function addDevice(
	tx: Tx,
	wish: { officeId: number; kind: DeviceKind; name: string; now: Date },
): Promise<number | null> {
	const { rows } = await sql<{ id: number }>`
		insert into satisfaction.device (office_id, kind, name, made_at)
		values (${wish.officeId}, ${wish.kind}, ${wish.name}, ${wish.now})
		on conflict (office_id, name) where ended_at is null do nothing
		returning id`.execute(tx);
	return rows[0]?.id ?? null;
}

/** False when the office has no such device in use. */
export async function closeDevice(
	tx: Tx,
	of: { officeId: number; deviceId: number; now: Date },
): Promise<boolean> {
	const ended = await tx
		.updateTable('satisfaction.device')
		.set({ ended_at: of.now })
		.where('id', '=', of.deviceId)
		.where('office_id', '=', of.officeId)
		.where('ended_at', 'is', null)
		.returning('id')
		.executeTakeFirst();
	return ended !== undefined;
}

/** What a device has sent on a day, held until the verb is done, so that two at once are counted. */
export async function useOf(tx: Tx, deviceId: number, day: Day): Promise<DeviceUse | null> {
	await sql`select from satisfaction.device where id = ${deviceId} for update`.execute(tx);
	const { rows } = await sql<DeviceUse>`
		select answers, taps, last_at as "lastAt" from satisfaction.device_day
		where device_id = ${deviceId} and day = ${day}`.execute(tx);
	return rows[0] ?? null;
}

export async function countUse(
	tx: Tx,
	of: { deviceId: number; day: Day; now: Date; answers?: number; taps?: number },
): Promise<void> {
	const { answers = 0, taps = 0 } = of;
	await sql`
		insert into satisfaction.device_day as u (device_id, day, answers, taps, last_at)
		values (${of.deviceId}, ${of.day}, ${answers}, ${taps}, ${of.now})
		on conflict (device_id, day) do update set answers = u.answers + ${answers},
			taps = u.taps + ${taps}, last_at = excluded.last_at`.execute(tx);
}
