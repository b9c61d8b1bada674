import type { MissingColumn } from '../../platform/tabular/columns.ts';
import type { Defects } from '../../platform/tabular/defects.ts';
import type { UnreadableReason } from '../../platform/tabular/unreadable.ts';

/** What a roster did, or in a check would do. Counts are officers unless their name says otherwise. */
export type RosterSummary = {
	readonly rows: number;
	readonly added: number;
	/** Personal data differ from before. */
	readonly changed: number;
	/** Hold another post or unit than before. */
	readonly moved: number;
	/** Left the service; their appointment ends. */
	readonly left: number;
	readonly unchanged: number;
	/** Left before they were ever known here. */
	readonly passedOver: number;
	readonly unitsAdded: number;
	readonly unitsChanged: number;
	readonly postsAdded: number;
	/** Hold a post here but are not in the file. Reported, never removed. */
	readonly absent: { readonly total: number; readonly first: readonly AbsentOfficer[] };
	readonly warnings: Defects;
};

export type AbsentOfficer = { readonly nip: string; readonly name: string; readonly unit: string };

/** What is wrong with a file as a whole, or with its rows. */
export type RosterRefusal =
	| { reason: 'unreadable'; trouble: UnreadableReason; row: number | null }
	| { reason: 'columnsMissing'; missing: readonly MissingColumn[] }
	| { reason: 'rowsDefective'; rows: number; defects: Defects }
	| { reason: 'fileErased' };

export type RosterOutcome =
	| { ok: true; applied: boolean; summary: RosterSummary }
	| ({ ok: false } & Exclude<RosterRefusal, { reason: 'fileErased' }>)
	| { ok: false; reason: 'cancelled' };
