import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Db } from '../../platform/database.server.ts';
import type { Device, DeviceKind } from './device.ts';
import { deviceIdOf } from './deviceToken.server.ts';
import { addDevice, closeDevice, deviceById } from './store-device.server.ts';

export { deviceToken } from './deviceToken.server.ts';
export { devicesOf } from './store-device.server.ts';
export type { LentDevice } from './store-device.server.ts';

/** The device in use behind a token; null when the product made none such, or its office ended it. */
export async function deviceByToken(
	db: Db,
	secret: string,
	token: string | undefined,
): Promise<Device | null> {
	const id = token === undefined ? null : deviceIdOf(secret, token);
	return id === null ? null : deviceById(db, id);
}

/** An office lends a device. The page has asked whether the officer leads it. */
export function lendDevice(
	act: Act,
	wish: { officeId: number; kind: DeviceKind; name: string },
): Promise<{ ok: true; deviceId: number } | { ok: false; reason: 'nameTaken' }> {
	return act.db.transaction().execute(async (tx) => {
		const deviceId = await addDevice(tx, { ...wish, now: act.now });
		if (deviceId === null) return { ok: false, reason: 'nameTaken' };
		const audited = { act: 'satisfaction.deviceLent', subject: 'satisfaction.device' };
		await record(tx, act, { ...audited, subjectId: deviceId, after: wish });
		return { ok: true, deviceId };
	});
}

/** The link of a device stops working at once; what it has sent stays. */
export function endDevice(
	act: Act,
	of: { officeId: number; deviceId: number },
): Promise<{ ok: true } | { ok: false; reason: 'unknownDevice' }> {
	return act.db.transaction().execute(async (tx) => {
		if (!(await closeDevice(tx, { ...of, now: act.now })))
			return { ok: false, reason: 'unknownDevice' };
		const audited = { act: 'satisfaction.deviceEnded', subject: 'satisfaction.device' };
		await record(tx, act, { ...audited, subjectId: of.deviceId });
		return { ok: true };
	});
}
