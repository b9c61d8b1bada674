import { redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import type { CounterRefusal } from '#lib/counter/index.ts';
import { handOver, mayHandOver } from '#lib/counter/server.ts';
import type { Principal } from '#lib/people/index.ts';
import { principalOf } from '#lib/people/server.ts';
import { checkPin } from '#lib/platform/identity/pin.server.ts';
import { park, parkedOn } from '#lib/platform/identity/parked.server.ts';
import {
	sessionByToken,
	sessionCookieName,
	signedToken,
} from '#lib/platform/identity/session.server.ts';
import { closeBeside, openBeside } from '../../../../web/beside.server.ts';
import { deviceOf } from '../../../../web/desk.server.ts';
import { actOf, principalIn } from '../../../../web/act.server.ts';
import { webHouse } from '../../../../web/house.server.ts';
import { askIdentity, signInRequest } from '../../../../web/signIn.server.ts';
import { parkHere } from '../parkHere.server.ts';
import { notePin } from './notePin.server.ts';

/** Why a colleague did not take over; `desk` gives the reason of the counter. */
export type TakeOverRefusal =
	| { kind: 'choose' | 'gone' | 'noPin' | 'void' | 'notHere' | 'wrongPassword' }
	| { kind: 'wrong'; left: number }
	| { kind: 'locked'; until: Date }
	| { kind: 'wait'; seconds: number }
	| { kind: 'desk'; reason: CounterRefusal };

/** A colleague who signed in on this PC takes over by PIN: desk and session change in one step. */
export async function takeOver(
	event: RequestEvent,
	officerId: number,
	pin: string,
): Promise<TakeOverRefusal | null> {
	const { locals, cookies } = event;
	const from = principalIn(locals);
	const { secret } = await webHouse();
	const device = deviceOf(cookies);
	const parked = device === null ? [] : await parkedOn(locals.db, device, new Date());
	const chosen = parked.find((one) => one.officerId === officerId);
	if (!chosen || officerId === from.officerId)
		return { kind: Number.isSafeInteger(officerId) && officerId > 0 ? 'gone' : 'choose' };
	const free = await mayHandOver(locals.db, { from: from.officerId, to: officerId });
	if (!free.ok) return { kind: 'desk', reason: free.reason };
	const tried = { userId: chosen.userId, pin, secret };
	const checked = await checkPin(locals.db, tried, new Date());
	await notePin(locals, chosen, checked);
	if (!checked.ok) {
		if (checked.reason === 'wrong') return { kind: 'wrong', left: checked.left };
		if (checked.reason === 'locked') return { kind: 'locked', until: checked.until };
		return { kind: checked.reason };
	}
	const colleague = await principalOf(locals.db, chosen.userId, locals.today);
	const refused = colleague ? await changeHands(event, colleague) : ({ kind: 'notHere' } as const);
	if (refused) return refused;
	await parkHere(event);
	await wake(event, chosen);
	return null;
}

/**
 * A colleague signs in on this PC for the first time today, without ending the session of the officer
 * who sits there: afterwards both change by PIN.
 */
export async function signInBeside(
	event: RequestEvent,
	who: string,
	password: string,
): Promise<TakeOverRefusal | null> {
	const { locals, cookies } = event;
	const from = principalIn(locals).officerId;
	const free = await mayHandOver(locals.db, { from, to: null });
	if (!free.ok) return { kind: 'desk', reason: free.reason };
	const opened = await openBeside(event, who, password);
	if (opened.kind === 'wait') return opened;
	if (opened.kind === 'wrong') return { kind: 'wrongPassword' };
	if (opened.kind === 'code') return askForCode(event, who, password);
	const session = await sessionByToken(locals.db, opened.token);
	const colleague = await principalOf(locals.db, opened.userId, locals.today);
	const refused =
		colleague && session
			? await changeHands(event, colleague)
			: ({ kind: 'notHere' } as TakeOverRefusal);
	if (refused || !session) {
		await closeBeside(opened.token);
		return refused;
	}
	const { userId, token } = opened;
	await parkHere(event);
	const device = deviceOf(cookies, true);
	await park(locals.db, { device, userId, sessionId: session.id }, new Date());
	await wake(event, { token, expiresAt: session.expiresAt });
	return null;
}

/** An account with a one-time code goes on by the page that asks for it. */
async function askForCode(event: RequestEvent, who: string, password: string): Promise<never> {
	const { path, body } = signInRequest(who, password);
	await askIdentity(event, path, body);
	redirect(303, '/masuk/kode?kembali=%2Floket');
}

async function changeHands(
	{ locals }: RequestEvent,
	who: Principal,
): Promise<TakeOverRefusal | null> {
	const act = actOf(locals, 'berganti petugas', 'counterOfficer');
	const from = principalIn(locals).officerId;
	if (from === who.officerId) return { kind: 'choose' };
	const done = await handOver(act, { from, to: who.officerId, who });
	return done.ok ? null : { kind: 'desk', reason: done.reason };
}

/** The browser goes on as the colleague; the other session stays, and waits for its PIN. */
async function wake(
	{ cookies }: RequestEvent,
	session: { token: string; expiresAt: Date },
): Promise<void> {
	const { secret, origin } = await webHouse();
	cookies.set(sessionCookieName(origin), signedToken(session.token, secret), {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: origin.startsWith('https:'),
		expires: session.expiresAt,
	});
}
