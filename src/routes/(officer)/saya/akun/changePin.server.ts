import type { RequestEvent } from '@sveltejs/kit';
import { usernameOf } from '#lib/platform/identity/account.server.ts';
import { pinSet } from '#lib/platform/identity/letters.ts';
import { noteOnAccount } from '#lib/platform/identity/noteOnAccount.server.ts';
import { setPin } from '#lib/platform/identity/pin.server.ts';
import { pinWeakness } from '#lib/platform/identity/pin.ts';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { knowsPassword } from '../../../../web/beside.server.ts';
import { webHouse } from '../../../../web/house.server.ts';
import type { AccountRefusal } from './refusedFields.ts';

/** Sets the own PIN for shared PCs. The password is asked, since such a PC may stand open. */
export async function changePin(event: RequestEvent): Promise<AccountRefusal | null> {
	const { locals } = event;
	const { userId, officerId } = principalIn(locals);
	const form = await event.request.formData();
	const text = (field: string) => String(form.get(field) ?? '').slice(0, 200);
	const pin = text('pin');
	const weakness = pinWeakness(pin, (await usernameOf(locals.db, userId)) ?? '');
	if (weakness) return weakness;
	if (pin !== text('pin-ulang')) return 'notSame';
	const known = await knowsPassword(event, userId, text('sandi-pin'));
	if (known !== 'yes') return known === 'wait' ? 'pinWait' : 'pinPassword';
	const { secret } = await webHouse();
	await setPin(locals.db, { userId, pin, secret }, new Date());
	await noteOnAccount(actOf(locals, 'akun sendiri'), {
		act: 'identity.pinSet',
		account: { userId, officerId },
		letter: pinSet,
	});
	return null;
}
