import { sql } from 'kysely';
import { nameOf, type Act } from '../../platform/act.server.ts';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { FollowedTemplate, TemplateChange } from './template.ts';
import { templateOf, templatesInForce, templatesOf } from './store-template.server.ts';
import { writeSync } from './writeSync.server.ts';

export const TEMPLATE_JOB = 'plan.followTemplate';

/** Officers in one transaction. */
const atOnce = 5000;

type Done = Pick<TemplateChange, 'added' | 'changed' | 'withdrawn'>;

/** Brings everybody whom a template means, or meant, up to date; doing it again changes nothing. */
export async function followTemplate(act: Act, templateId: number): Promise<Done> {
	const sum = { added: 0, changed: 0, withdrawn: 0 };
	const template = await templateOf(act.db, templateId);
	if (!template) return sum;
	for (let after = 0; ;) {
		const batch = await nextBatch(act.db, template, after);
		if (batch.length === 0) break;
		const done = await act.db.transaction().execute((tx) => locked(tx, act, template, batch));
		sum.added += done.added;
		sum.changed += done.changed;
		sum.withdrawn += done.withdrawn;
		after = batch.at(-1) ?? after;
	}
	if (sum.added + sum.changed + sum.withdrawn > 0) await note(act, template, sum);
	return sum;
}

/** After people have changed posts: each template looks at these officers only. */
export async function followTemplatesFor(act: Act, officerIds: readonly number[]): Promise<void> {
	if (officerIds.length === 0) return;
	for (const template of await templatesInForce(act.db))
		await act.db.transaction().execute((tx) => locked(tx, act, template, officerIds));
}

/** Every template in the night: proofs have lapsed, and people have moved. */
export async function followAllTemplates(act: Act): Promise<void> {
	for (const { id } of await templatesOf(act.db)) await followTemplate(act, id);
}

/** One at a time for a template, so that a night's job and a move never cross. */
async function locked(tx: Tx, act: Act, template: FollowedTemplate, batch: readonly number[]) {
	await sql`select pg_advisory_xact_lock(hashtext('plan.template'), ${template.id}::int)`.execute(
		tx,
	);
	return writeSync(tx, act, template, batch);
}

async function nextBatch(db: Db, template: FollowedTemplate, after: number): Promise<number[]> {
	const { postCode, family, unitId, joinedSince } = template.now.cohort;
	const { rows } = await sql<{ id: number }>`
		select officer_id as id from plan.cohort_of(${postCode}, ${family}, ${unitId}, ${joinedSince})
		where ${template.endedAt === null} and officer_id > ${after}
		union
		select officer_id from plan.goal
		where template_id = ${template.id} and refused_at is null and reached_at is null
			and officer_id > ${after}
		order by id limit ${atOnce}`.execute(db);
	return rows.map(({ id }) => id);
}

async function note(act: Act, template: FollowedTemplate, done: Done): Promise<void> {
	await act.db
		.insertInto('plan.template_run')
		.values({
			...{ template_id: template.id, version: template.now.version, at: act.now, ...done },
			author: nameOf(act.who),
		})
		.execute();
}
