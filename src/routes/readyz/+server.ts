import { healthOf } from '#lib/platform/health.server.ts';
import type { RequestHandler } from './$types.js';

export const GET: RequestHandler = async ({ locals }) => {
	const health = await healthOf(locals.db);
	return Response.json(health, { status: health.ready ? 200 : 503 });
};
