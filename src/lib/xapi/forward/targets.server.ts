import type { z } from 'zod';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { seal } from '../../platform/sealed.server.ts';
import type { targetForm } from './forms.ts';
import { addressFault } from './guard.server.ts';
import { insertTarget, markResumed, markStopped } from './store-target.server.ts';

export { refusedRows, targetRow, targetRows } from './store-target.server.ts';

/** For what the secrets of other stores are sealed. */
export const SEALED_FOR = 'xapi.forward';

export type Refused = { readonly ok: false; readonly reason: string };
type Opened = { readonly ok: true; readonly id: number } | Refused;
const FIRST = new Date(0);

/** Statements go on to another store from now, or from the first. */
export async function openTarget(
	act: Act,
	wish: z.output<typeof targetForm>,
	{ secret, allowInside }: { secret: string; allowInside: boolean },
): Promise<Opened> {
	const fault = addressFault(new URL(wish.alamat), allowInside);
	if (fault) return { ok: false, reason: fault };
	return act.db.transaction().execute(async (tx): Promise<Opened> => {
		const id = await insertTarget(tx, {
			...{ name: wish.nama, url: wish.alamat, version: wish.versi, key: wish.kunci },
			sealedSecret: seal(secret, SEALED_FOR, Buffer.from(wish.rahasia)),
			...{ activity: wish.kegiatan, verb: wish.kata, token: wish.token, at: act.now },
			from: wish.mulai === 'awal' ? FIRST : act.now,
		});
		if (id === null) return { ok: false, reason: 'targetMadeBefore' };
		const { nama, alamat, versi, kegiatan, kata, mulai } = wish;
		await record(tx, act, {
			act: 'xapi.forwardOpened',
			subject: 'xapi.forward',
			subjectId: id,
			after: { nama, alamat, versi, kegiatan, kata, mulai },
		});
		return { ok: true, id };
	});
}

/** Nothing goes there any more; what it has got stays there. */
export async function stopTarget(
	act: Act,
	{ id, reason }: { id: number; reason: string },
): Promise<{ ok: true } | Refused> {
	return act.db.transaction().execute(async (tx) => {
		if (!(await markStopped(tx, { id, at: act.now, reason })))
			return { ok: false, reason: 'targetNotRunning' };
		const subject = { subject: 'xapi.forward', subjectId: id };
		await record(tx, act, { act: 'xapi.forwardStopped', ...subject, after: { reason } });
		return { ok: true };
	});
}

/** Goes on behind the last statement that the other store has. */
export async function resumeTarget(act: Act, id: number): Promise<{ ok: true } | Refused> {
	return act.db.transaction().execute(async (tx) => {
		if (!(await markResumed(tx, id))) return { ok: false, reason: 'targetRuns' };
		await record(tx, act, { act: 'xapi.forwardResumed', subject: 'xapi.forward', subjectId: id });
		return { ok: true };
	});
}
