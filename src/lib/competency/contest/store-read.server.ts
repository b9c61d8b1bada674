import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { keptFile, type KeptFile } from '../../platform/keptFile.server.ts';
import type { Day } from '../../time/index.ts';
import type { ProvenLevel } from '../level.ts';
import type { Source } from '../observation.ts';
import type { ContestCase } from './case.ts';
import { peopleColumns, standingColumns } from './caseColumns.server.ts';

/** A case in full; null when there is none. Whether somebody may read it the caller asks. One statement. */
export async function contestOf(db: Db, id: number): Promise<ContestCase | null> {
	const { rows } = await sql<ContestCase>`
		select ${standingColumns}, ${peopleColumns}, comp.code, comp.name,
			c.proven_level as "provenLevel", card.full_name as "officerName",
			unit.name as "unitName", handler.full_name as "handlerName", c.reason,
			c.opened_at as "openedAt", (
				select coalesce(jsonb_agg(jsonb_build_object('number', s.number, 'act', s.act, 'at', s.at,
					'byId', s.by_id, 'byName', by.full_name, 'reason', s.reason, 'dueOn', s.due_on
				) order by s.number), '[]')
				from competency.contest_step s
				left join people.officer_card by on by.officer_id = s.by_id
				where s.contest_id = c.id
			) as steps, (
				select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'source', o.source,
					'level', o.level, 'observedOn', o.observed_on, 'authorId', o.author_officer_id,
					'authorName', author.full_name, 'note', o.evidence ->> 'note', 'ruling', (
						select max(r.ruling) from competency.evidence_ruling r where r.observation_id = o.id)
				) order by o.observed_on desc, o.id desc), '[]')
				from competency.observation o
				left join people.officer_card author on author.officer_id = o.author_officer_id
				where o.officer_id = c.officer_id and o.competency_id = c.competency_id
					and (c.observation_id is null or o.id = c.observation_id)
			) as evidence, (
				select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name) order by f.id), '[]')
				from competency.contest_file cf join platform.file f on f.id = cf.file_id
				where cf.contest_id = c.id and f.erased_at is null
			) as files
		from competency.contest c
		join competency.contest_case k on k.contest_id = c.id
		join competency.competency comp on comp.id = c.competency_id
		join people.officer_card card on card.officer_id = c.officer_id
		join people.unit_name unit on unit.unit_id = k.unit_id
		left join people.officer_card handler on handler.officer_id = k.handler_id
		where c.id = ${id}`.execute(db);
	const [found] = rows;
	if (!found) return null;
	return { ...found, steps: found.steps.map((step) => ({ ...step, at: new Date(step.at) })) };
}

/** Where a document of a case lies; null when it is none of it, or erased. */
export function contestFile(db: Db, contestId: number, fileId: number): Promise<KeptFile | null> {
	return keptFile(
		db,
		fileId,
		sql`select file_id from competency.contest_file where contest_id = ${contestId}`,
	);
}

/** Evidence that a ruling has taken out of the count, with the case that did it. */
export type SetAside = {
	readonly id: number;
	readonly source: Source;
	readonly level: ProvenLevel;
	readonly observedOn: Day;
	readonly ruledOn: Day;
	readonly contestId: number;
};

export type ContestsAbout = {
	readonly openId: number | null;
	readonly dueOn: Day | null;
	readonly setAside: readonly SetAside[];
};

/** The open case about one competency of an officer, and what rulings have set aside. One statement. */
export async function contestsAbout(
	db: Db,
	officerId: number,
	competencyId: number,
): Promise<ContestsAbout> {
	const { rows } = await sql<ContestsAbout>`
		select k.contest_id as "openId", k.due_on as "dueOn", (
			select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'source', o.source,
				'level', o.level, 'observedOn', o.observed_on, 'ruledOn', r.ruled_on,
				'contestId', r.contest_id) order by r.ruled_on desc, o.id), '[]')
			from competency.observation o
			join competency.evidence_ruling r on r.observation_id = o.id and r.ruling = 'struck'
			where o.officer_id = ${officerId} and o.competency_id = ${competencyId}
		) as "setAside"
		from (select) one
		left join competency.contest_case k on k.officer_id = ${officerId}
			and k.competency_id = ${competencyId} and k.state <> 'settled'`.execute(db);
	return rows[0] ?? { openId: null, dueOn: null, setAside: [] };
}
