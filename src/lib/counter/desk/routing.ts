/**
 * Where somebody sent a citizen who waits. It binds while it can be kept: when the desk closes or
 * the colleague goes on a break, the citizen is anybody's again.
 */
export type Routing = {
	readonly deskId: number | null;
	/** Only officers with at least this proven level. */
	readonly leastLevel: number | null;
	/** The officer who handed the citizen on, so that Call next does not bring them back at once. */
	readonly avoidId: number | null;
	readonly reason: string;
};

/** To whom a citizen is handed on. `service` is another service: the first choice was mistaken. */
export type HandOnTo =
	| { readonly kind: 'anyone' }
	| { readonly kind: 'desk'; readonly deskId: number }
	| { readonly kind: 'level'; readonly level: number }
	| { readonly kind: 'service'; readonly serviceId: number };
