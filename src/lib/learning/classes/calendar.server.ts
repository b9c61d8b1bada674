import { createHmac, timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Db } from '../../platform/database.server.ts';

/** The address under which a calendar program reads the classes of one officer, without signing in. */
function tokenOf(secret: string, officerId: number, turn: number): string {
	const mac = createHmac('sha256', secret).update(`calendar ${officerId} ${turn}`);
	return `${officerId.toString(36)}-${mac.digest('base64url').slice(0, 32)}`;
}

async function turnOf(db: Db, officerId: number): Promise<number> {
	const { rows } = await sql<{ turn: number }>`
		select turn from learning.calendar_turn where officer_id = ${officerId}`.execute(db);
	return rows[0]?.turn ?? 0;
}

export async function calendarToken(db: Db, secret: string, officerId: number): Promise<string> {
	return tokenOf(secret, officerId, await turnOf(db, officerId));
}

/** Whose calendar an address opens; null for an address that was renewed, or never given. */
export async function calendarOwner(db: Db, secret: string, token: string): Promise<number | null> {
	const id = /^([0-9a-z]{1,9})-[\w-]{32}$/.exec(token)?.[1];
	if (id === undefined) return null;
	const officerId = Number.parseInt(id, 36);
	const right = Buffer.from(tokenOf(secret, officerId, await turnOf(db, officerId)));
	const given = Buffer.from(token);
	return right.length === given.length && timingSafeEqual(right, given) ? officerId : null;
}

/** Makes the old address worthless, for whoever has shared it by mistake. */
export function renewCalendar(act: Act, officerId: number): Promise<void> {
	return act.db.transaction().execute(async (tx) => {
		await sql`
			insert into learning.calendar_turn (officer_id, turn, turned_at)
			values (${officerId}, 1, ${act.now})
			on conflict (officer_id) do update set turn = calendar_turn.turn + 1, turned_at = excluded.turned_at`.execute(
			tx,
		);
		await record(tx, act, {
			act: 'learning.calendarRenewed',
			subject: 'people.officer',
			subjectId: officerId,
			about: officerId,
		});
	});
}
