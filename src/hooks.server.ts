import { randomUUID } from 'node:crypto';
import { error, redirect } from '@sveltejs/kit';
import {
	sequence,
	type Handle,
	type HandleServerError,
	type ServerInit,
} from '@sveltejs/kit/hooks';
import { signedIn } from '#lib/people/server.ts';
import { mustSetUpCode } from '#lib/platform/identity/rules.ts';
import { sessionCookieName, tokenOf } from '#lib/platform/identity/session.server.ts';
import { log } from '#lib/platform/log.server.ts';
import { requestSeconds } from '#lib/platform/metrics.server.ts';
import { paraglideMiddleware } from '#lib/words/server.js';
import { decideAccess } from './web/access.ts';
import { webHouse } from './web/house.server.ts';
import { secure } from './web/headers.server.ts';
import { apart, isPackageRoute } from './web/apart.server.ts';
import { forgetForm, keepForm, pageOf } from './web/keptForm.server.ts';

export const init: ServerInit = async () => {
	await webHouse();
};

const answerWithMeasure: Handle = async ({ event, resolve }) => {
	const stop = requestSeconds.startTimer();
	const response = await resolve(event);
	stop({
		route: event.route.id ?? 'unknown',
		method: event.request.method,
		status: response.status,
	});
	const { id } = event.route;
	if (isPackageRoute(id)) return apart(response, (await webHouse()).origin, id);
	const framed = await framedIn(id);
	return secure(response, event.locals.principal != null, framed, id === SCANS);
};

/** The only page that may ask where a phone is: a session may look whether one is there. */
const SCANS = '/(officer)/saya/hadir';

/** What a page may show in a frame: a package its stage, a lesson the hosts that the operator allows. */
async function framedIn(routeId: string | null): Promise<string | null> {
	const { packageOrigin, embedHosts } = await webHouse();
	if (routeId?.endsWith('/paket/[slug]')) return packageOrigin;
	const isLesson = /\/(belajar\/\[code\]\/\[slug\]|pratinjau\/\[lesson\])$/.test(routeId ?? '');
	return isLesson && embedHosts.length > 0
		? embedHosts.map((host) => `https://${host}`).join(' ')
		: null;
}

const keepApart: Handle = async ({ event, resolve }) => {
	const { origin, packageOrigin } = await webHouse();
	const isApart = packageOrigin !== null && event.url.origin === packageOrigin;
	if (isApart === isPackageRoute(event.route.id)) return resolve(event);
	if (!isApart) return new Response('404', { status: 404 });
	const location = origin + event.url.pathname + event.url.search;
	return new Response(null, { status: 307, headers: { location } });
};

/** Programs that send records show a secret with each request: no cookie, no language, no form. */
const isRecords = (routeId: string | null) =>
	/^\/(?:xapi|\(package\)\/paket\/\[token\]\/(?:xapi|kunci))(?:\/|$)/.test(routeId ?? '');

const furnish: Handle = async ({ event, resolve }) => {
	const house = await webHouse();
	const now = house.clock.now();
	Object.assign(event.locals, {
		db: house.db,
		principal: null,
		sessionId: null,
		hasCode: false,
		demo: house.demo,
		requestId: randomUUID(),
		now,
		today: house.clock.today(),
	});
	const token = isRecords(event.route.id)
		? null
		: tokenOf(event.cookies.get(sessionCookieName(house.origin)), house.secret);
	// A session ends by the clock of the machine, also where a demo has moved its own.
	const at = { now: new Date(), today: event.locals.today };
	const session = token ? await signedIn(house.db, token, at) : null;
	if (session) {
		const { principal } = session;
		event.locals.principal = principal;
		event.locals.sessionId = session.sessionId;
		event.locals.hasCode = session.hasCode;
		if (
			principal &&
			mustSetUpCode({ roles: principal.roles, hasCode: session.hasCode, demo: house.demo })
		)
			sendToCodePage(event.route.id);
	}
	return resolve(event);
};

/** A role that sees many people's data goes on only with a one-time code. */
function sendToCodePage(routeId: string | null) {
	const allowed = [
		'/(officer)/saya/akun',
		'/(officer)/saya/akun/kode',
		'/(citizen)/keluar',
		'/(citizen)/bahasa',
	];
	if (!allowed.includes(routeId ?? '')) redirect(303, '/saya/akun/kode');
}

/** No text of PostgreSQL holds a zero byte: an address with one is a mistake, not a fault. */
const ZERO_BYTE = /%00/;

const admit: Handle = async ({ event, resolve }) => {
	const routeId = event.route.id;
	if (ZERO_BYTE.test(event.url.pathname + event.url.search)) error(400, 'badRequest');
	if (routeId === null) return resolve(event);
	const decision = decideAccess(routeId, event.locals.principal);
	if (decision === 'signIn') {
		await keepForm(event, (await webHouse()).secret);
		redirect(303, `/masuk?kembali=${encodeURIComponent(pageOf(event.url))}`);
	}
	if (decision === 'forbidden') error(403, 'forbidden');
	if (event.request.method === 'POST' && event.locals.principal) forgetForm(event);
	return resolve(event);
};

const speak: Handle = ({ event, resolve }) =>
	isRecords(event.route.id)
		? resolve(event)
		: paraglideMiddleware(event.request, ({ locale }) =>
				resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) }),
			);

export const handle = sequence(answerWithMeasure, keepApart, furnish, speak, admit);

export const handleError: HandleServerError = ({ kind, error: fault, event }) => {
	const { requestId } = event.locals;
	if (kind === 'unknown') log.error({ requestId, route: event.route.id, fault }, 'request failed');
	return { requestId };
};
