import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { FrameworkDocument } from './document.ts';

/**
 * Makes a version what is in force: names, levels, indicators. An indicator that it no longer holds is
 * retired and keeps its number, since ratings name it. Safe to repeat.
 */
export async function putInForce(
	db: Db,
	frameworkId: number,
	document: FrameworkDocument,
	from: Day,
): Promise<void> {
	const competencies = JSON.stringify(
		document.competencies.map((one, position) => ({ ...one, position })),
	);
	await sql`
		insert into competency.competency
			(framework_id, code, name, kind, definition, clause, urusan, services, elements)
		select ${frameworkId}, r.code, r.name, r.kind, r.definition, r.clause, r.urusan, r.services,
			r.elements
		from jsonb_to_recordset(${competencies}::jsonb) as r (
			position int, code text, name text, kind text, definition text, clause text, urusan text,
			services text[], elements smallint[]
		)
		order by r.position
		on conflict (code) do update set framework_id = excluded.framework_id, name = excluded.name,
			kind = excluded.kind, definition = excluded.definition, clause = excluded.clause,
			urusan = excluded.urusan, services = excluded.services, elements = excluded.elements
	`.execute(db);
	await sql`
		insert into competency.level (competency_id, level, description)
		select c.id, l.level, l.description
		from jsonb_to_recordset(${competencies}::jsonb) as r (code text, levels jsonb)
		join competency.competency c on c.code = r.code
		cross join jsonb_to_recordset(r.levels) as l (level smallint, description text)
		on conflict (competency_id, level) do update set description = excluded.description
	`.execute(db);
	await putIndicators(db, document, from);
}

async function putIndicators(db: Db, document: FrameworkDocument, from: Day): Promise<void> {
	const rows = JSON.stringify(
		document.competencies.flatMap(({ code, levels }) =>
			levels.flatMap(({ level, indicators }) =>
				indicators.map((one, index) => ({ code, level, position: index + 1, ...one })),
			),
		),
	);
	const given = sql`
		select c.id as competency_id, r.level, r.position, r.text, r.clause
		from jsonb_to_recordset(${rows}::jsonb) as r (
			code text, level smallint, position smallint, text text, clause text
		)
		join competency.competency c on c.code = r.code`;
	await sql`
		with given as (${given})
		update competency.indicator i set retired_on = ${from}
		where i.retired_on is null and i.competency_id in (select competency_id from given)
			and not exists (
				select from given g where g.competency_id = i.competency_id and g.level = i.level
					and g.position = i.position and g.text = i.text
			)
	`.execute(db);
	await sql`
		with given as (${given})
		insert into competency.indicator (competency_id, level, position, text, clause)
		select competency_id, level, position, text, clause from given order by 1, 2, 3
		on conflict (competency_id, level, position) where retired_on is null do update
			set clause = excluded.clause
	`.execute(db);
}
