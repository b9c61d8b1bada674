import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';

/** Whose ledger it is, and who may open it. */
export type LedgerOwner = {
	readonly id: number;
	readonly nip: string;
	readonly name: string;
	readonly unitName: string | null;
	readonly supervisorId: number | null;
	/** The units from the officer's unit up to the top. */
	readonly above: readonly number[];
};

/** The officer with a NIP or number; null: none. Ask the policy before showing anything. */
export async function ownerBy(
	db: Db,
	who: { readonly nip: string } | { readonly id: number },
): Promise<LedgerOwner | null> {
	const which = 'nip' in who ? sql`card.nip = ${who.nip}` : sql`card.officer_id = ${who.id}`;
	const { rows } = await sql<LedgerOwner>`
		select card.officer_id as id, card.nip, card.full_name as name, card.unit_name as "unitName",
			(select supervisor_id from people.supervision own
				where own.officer_id = card.officer_id) as "supervisorId",
			coalesce((select jsonb_agg(above_id) from people.unit_above
				where unit_id = card.unit_id), '[]') as above
		from people.officer_card card where ${which}`.execute(db);
	return rows[0] ?? null;
}
