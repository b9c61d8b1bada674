import type { Act } from '../../platform/act.server.ts';
import type { Device } from '../answering/device.ts';
import { mayTake } from '../answering/rules-device.ts';
import type { StandRefusal } from '../answering/rules-device.ts';
import { hourOf } from '../answering/rules-hour.ts';
import { countUse, useOf } from '../answering/store-device.server.ts';
import type { Score } from '../element.ts';
import { surveyByToken } from '../store-survey.server.ts';
import { addTap, useTap } from './store-tap.server.ts';

export { tapCounts } from './store-tap.server.ts';

/** One tap for a visit, while its link is valid; once, whether or not the nine are answered too. */
export function tapForVisit(
	act: Act,
	token: string,
	score: Score,
): Promise<{ ok: true } | { ok: false; reason: 'unknown' | 'expired' | 'used' }> {
	return act.db.transaction().execute(async (tx) => {
		const survey = await surveyByToken(tx, token, true);
		if (survey === null) return { ok: false, reason: 'unknown' };
		if (act.now >= survey.expiresAt) return { ok: false, reason: 'expired' };
		if (!(await useTap(tx, token, act.today))) return { ok: false, reason: 'used' };
		const { officeId, serviceId, day, endedAt } = survey;
		await addTap(tx, { officeId, serviceId, day, hour: hourOf(endedAt), score });
		return { ok: true };
	});
}

/** One tap at a lent device, by whoever passes; which service it was is not asked. */
export function tapAtStand(
	act: Act,
	device: Device,
	score: Score,
): Promise<{ ok: true } | { ok: false; reason: StandRefusal }> {
	return act.db.transaction().execute(async (tx) => {
		const may = mayTake('kiosk', 'tap', await useOf(tx, device.id, act.today), act.now);
		if (!may.ok) return may;
		const { officeId, id: deviceId } = device;
		await addTap(tx, { officeId, serviceId: null, day: act.today, hour: hourOf(act.now), score });
		await countUse(tx, { deviceId, day: act.today, now: act.now, taps: 1 });
		return { ok: true };
	});
}
