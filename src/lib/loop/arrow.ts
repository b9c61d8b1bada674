import type { Act } from '../platform/act.server.ts';

/** Carries one fact on. `act` names the arrow as author, `eventId` the fact, `origin` the product. */
export type Arrow<Fact> = (
	act: Act,
	fact: Fact,
	eventId: number,
	origin: string,
) => Promise<unknown>;
