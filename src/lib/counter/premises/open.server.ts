import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { codesAt } from '../reference/services.ts';
import { fillDesks } from './desks.server.ts';
import type { OfficeWish, PremisesOutcome } from './premises.ts';
import { unitToOpen } from './store-unit.server.ts';

/**
 * A unit becomes an office of one-stop service: with desks, and with the services of its level. Its
 * pledge and its own standards follow from its head. Sent twice it is one office.
 */
export async function openOffice(
	act: Act,
	branches: readonly number[],
	wish: OfficeWish,
): Promise<PremisesOutcome<{ code: string; name: string }>> {
	return act.db.transaction().execute(async (tx) => {
		const unit = await unitToOpen(tx, { branches, unitId: wish.unitId });
		if (!unit) return { ok: false, reason: 'unknownUnit' };
		if (unit.taken) return { ok: false, reason: 'officeExists' };
		const office = await write(tx, wish, unit.name);
		await offerServices(tx, office.id, codesAt(wish.level));
		await fillDesks(tx, office.id, wish.desks);
		await record(tx, act, {
			act: 'counter.officeOpened',
			subject: 'counter.office',
			subjectId: office.id,
			after: { ...wish, ...office },
		});
		return { ok: true, code: office.code, name: unit.name };
	});
}

/** The address of an office on the web names its region; a second one there is told apart by a number. */
async function write(tx: Tx, wish: OfficeWish, name: string) {
	const stem = `PTSP-${wish.regionCode}`;
	const { rows } = await sql<{ id: number; code: string }>`
		insert into counter.office
			(code, unit_id, name, level, region_code, address, opens, closes, pledge)
		select case when n = 0 then ${stem} else ${stem} || '-' || n + 1 end,
			${wish.unitId}::bigint, ${name}, ${wish.level}, ${wish.regionCode}, ${wish.address},
			${wish.opens}::time, ${wish.closes}::time, ''
		from (select count(*) as n from counter.office
			where code = ${stem} or code like ${`${stem}-%`}) known
		returning id, code`.execute(tx);
	return rows[0] as { id: number; code: string };
}

async function offerServices(tx: Tx, officeId: number, codes: readonly string[]): Promise<void> {
	await sql`
		insert into counter.office_service (office_id, service_id)
		select ${officeId}::bigint, id from counter.service
		where code = any(${[...codes]}) and valid_to is null`.execute(tx);
}
