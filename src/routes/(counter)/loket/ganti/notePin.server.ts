import { record } from '#lib/platform/audit.server.ts';
import { pinLocked } from '#lib/platform/identity/letters.ts';
import { noteOnAccount } from '#lib/platform/identity/noteOnAccount.server.ts';
import type { Parked } from '#lib/platform/identity/parked.server.ts';
import type { PinCheck } from '#lib/platform/identity/pin.server.ts';
import { actOf } from '../../../../web/act.server.ts';

/** Each try of a PIN stands in the history; one that locks it is told to its owner by mail. */
export async function notePin(
	locals: App.Locals,
	{ userId, officerId }: Parked,
	checked: PinCheck,
): Promise<void> {
	const act = actOf(locals, 'berganti petugas', 'counterOfficer');
	const locks = !checked.ok && checked.reason === 'locked' && checked.now;
	if (locks) {
		const account = { userId, officerId };
		await noteOnAccount(act, { act: 'identity.pinLocked', account, letter: pinLocked });
		return;
	}
	await record(locals.db, act, {
		act: checked.ok ? 'identity.pinUsed' : 'identity.pinRefused',
		subject: 'identity.user',
		subjectId: userId,
		about: officerId,
		...(!checked.ok && { after: { reason: checked.reason } }),
	});
}
