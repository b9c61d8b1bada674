/** Ids of services by code, as the verb that keeps a tablet's answers wants them. */
export function idsByCode(
	services: readonly { code: string; id: number }[],
): ReadonlyMap<string, number> {
	return new Map(services.map(({ code, id }) => [code, id]));
}
