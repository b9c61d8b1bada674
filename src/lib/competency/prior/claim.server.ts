import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { calendarOf } from '../../platform/calendar.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Files } from '../../platform/files.server.ts';
import type { Upload } from '../../platform/upload.server.ts';
import type { Day } from '../../time/index.ts';
import { documentFault, keepDocuments } from '../contest/documents.server.ts';
import { lockBeliefs } from '../store-belief.server.ts';
import { competencyFor } from '../store-standard.server.ts';
import { priorRule } from './prior.ts';
import type { PriorDone, PriorStatement } from './prior.ts';

type Wish = {
	readonly officerId: number;
	readonly code: string;
	readonly summary: string;
	/** By indicator. */
	readonly said: ReadonlyMap<number, string>;
	readonly documentsUntil: Day | null;
	readonly key: string;
	readonly uploads: readonly Upload[];
};

async function sameKey(tx: Tx, key: string): Promise<number | null> {
	const found = await tx
		.selectFrom('competency.prior_claim')
		.select('id')
		.where('key', '=', key)
		.executeTakeFirst();
	return found?.id ?? null;
}

/**
 * An officer asks that learning elsewhere be recognised for the level that the post demands: a
 * statement for each indicator, and documents. Nothing counts yet. The same form twice is one claim.
 */
export async function claimPrior(act: Act, files: Files, wish: Wish): Promise<PriorDone> {
	const { officerId, uploads } = wish;
	const key = `${officerId}:${wish.key}`;
	if (uploads.length === 0) return { ok: false, reason: 'fileMissing' };
	const fault = documentFault(uploads);
	if (fault) return { ok: false, reason: fault };
	const competency = await competencyFor(act.db, officerId, wish.code);
	const level = competency?.required;
	if (!competency || !level) return { ok: false, reason: 'notDemanded' };
	const indicators = competency.levels.find((one) => one.level === level)?.indicators ?? [];
	const statements: PriorStatement[] = [];
	for (const { id, text } of indicators) {
		const said = wish.said.get(id);
		if (!said) return { ok: false, reason: 'statementsIncomplete' };
		statements.push({ indicatorId: id, text, said });
	}
	const dueOn = (await calendarOf(act.db)).addWorkingDays(act.today, priorRule.decideDays);
	return act.db.transaction().execute(async (tx): Promise<PriorDone> => {
		await lockBeliefs(tx, officerId);
		const same = await sameKey(tx, key);
		if (same !== null) return { ok: true, id: same };
		const card = await tx
			.selectFrom('people.officer_card')
			.select('unit_id')
			.where('officer_id', '=', officerId)
			.executeTakeFirst();
		if (!card?.unit_id) return { ok: false, reason: 'noUnit' };
		const open = await tx
			.selectFrom('competency.prior_open')
			.select('claim_id')
			.where('officer_id', '=', officerId)
			.where('competency_id', '=', competency.id)
			.executeTakeFirst();
		if (open) return { ok: false, reason: 'oneIsOpen' };
		const fileIds = await keepDocuments(act, files, uploads, 'competency.prior');
		const place = { officer_id: officerId, competency_id: competency.id, unit_id: card.unit_id };
		const { id } = await tx
			.insertInto('competency.prior_claim')
			.values({
				...place,
				...{ key, level, summary: wish.summary, statements: JSON.stringify(statements) },
				documents_until: wish.documentsUntil,
				...{ sent_at: act.now, rule: priorRule.name },
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await tx
			.insertInto('competency.prior_open')
			.values({ ...place, claim_id: id, due_on: dueOn })
			.execute();
		await tx
			.insertInto('competency.prior_file')
			.values(fileIds.map((fileId) => ({ file_id: fileId, claim_id: id })))
			.execute();
		await record(tx, act, {
			act: 'competency.priorClaimed',
			subject: 'competency.prior_claim',
			subjectId: id,
			about: officerId,
			after: { code: wish.code, level, dueOn },
		});
		return { ok: true, id };
	});
}
