import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Study } from './study.ts';

const studies = (which: RawBuilder<unknown>) => sql<Study>`
	select study.id, study.officer_id as "officerId", card.full_name as "officerName",
		card.unit_name as "unitName", study.kind, study.institution, study.programme, study.level,
		study.normal_semesters as "normalSemesters", study.starts_on as "startsOn",
		study.retires_on as "retiresOn", study.service_factor::double precision as "serviceFactor",
		study.legal_basis as "legalBasis", study.sent_at as "sentAt",
		case when file.erased_at is null then file.name end as "fileName",
		study.decision, study.reason, decider.full_name as "deciderName",
		(select jsonb_build_object('kind', ended.kind, 'endedOn', ended.ended_on,
			'reason', ended.reason) from hours.study_end ended where study_id = study.id) as end,
		coalesce((select jsonb_agg(jsonb_build_object('claimId', claim.id, 'number', semester,
				'to', to_day, 'decision', claim.decision, 'reason', claim.reason)
				order by semester, claim.id)
			from hours.claim where claim.study_id = study.id), '[]') as semesters
	from hours.study
	join platform.file on file.id = study.file_id
	join people.officer_card card on card.officer_id = study.officer_id
	left join people.officer_card decider on decider.officer_id = study.decided_by
	where ${which}`;

const mostOfOne = 20;

/** What an officer studies or studied, the newest first; one statement. */
export async function studiesOf(db: Db, officerId: number): Promise<Study[]> {
	const { rows } =
		await sql<Study>`${studies(sql`study.officer_id = ${officerId}`)} order by study.id desc limit ${mostOfOne}`.execute(
			db,
		);
	return rows;
}

const inBranches = (branches: readonly number[]) => sql`card.unit_id in (
	select unit_id from people.branch_unit where branch_id = any(${[...branches]}::bigint[]))`;

/** One study within the branches of the reader, or null. */
export async function studyIn(
	db: Db,
	branches: readonly number[],
	id: number,
): Promise<Study | null> {
	const which = sql`study.id = ${id} and ${inBranches(branches)}`;
	return (await studies(which).execute(db)).rows[0] ?? null;
}

const pageRows = 30;

/** Studies within the branches, those that wait first, 30 a page by keyset; one statement. */
export async function studiesIn(
	db: Db,
	branches: readonly number[],
	wanted: { readonly waiting: boolean; readonly after: number },
): Promise<{ readonly studies: Study[]; readonly next: string | null }> {
	const state = wanted.waiting
		? sql`study.decision is null`
		: sql`study.decision = 'accepted' and not study.ended`;
	const which = sql`${state} and study.id > ${wanted.after} and ${inBranches(branches)}`;
	const { rows } =
		await sql<Study>`${studies(which)} order by study.id limit ${pageRows + 1}`.execute(db);
	const next = rows.length > pageRows ? String(rows[pageRows - 1]?.id) : null;
	return { studies: rows.slice(0, pageRows), next };
}

/** Where the letter of a study lies, and whose it is; one statement. */
export async function studyFile(db: Db, studyId: number) {
	const { rows } = await sql<{
		officerId: number;
		above: number[];
		storageKey: string;
		name: string;
		mediaType: string;
		erased: boolean;
	}>`
		select study.officer_id as "officerId", file.storage_key as "storageKey", file.name,
			file.media_type as "mediaType", file.erased_at is not null as erased,
			coalesce((select jsonb_agg(above_id) from people.unit_above
				where unit_id = card.unit_id), '[]') as above
		from hours.study
		join platform.file on file.id = study.file_id
		join people.officer_card card on card.officer_id = study.officer_id
		where study.id = ${studyId}`.execute(db);
	return rows[0] ?? null;
}
