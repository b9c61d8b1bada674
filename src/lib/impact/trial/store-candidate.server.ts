import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import { mostListed } from './applicant.ts';
import type { CandidateFilter } from './applicant.ts';
import { officeStratum, people, stratumOf, withoutCourse } from './store-stratum.server.ts';
import type { StoredTrial } from './store-trial.server.ts';

/** Who served the services within the last half year before the draw knows them still. */
const servedDays = 182;

const below = (unit: RawBuilder<unknown>, unitId: number) => sql`exists (
	select from people.unit_above u where u.unit_id = ${unit} and u.above_id = ${unitId})`;

const serves = (trial: StoredTrial) => sql`exists (
	select from counter.officer_service_week w
	where w.officer_id = p.officer_id and w.week >= t.draw_on - ${servedDays}::integer
		and w.service_id = any(array(
			select service_id from counter.service_card s where s.category = ${trial.serviceCategory})))`;

/** Officers whom the filter finds and who have not applied yet. */
function found(trial: StoredTrial, { unitId, serving, lacking }: CandidateFilter) {
	return sql`${people}
		where t.id = ${trial.id} and ${withoutCourse} and ${below(sql`p.unit_id`, unitId)}
			and (${!serving} or ${serves(trial)})
			and (${!lacking} or coalesce(k.proven_level, 0) < c.level)
			and not exists (select from impact.trial_applicant a
				where a.trial_id = t.id and a.officer_id = p.officer_id)`;
}

/** Offices below a unit that give the services, with the officers there who still lack the course. */
function offices(trial: StoredTrial, unitId: number, codes: readonly string[] | null = null) {
	return sql`(
		select o.office_id, o.code, ${officeStratum(trial.strataBy)} as stratum, count(*) as officers
		from ${people}
		where t.id = ${trial.id} and o.office_id is not null and ${withoutCourse}
			and ${below(sql`o.unit_id`, unitId)} and ${serves(trial)}
			and (${codes === null} or o.code = any(${[...(codes ?? [])]}::text[]))
			and not exists (select from impact.trial_applicant a
				where a.trial_id = t.id and a.office_id = o.office_id)
		group by 1, 2, 3) office`;
}

export async function countCandidates(
	db: Db,
	trial: StoredTrial,
	filter: CandidateFilter,
): Promise<number> {
	const source = trial.design === 'lottery' ? found(trial, filter) : offices(trial, filter.unitId);
	const { rows } = await sql<{ n: number }>`select count(*) as n from ${source}`.execute(db);
	return rows[0]?.n ?? 0;
}

export async function addCandidates(
	tx: Tx,
	trial: StoredTrial,
	filter: CandidateFilter,
): Promise<number> {
	const { rows } =
		trial.design === 'lottery'
			? await sql`
				insert into impact.trial_applicant (trial_id, officer_id, stratum)
				select t.id, p.officer_id, ${stratumOf(trial.strataBy)} from ${found(trial, filter)}
				order by p.officer_id limit ${mostListed}
				on conflict do nothing returning id`.execute(tx)
			: await addFrom(tx, trial, offices(trial, filter.unitId));
	return rows.length;
}

/** Takes the offices with these codes; which of them may not take part, or are not known here. */
export async function addOffices(
	tx: Tx,
	trial: StoredTrial,
	codes: readonly string[],
): Promise<{ readonly added: number; readonly unknown: readonly string[] }> {
	const { rows: had } = await sql<{ code: string }>`
		select o.code from impact.trial_applicant a join counter.office_card o using (office_id)
		where a.trial_id = ${trial.id}`.execute(tx);
	const found = offices(trial, trial.branchUnitId, codes);
	const { rows: may } = await sql<{ code: string }>`select code from ${found}`.execute(tx);
	const known = new Set([...had, ...may].map(({ code }) => code));
	const unknown = codes.filter((code) => !known.has(code));
	if (unknown.length > 0) return { added: 0, unknown };
	return { added: (await addFrom(tx, trial, found)).rows.length, unknown };
}

const addFrom = (tx: Tx, trial: StoredTrial, found: RawBuilder<unknown>) =>
	sql`
	insert into impact.trial_applicant (trial_id, office_id, officers, stratum)
	select ${trial.id}, office_id, officers, stratum from ${found}
	on conflict do nothing returning id`.execute(tx);
