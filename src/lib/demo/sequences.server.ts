import type pg from 'pg';

/** Every generated id continues after the highest one that was loaded. */
export async function continueIds(pool: pg.Pool): Promise<void> {
	await pool.query(`do $$
		declare
			own record;
		begin
			for own in
				select format('%I.%I', table_schema, table_name) as name, column_name
				from information_schema.columns
				where is_identity = 'YES' and table_schema in (
					'people', 'competency', 'plan', 'learning', 'hours', 'culture', 'counter', 'satisfaction', 'impact'
				)
			loop
				execute format(
					'select setval(pg_get_serial_sequence(%L, %L), greatest(1, coalesce(max(%I), 1)), max(%I) is not null) from %s',
					own.name, own.column_name, own.column_name, own.column_name, own.name
				);
			end loop;
		end $$`);
}
