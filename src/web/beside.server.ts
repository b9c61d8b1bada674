import { ask } from '../lib/platform/identity/identity.server.ts';
import { usernameOf } from '../lib/platform/identity/account.server.ts';
import { webHouse } from './house.server.ts';
import { signInRequest } from './signIn.server.ts';

type Caller = { request: Request; getClientAddress: () => string };

/** A session that was begun beside the one of the caller, whose cookies stay as they are. */
export type Beside =
	| { kind: 'opened'; token: string; userId: string }
	| { kind: 'wrong' }
	| { kind: 'code' }
	| { kind: 'wait'; seconds: number };

/** Signs somebody in through the front door of identity, so that its limit of tries holds. */
export async function openBeside(caller: Caller, who: string, password: string): Promise<Beside> {
	const { identity, origin } = await webHouse();
	const agent = caller.request.headers.get('user-agent');
	const headers = new Headers(agent ? { 'user-agent': agent } : {});
	const address = caller.getClientAddress();
	const { path, body } = signInRequest(who, password);
	const response = await ask(identity, { headers, address, origin }, path, body);
	if (response.status === 429)
		return { kind: 'wait', seconds: Number(response.headers.get('x-retry-after') ?? 60) };
	if (!response.ok) return { kind: 'wrong' };
	const { token, user } = (await response.json()) as { token?: string; user?: { id: string } };
	return token && user ? { kind: 'opened', token, userId: user.id } : { kind: 'code' };
}

export async function closeBeside(token: string): Promise<void> {
	const { db } = await webHouse();
	await db.deleteFrom('identity.session').where('token', '=', token).execute();
}

/** Whether the person at the keyboard knows the password of an account. */
export async function knowsPassword(
	caller: Caller,
	userId: string,
	password: string,
): Promise<'yes' | 'no' | 'wait'> {
	const { db } = await webHouse();
	const opened = await openBeside(caller, (await usernameOf(db, userId)) ?? '', password);
	if (opened.kind === 'wait') return 'wait';
	if (opened.kind === 'opened') await closeBeside(opened.token);
	return opened.kind === 'wrong' ? 'no' : 'yes';
}
