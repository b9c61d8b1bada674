import type { Priority, Routing } from '#lib/counter/index.ts';

/** The citizen at the desk, as the screen of the officer shows one. */
export type AtDesk = {
	visitId: number;
	prefix: string;
	number: number;
	part: number;
	serviceId: number;
	serviceName: string;
	requiredLevel: number;
	priority: Priority | null;
	routing: Routing | null;
	supervisor: { name: string } | null;
	disputed: boolean;
	added: { id: number; name: string }[] | null;
	calledAt: Date | null;
	startedAt: Date | null;
	heldAt: Date | null;
	endedAt: null;
};
