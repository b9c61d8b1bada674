import { unitBehind } from '#lib/learning/server.ts';
import { actOf } from '../../../../../../web/act.server.ts';
import { webHouse } from '../../../../../../web/house.server.ts';
import { preflight, records } from '../../../../../../web/records.server.ts';
import type { RequestHandler } from './$types.js';

/** The record store as a unit of cmi5 sees it: with the credential of its session, and its rules. */
const answer: RequestHandler = async (event) => {
	const { locals, params, request } = event;
	if (request.method === 'OPTIONS') return preflight();
	const { origin } = await webHouse();
	const act = actOf(locals, 'belajar dengan paket');
	const guest = await unitBehind(act, request.headers.get('authorization'), origin);
	const base = `/paket/${params.token}/xapi`;
	return records(event, params.resource.replace(/^\/+/, ''), { base, guest });
};

export { answer as fallback };
