import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { DroppedMonth, KeptMonth, RetentionWord } from './retention.ts';

/** Every word about retention, the newest first. */
export async function retentionWords(db: Db): Promise<RetentionWord[]> {
	const { rows } = await sql<RetentionWord>`
		select version, months, from_day as "from", legal_basis as "legalBasis", set_at as "setAt"
		from xapi.retention order by from_day desc, version desc limit 50`.execute(db);
	return rows;
}

/** The months of the store, the oldest first, with the size that the database last measured. */
export async function keptMonths(db: Db): Promise<KeptMonth[]> {
	const { rows } = await sql<KeptMonth>`
		select to_date(right(relname, 7), 'YYYY_MM') as month,
			greatest(reltuples, 0)::double precision as statements
		from pg_class where relnamespace = 'xapi_month'::regnamespace and relkind = 'r'
			and relname ~ '^statement_[0-9]{4}_[0-9]{2}$' order by 1`.execute(db);
	return rows;
}

export async function droppedMonths(db: Db): Promise<DroppedMonth[]> {
	const { rows } = await sql<DroppedMonth>`
		select month, statements::double precision as statements, at
		from xapi.dropped_month order by month desc limit 60`.execute(db);
	return rows;
}
