import type { ServiceCard } from '#lib/counter/server.ts';

/** Ids of services by code, as the verb that keeps a tablet's answers wants them. */
export function idsByCode(services: readonly ServiceCard[]): ReadonlyMap<string, number> {
	return new Map(services.map(({ code, id }) => [code, id]));
}
