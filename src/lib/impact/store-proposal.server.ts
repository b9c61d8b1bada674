import { sql } from 'kysely';
import type { Db, Tx } from '../platform/database.server.ts';
import type { Finding, FindingReason, Suggestion } from './finding.ts';
import { storedOf } from './store-effect.server.ts';
import type { EffectRow, StoredEffect } from './store-effect.server.ts';

/** A proposal with all that it rests on and all that became of it. */
export type StoredProposal = {
	readonly id: number;
	readonly year: number;
	readonly proposedAt: Date;
	readonly supersededAt: Date | null;
	readonly decidedAt: Date | null;
	readonly decidedBy: number | null;
	readonly decidedByName: string | null;
	readonly decision: 'accepted' | 'refused' | null;
	readonly decisionReason: string | null;
	readonly finding: Finding;
	readonly evidence: StoredEffect;
};

type Row = EffectRow & {
	proposal_id: number;
	year: number;
	proposed_at: Date;
	superseded_at: Date | null;
	decided_at: Date | null;
	decided_by: number | null;
	decided_by_name: string | null;
	decision: 'accepted' | 'refused' | null;
	decision_reason: string | null;
	suggestion: Suggestion;
	reason: FindingReason;
	finding_rule: string;
};

const chain = sql`
	select p.id as proposal_id, p.year, p.proposed_at, p.superseded_at, p.decided_at, p.decided_by,
		p.decision, p.decision_reason, f.proposal as suggestion, f.reason, f.rule as finding_rule,
		e.*, c.title, o.full_name as decided_by_name
	from impact.proposal p
	join impact.finding f on f.id = p.finding_id
	join impact.effect e on e.id = f.effect_id
	left join learning.course_card c on c.code = e.course_code
	left join people.officer_card o on o.officer_id = p.decided_by`;

/** Refreshes and decisions about one course on one group of services come one after the other. */
export async function lockSubject(tx: Tx, courseCode: string, category: string): Promise<void> {
	const name = `impact ${courseCode} ${category}`;
	await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
}

export async function lastProposal(
	db: Db,
	courseCode: string,
	category: string,
): Promise<StoredProposal | null> {
	const { rows } = await sql<Row>`${chain}
		where e.course_code = ${courseCode} and e.service_category = ${category}
		order by p.id desc limit 1`.execute(db);
	return rows[0] ? proposalOf(rows[0]) : null;
}

export async function addProposal(
	tx: Tx,
	made: { effectId: number; finding: Finding; year: number; now: Date },
): Promise<{ proposalId: number; findingId: number }> {
	const { effectId, finding, year, now } = made;
	const { rows } = await sql<{ proposalId: number; findingId: number }>`
		with found as (
			insert into impact.finding (key, effect_id, proposal, reason, rule, made_at)
			values (${`${effectId}:${finding.rule}:${year}:${now.toISOString()}`}, ${effectId}, ${finding.proposal},
				${JSON.stringify(finding.reason)}::jsonb, ${finding.rule}, ${now})
			returning id
		)
		insert into impact.proposal (finding_id, year, proposed_at)
		select id, ${year}, ${now} from found
		returning id as "proposalId", finding_id as "findingId"`.execute(tx);
	return rows[0] as (typeof rows)[number];
}

export async function supersede(tx: Tx, proposalId: number, now: Date): Promise<void> {
	await tx
		.updateTable('impact.proposal')
		.set({ superseded_at: now })
		.where('id', '=', proposalId)
		.where('decided_at', 'is', null)
		.execute();
}

/** Reads a proposal and holds it until the transaction ends: of two leaders one comes first. */
export async function lockProposal(tx: Tx, id: number): Promise<StoredProposal | null> {
	const { rowCount } = await sql`
		select id from impact.proposal where id = ${id} for update`
		.execute(tx)
		.then((result) => ({
			rowCount: result.rows.length,
		}));
	return rowCount === 0 ? null : proposalById(tx, id);
}

export async function proposalById(db: Db, id: number): Promise<StoredProposal | null> {
	const { rows } = await sql<Row>`${chain} where p.id = ${id}`.execute(db);
	return rows[0] ? proposalOf(rows[0]) : null;
}

export async function decide(
	tx: Tx,
	decided: {
		id: number;
		by: number;
		at: Date;
		decision: 'accepted' | 'refused';
		reason: string | null;
	},
): Promise<void> {
	await tx
		.updateTable('impact.proposal')
		.set({
			decided_at: decided.at,
			decided_by: decided.by,
			decision: decided.decision,
			decision_reason: decided.reason,
		})
		.where('id', '=', decided.id)
		.execute();
}

/** What waits for a decision; changes of the plan first, "collect more" last. */
export async function openProposals(db: Db): Promise<StoredProposal[]> {
	const { rows } = await sql<Row>`${chain}
		where p.decided_at is null and p.superseded_at is null
		order by f.proposal = 'collectMore', p.proposed_at desc, p.id desc`.execute(db);
	return rows.map(proposalOf);
}

/** Earlier proposals about the same course and services, newest first. */
export async function proposalHistory(
	db: Db,
	subject: { courseCode: string; serviceCategory: string },
): Promise<StoredProposal[]> {
	const { rows } = await sql<Row>`${chain}
		where e.course_code = ${subject.courseCode} and e.service_category = ${subject.serviceCategory}
		order by p.id desc limit 20`.execute(db);
	return rows.map(proposalOf);
}

/** The units that a decision for the whole province concerns. */
export async function concernedUnits(db: Db): Promise<number[]> {
	const { rows } = await sql<{ unitId: number }>`
		select unit_id as "unitId" from people.top_unit`.execute(db);
	return rows.map((row) => row.unitId);
}

function proposalOf(row: Row): StoredProposal {
	return {
		id: row.proposal_id,
		year: row.year,
		proposedAt: row.proposed_at,
		supersededAt: row.superseded_at,
		decidedAt: row.decided_at,
		decidedBy: row.decided_by,
		decidedByName: row.decided_by_name,
		decision: row.decision,
		decisionReason: row.decision_reason,
		finding: {
			proposal: row.suggestion,
			reason: row.reason,
			rule: row.finding_rule,
		},
		evidence: storedOf(row),
	};
}
