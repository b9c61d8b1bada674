import type { Day } from '../../time/day.ts';

/**
 * The roles that an administrator gives. Supervisor and head of office follow from posts and the
 * tree; a counter officer is named together with the desk.
 */
export const rolesByHand = ['organiser', 'leader', 'administrator'] as const;
export type RoleByHand = (typeof rolesByHand)[number];

/** A role of an officer for a branch of the tree and a period [from, to). */
export type Grant = {
	readonly id: number;
	readonly role: RoleByHand;
	readonly officerId: number;
	readonly officerName: string;
	readonly nip: string;
	readonly unitId: number;
	readonly unitName: string;
	readonly from: Day;
	readonly to: Day | null;
};

/** What an administrator wants to give. */
export type GrantWish = {
	readonly nip: string;
	readonly role: RoleByHand;
	readonly unitId: number;
	readonly from: Day;
	readonly to: Day | null;
	readonly reason: string;
};

/** Which roles are asked for; nobody sees those outside the branches. */
export type GrantQuery = {
	readonly branches: readonly number[];
	/** Only this unit and all below it. */
	readonly unitId: number | null;
	readonly role: RoleByHand | null;
	readonly withEnded: boolean;
	/** Ids below this one: the roles are shown the newest first. */
	readonly before: number | null;
};
