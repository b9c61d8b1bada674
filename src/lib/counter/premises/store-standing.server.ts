import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { OfficeStanding, OwnOffice } from './premises.ts';

const standing = sql`office.id, office.code, office.name, office.closed_from as "closedFrom",
	office.closed_note as "closedNote", office.former_names as "formerNames"`;

const own = ({ branches, code }: OwnOffice) => sql`office.code = ${code} and exists (
	select from people.unit_ancestor above
	where above.unit_id = office.unit_id and above.ancestor_id = any(${[...branches]}::bigint[]))`;

/** An office of the own branches, as its administrator sees it; null outside them. */
export async function officeStanding(db: Db, which: OwnOffice): Promise<OfficeStanding | null> {
	const { rows } = await sql<OfficeStanding>`
		select ${standing} from counter.office where ${own(which)}`.execute(db);
	return rows[0] ?? null;
}

/** The same, locked: two acts on one office follow each other. */
export async function lockOffice(tx: Tx, which: OwnOffice): Promise<OfficeStanding | null> {
	const { rows } = await sql<OfficeStanding>`
		select ${standing} from counter.office where ${own(which)} for update of office`.execute(tx);
	return rows[0] ?? null;
}
