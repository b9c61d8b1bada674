import { registry } from '#lib/platform/metrics.server.ts';

export const GET = async () =>
	new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } });
