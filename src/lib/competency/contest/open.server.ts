import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { calendarOf } from '../../platform/calendar.server.ts';
import type { Files } from '../../platform/files.server.ts';
import type { Upload } from '../../platform/upload.server.ts';
import { lockBeliefs } from '../store-belief.server.ts';
import { documentFault, keepDocuments } from './documents.server.ts';
import { limitsOn } from './limits.ts';
import type { ContestDone, OpenRefusal } from './refusal.ts';
import { contestableOf, contestByKey, insertContest } from './store-open.server.ts';
import type { OpenWish } from './store-open.server.ts';
import { tellContest } from './tell.server.ts';

type Wish = OpenWish & { readonly reason: string; readonly key: string };

/**
 * An officer says that the own level, or one piece of evidence for it, is wrong. The case goes to
 * somebody who did not rate, and its clock begins. The same form sent twice is one case.
 */
export async function contestLevel(
	act: Act,
	files: Files,
	{ uploads, ...wish }: Wish & { readonly uploads: readonly Upload[] },
): Promise<ContestDone<OpenRefusal>> {
	const key = `${wish.officerId}:${wish.key}`;
	const there = await contestByKey(act.db, key);
	if (there !== null) return { ok: true, id: there };
	const fault = documentFault(uploads);
	if (fault) return { ok: false, reason: fault };
	const limits = limitsOn(act.today);
	const dueOn = (await calendarOf(act.db)).addWorkingDays(act.today, limits.receiveDays);
	const refused = openRefusal(await contestableOf(act.db, wish));
	if (refused) return { ok: false, reason: refused };
	const fileIds = await keepDocuments(act, files, uploads, 'competency.contest');
	return act.db.transaction().execute(async (tx): Promise<ContestDone<OpenRefusal>> => {
		await lockBeliefs(tx, wish.officerId);
		const same = await contestByKey(tx, key);
		if (same !== null) return { ok: true, id: same };
		const about = await contestableOf(tx, wish);
		const late = openRefusal(about);
		if (late || !about || about.unitId === null) return { ok: false, reason: late ?? 'noUnit' };
		const { competencyId, provenLevel, unitId, handlerId } = about;
		const { officerId, observationId, reason } = wish;
		const id = await insertContest(tx, {
			...{ key, officerId, competencyId, observationId, provenLevel, reason },
			...{ rule: limits.name, unitId, handlerId, dueOn, fileIds, now: act.now },
		});
		await record(tx, act, {
			act: 'competency.contested',
			subject: 'competency.contest',
			subjectId: id,
			about: officerId,
			after: { code: wish.code, observationId, handlerId, dueOn },
		});
		const moved = { id, officerId, handlerId, ownerId: null, number: 0, dueOn };
		await tellContest(tx, act, { ...moved, act: 'opened' });
		return { ok: true, id };
	});
}

function openRefusal(about: Awaited<ReturnType<typeof contestableOf>>): OpenRefusal | null {
	if (!about) return 'unknownCompetency';
	if (!about.known || !about.counted) return 'nothingToContest';
	if (about.open) return 'oneIsOpen';
	if (about.contested) return 'contestedAlready';
	return about.unitId === null ? 'noUnit' : null;
}
