import { dayOf } from '../../time/index.ts';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Device } from './device.ts';
import type { TabletAnswer } from './forms-tablet.ts';
import { keepAnswer } from './keep.server.ts';
import { mayTake } from './rules-device.ts';
import { bandOf, hourOf } from './rules-hour.ts';
import { mayComeIn } from './rules-late.ts';
import { countUse, useOf } from './store-device.server.ts';

/** What became of one answer that a tablet sent; only a kept or known one may leave the tablet. */
export type TabletOutcome = 'kept' | 'known' | 'unknownService' | 'tooLate' | 'tooMany';

/** Ids of the services of the office, by code. */
export type ServiceIds = ReadonlyMap<string, number>;

/**
 * Keeps what waited on a tablet, one by one: one that is refused does not hold up the others, and
 * what was sent before is known by its key.
 */
export async function answersFromTablet(
	act: Act,
	device: Device,
	answers: readonly TabletAnswer[],
	services: ServiceIds,
): Promise<Record<string, TabletOutcome>> {
	const outcomes: Record<string, TabletOutcome> = {};
	for (const answer of answers)
		outcomes[answer.key] = await act.db
			.transaction()
			.execute((tx) => keepOne(tx, act, device, answer, services));
	return outcomes;
}

async function keepOne(
	tx: Tx,
	act: Act,
	device: Device,
	answer: TabletAnswer,
	services: ServiceIds,
): Promise<TabletOutcome> {
	const { form, key, serviceCode } = answer;
	const at = new Date(Math.min(answer.at, act.now.getTime()));
	const day = dayOf(at);
	const serviceId = services.get(serviceCode);
	if (serviceId === undefined) return 'unknownService';
	if (!mayComeIn(day, act.today)) return 'tooLate';
	const may = mayTake('tablet', 'answer', await useOf(tx, device.id, act.today), act.now);
	if (!may.ok) return 'tooMany';
	const came = { channel: 'tablet', clientKey: key, deviceId: device.id } as const;
	const when = { day, hour: hourOf(at), band: bandOf(hourOf(at)) };
	const { officeId } = device;
	const kept = await keepAnswer(tx, { officeId, serviceId, form, ...when, ...came }, at, act.today);
	if (kept === 'kept')
		await countUse(tx, { deviceId: device.id, day: act.today, now: act.now, answers: 1 });
	return kept;
}
