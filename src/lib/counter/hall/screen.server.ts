import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { ScreenForm } from './forms.ts';
import { screenCode } from './screenCode.ts';

export type ScreenRefusal = 'nameUnusable' | 'screenExists' | 'unknownDesk' | 'unknownScreen';
export type ScreenOutcome =
	| { readonly ok: true; readonly code: string }
	| { readonly ok: false; readonly reason: ScreenRefusal };

/**
 * Hangs up a screen in an office, or changes one (`code` of the form). Its address stays when its
 * name changes, because it stands in the browser of a wall. The same form twice is one screen.
 */
export async function keepScreen(
	act: Act,
	asked: { officeId: number; screen: ScreenForm },
): Promise<ScreenOutcome> {
	const { officeId, screen } = asked;
	const code = screen.code || screenCode(screen.name);
	if (code === null) return { ok: false, reason: 'nameUnusable' };
	return act.db.transaction().execute(async (tx) => {
		if (!(await desksExist(tx, officeId, screen.desks)))
			return { ok: false, reason: 'unknownDesk' };
		const before = await screenOf(tx, officeId, code);
		if (screen.code !== '' && !before) return { ok: false, reason: 'unknownScreen' };
		const row = {
			name: screen.name,
			desks: screen.desks.toSorted((a, b) => a - b),
			prefixes: screen.prefixes.toSorted(),
			speaks: screen.speaks,
			shows_names: screen.showsNames,
		};
		const { id, ...known } = before ?? { id: null };
		if (before && JSON.stringify(known) === JSON.stringify(row)) return { ok: true, code };
		if (before && screen.code === '') return { ok: false, reason: 'screenExists' };
		if (id === null)
			await tx
				.insertInto('counter.screen')
				.values({ office_id: officeId, code, ...row })
				.execute();
		else await tx.updateTable('counter.screen').set(row).where('id', '=', id).execute();
		await record(tx, act, {
			act: 'counter.screenKept',
			subject: 'counter.screen',
			subjectId: `${officeId}:${code}`,
			...(before && { before: known }),
			after: row,
		});
		return { ok: true, code };
	});
}

/** Takes a screen down; a second press changes nothing. */
export async function retireScreen(act: Act, officeId: number, code: string): Promise<void> {
	await act.db.transaction().execute(async (tx) => {
		const { numUpdatedRows } = await tx
			.updateTable('counter.screen')
			.set({ retired_at: act.now })
			.where('office_id', '=', officeId)
			.where('code', '=', code)
			.where('retired_at', 'is', null)
			.executeTakeFirst();
		if (numUpdatedRows === 0n) return;
		await record(tx, act, {
			act: 'counter.screenRetired',
			subject: 'counter.screen',
			subjectId: `${officeId}:${code}`,
		});
	});
}

/** The screen that hangs at an address now, locked; the columns in the order in which they are kept. */
function screenOf(tx: Tx, officeId: number, code: string) {
	return tx
		.selectFrom('counter.screen')
		.select(['id', 'name', 'desks', 'prefixes', 'speaks', 'shows_names'])
		.where('office_id', '=', officeId)
		.where('code', '=', code)
		.where('retired_at', 'is', null)
		.forUpdate()
		.executeTakeFirst();
}

async function desksExist(tx: Tx, officeId: number, desks: readonly number[]): Promise<boolean> {
	const { rows } = await sql<{ n: number }>`
		select count(*)::integer as n from counter.desk
		where office_id = ${officeId} and number = any(${[...desks]})`.execute(tx);
	return rows[0]?.n === new Set(desks).size;
}
