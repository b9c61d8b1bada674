import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Cycle } from '../cycle/cycle.ts';
import { planContent } from './content.ts';
import type { HcdpLine } from './line.ts';
import type { PlanPaper, Signature } from './paper.ts';
import { allot } from './rules-scenario.ts';
import type { Scenario } from './scenario.ts';
import { linesOf } from './store-line.server.ts';

const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

function paperOf(year: number, scenario: Scenario, lines: readonly HcdpLine[]): PlanPaper {
	const allotted = allot(lines, scenario);
	const content = planContent(year, scenario, lines, allotted);
	return { scenario, lines, allotted, content, hash: digest(content) };
}

/** The plan that lies before the leader; null while nobody has put one there. */
export async function submittedPaper(db: Db, cycle: Cycle): Promise<PlanPaper | null> {
	const { rows } = await sql<Scenario>`
		select s.id, s.name, s.budget, s.weights
		from (select word, scenario_id from plan.hcdp_word where cycle_id = ${cycle.id}
			order by id desc limit 1) w
		join plan.scenario s on s.id = w.scenario_id where w.word = 'submitted'`.execute(db);
	const [scenario] = rows;
	return scenario ? paperOf(cycle.year, scenario, await linesOf(db, cycle.id)) : null;
}

/** The signature of a plan, checked against the rows `lines` as they are today; null before. */
export async function signatureOf(
	db: Db,
	cycle: Cycle,
	lines: readonly HcdpLine[],
): Promise<Signature | null> {
	const { rows } = await sql<Omit<Signature, 'holds'> & { content: string }>`
		select g.hash, g.content, g.signer, g.post, g.signed_at as "signedAt",
			jsonb_build_object('id', s.id, 'name', s.name, 'budget', s.budget, 'weights', s.weights) as scenario
		from plan.hcdp_signature g join plan.scenario s on s.id = g.scenario_id
		where g.cycle_id = ${cycle.id}`.execute(db);
	const [row] = rows;
	if (!row) return null;
	const { content, ...signature } = row;
	const now = paperOf(cycle.year, row.scenario, lines);
	return { ...signature, holds: digest(content) === row.hash && now.hash === row.hash };
}
