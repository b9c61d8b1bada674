import type { Cookies } from '@sveltejs/kit';
import { redirect } from '@sveltejs/kit';
import type { Device, DeviceKind } from '#lib/satisfaction/index.ts';
import { deviceByToken } from '#lib/satisfaction/server.ts';
import { webHouse } from '../../../web/house.server.ts';

const name = 'perangkat-survei';
const keptSeconds = 400 * 86_400;

type Where = {
	readonly locals: App.Locals;
	readonly cookies: Cookies;
	readonly params: { readonly office: string };
	readonly url: URL;
};

/** The lent device that this browser is, if it is one of this office and kind. */
export async function lentDevice(
	{ locals, cookies, params }: Where,
	kind: DeviceKind,
	token = cookies.get(name),
): Promise<Device | null> {
	const { secret } = await webHouse();
	const device = await deviceByToken(locals.db, secret, token);
	return device?.kind === kind && device.officeCode === params.office ? device : null;
}

/** The link that the head of the office opens once on the device makes it one. */
export async function becomeDevice(where: Where, kind: DeviceKind): Promise<void> {
	const token = where.url.searchParams.get('perangkat');
	if (token === null) return;
	const device = await lentDevice(where, kind, token);
	const lasting = {
		path: '/survei',
		httpOnly: true,
		sameSite: 'lax',
		maxAge: keptSeconds,
	} as const;
	if (device) where.cookies.set(name, token, lasting);
	redirect(303, where.url.pathname);
}
