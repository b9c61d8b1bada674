import type { Day } from '../../time/index.ts';
import type { UnitNeed } from './needSum.ts';

/** How far an agency is in a cycle. */
export type Agency = {
	readonly unitId: number;
	readonly name: string;
	readonly needs: number;
	readonly people: number;
	readonly confirmed: number;
	readonly deferred: number;
	readonly headName: string | null;
	readonly validatedAt: Date | null;
	readonly validatedByName: string | null;
	readonly meetings: number;
};

/** Needs that nobody has looked at. */
export function openNeeds({ needs, confirmed, deferred }: Agency): number {
	return needs - confirmed - deferred;
}

/** Where an agency stands: looks at its needs, has validated them, has met the training body. */
export function agencyState(agency: Agency): 'open' | 'validated' | 'met' {
	if (agency.validatedAt === null) return 'open';
	return agency.meetings > 0 ? 'met' : 'validated';
}

/** What was said in a meeting with an agency. */
export type Meeting = {
	readonly id: number;
	readonly heldOn: Day;
	readonly agreed: boolean;
	readonly note: string;
};

/** What stands beside the sums of an agency. */
export type AgencyDetail = {
	readonly unitNeeds: readonly UnitNeed[];
	readonly meetings: readonly Meeting[];
	readonly competencies: readonly { readonly code: string; readonly name: string }[];
};
