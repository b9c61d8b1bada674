import { randomBytes } from 'node:crypto';
import type { Act } from '../../../platform/act.server.ts';
import { record } from '../../../platform/audit.server.ts';
import { competencyFor } from '../../store-standard.server.ts';
import { randomFrom } from '../../../statistics/index.ts';
import { drawItems } from '../form/rules-draw.ts';
import { openForm } from '../form/store-form.server.ts';
import { extraMinutes } from '../extra/rules-extra.ts';
import { extraTimeOf } from '../extra/store-extra.server.ts';
import { goOn } from './goOn.server.ts';
import type { StartRefusal } from './sitting.ts';
import { sittingRule } from './rules-level.ts';
import { againFrom, isEnough, minutesAllowed } from './rules-sitting.ts';
import { poolOf } from './store-pool.server.ts';
import { insertSitting, lastSittings } from './store-sitting.server.ts';

/**
 * Opens a test in a competency that the own post demands, adaptive or of a fixed form, or returns to the one that is open: on
 * another phone it goes on where it stopped.
 */
export async function startSitting(
	act: Act,
	at: { officerId: number; competencyCode: string; formId?: number | undefined },
): Promise<{ readonly ok: true; readonly sittingId: number } | StartRefusal> {
	return act.db.transaction().execute(async (tx) => {
		const competency = await competencyFor(tx, at.officerId, at.competencyCode);
		if (!competency?.required) return { ok: false, reason: 'notDemanded' };
		const { openId, lastFinished } = await lastSittings(tx, at.officerId, competency.id);
		if (openId !== null) return { ok: true, sittingId: openId };
		const again = againFrom(lastFinished, act.now);
		if (again) return { ok: false, reason: 'tooSoon', again };
		const pool = await poolOf(tx, competency.id);
		const seed = randomBytes(12).toString('hex');
		const form =
			at.formId === undefined
				? null
				: await openForm(tx, { formId: at.formId, competencyId: competency.id });
		if (at.formId !== undefined && !form) return { ok: false, reason: 'unknownForm' };
		const drawn = form ? drawItems(form.parts, pool, randomFrom(seed)) : null;
		if (form ? !drawn : !isEnough(pool.length)) return { ok: false, reason: 'tooFewItems' };
		const minutes = form?.minutes ?? minutesAllowed;
		const extra = await extraTimeOf(tx, at.officerId, act.today);
		const sittingId = await insertSitting(tx, {
			officerId: at.officerId,
			competencyId: competency.id,
			seed,
			rule: sittingRule,
			now: act.now,
			minutes,
			extra: extra ? { id: extra.id, minutes: extraMinutes(minutes, extra.percent) } : null,
			form: at.formId !== undefined && drawn ? { id: at.formId, drawn } : null,
		});
		if (sittingId === null) {
			const { openId: opened } = await lastSittings(tx, at.officerId, competency.id);
			return { ok: true, sittingId: opened ?? 0 };
		}
		await record(tx, act, {
			act: 'competency.sittingStarted',
			subject: 'competency.sitting',
			subjectId: sittingId,
			about: at.officerId,
		});
		await goOn(tx, act, { officerId: at.officerId, sittingId }, pool);
		return { ok: true, sittingId };
	});
}
