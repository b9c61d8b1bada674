import type { Act } from '../../platform/act.server.ts';
import type { AnswerForm } from '../forms.ts';
import type { Device } from './device.ts';
import { keepAnswer } from './keep.server.ts';
import { mayTake } from './rules-device.ts';
import type { StandRefusal } from './rules-device.ts';
import { bandOf, hourOf } from './rules-hour.ts';
import { countUse, useOf } from './store-device.server.ts';

/** One citizen's questionnaire at a lent device, under the key that the device gave it. */
export type StandAnswer = {
	readonly key: string;
	readonly serviceId: number;
	readonly form: AnswerForm;
};

/**
 * Keeps an answer from the kiosk at the exit. Sent twice under the same key it counts once. Neither
 * visit nor officer is known, so that no week of an officer moves.
 */
export function answerAtKiosk(
	act: Act,
	device: Device,
	answer: StandAnswer,
): Promise<{ ok: true } | { ok: false; reason: StandRefusal }> {
	return act.db.transaction().execute(async (tx) => {
		const use = await useOf(tx, device.id, act.today);
		const may = mayTake('kiosk', 'answer', use, act.now);
		const hour = hourOf(act.now);
		const { officeId } = device;
		const came = { channel: 'kiosk', clientKey: answer.key, deviceId: device.id } as const;
		const when = { day: act.today, hour, band: bandOf(hour) };
		if (!may.ok) return may;
		const { serviceId, form } = answer;
		const kept = await keepAnswer(
			tx,
			{ officeId, serviceId, form, ...when, ...came },
			act.now,
			act.today,
		);
		if (kept === 'kept')
			await countUse(tx, { deviceId: device.id, day: act.today, now: act.now, answers: 1 });
		return { ok: true };
	});
}
