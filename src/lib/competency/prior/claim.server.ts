import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { calendarOf } from '../../platform/calendar.server.ts';
import type { Db } from '../../platform/database.server.ts';
import type { Files } from '../../platform/files.server.ts';
import type { Upload } from '../../platform/upload.server.ts';
import type { Day } from '../../time/index.ts';
import { documentFault, keepDocuments } from '../contest/documents.server.ts';
import { lockBeliefs } from '../store-belief.server.ts';
import { competencyFor } from '../store-standard.server.ts';
import { priorRule } from './prior.ts';
import { tellPrior } from './tell.server.ts';
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

async function sameKey(db: Db, key: string): Promise<number | null> {
	const found = await db
		.selectFrom('competency.prior_claim')
		.select('id')
		.where('key', '=', key)
		.executeTakeFirst();
	return found?.id ?? null;
}

/** The place of a claim: whose it is, of what, and in which unit; or why there is none now. */
async function placeOf(db: Db, officerId: number, competencyId: number) {
	const card = await db
		.selectFrom('people.officer_card')
		.select('unit_id')
		.where('officer_id', '=', officerId)
		.executeTakeFirst();
	if (!card?.unit_id) return 'noUnit' as const;
	const open = await db
		.selectFrom('competency.prior_open')
		.select('claim_id')
		.where('officer_id', '=', officerId)
		.where('competency_id', '=', competencyId)
		.executeTakeFirst();
	if (open) return 'oneIsOpen' as const;
	return { officer_id: officerId, competency_id: competencyId, unit_id: card.unit_id };
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
	const there = await sameKey(act.db, key);
	if (there !== null) return { ok: true, id: there };
	if (wish.documentsUntil !== null && wish.documentsUntil < act.today)
		return { ok: false, reason: 'documentsOver' };
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
	const first = await placeOf(act.db, officerId, competency.id);
	if (typeof first === 'string') return { ok: false, reason: first };
	// Before anything is locked: no transaction waits for a disk.
	const fileIds = await keepDocuments(act, files, uploads, 'competency.prior');
	return act.db.transaction().execute(async (tx): Promise<PriorDone> => {
		await lockBeliefs(tx, officerId);
		const same = await sameKey(tx, key);
		if (same !== null) return { ok: true, id: same };
		const place = await placeOf(tx, officerId, competency.id);
		if (typeof place === 'string') return { ok: false, reason: place };
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
		await tellPrior(tx, act, {
			...{ claimId: id, act: 'claimed', competencyCode: wish.code, level, reached: null },
			...{ day: dueOn, officerId, deciderId: null },
		});
		return { ok: true, id };
	});
}
