import { sql } from 'kysely';
import type { Db, Tx } from '../../../platform/database.server.ts';
import type { Day } from '../../../time/index.ts';
import { membersOf } from '../store-duty.server.ts';

/** The officers of an office by NIP, as a file names them. */
export async function nipsOf(tx: Tx, officeId: number, from: Day): Promise<Map<string, number>> {
	return new Map((await cardsOf(tx, [...(await membersOf(tx, officeId, from))])).map(swapped));
}

/** NIP by officer, for a file that is read back later. */
export async function nipByOfficer(
	db: Db,
	officerIds: readonly number[],
): Promise<Map<number, string>> {
	return new Map((await cardsOf(db, officerIds)).map(({ id, nip }) => [id, nip]));
}

type Card = { id: number; nip: string };

function swapped({ id, nip }: Card): [string, number] {
	return [nip, id];
}

async function cardsOf(db: Db, officerIds: readonly number[]): Promise<Card[]> {
	const { rows } = await sql<Card>`
		select officer_id as id, nip from people.officer_card
		where officer_id = any(${[...officerIds]}::bigint[])`.execute(db);
	return rows;
}
