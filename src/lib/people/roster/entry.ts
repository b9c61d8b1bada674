import type { Day } from '../../time/day.ts';
import type { Sex } from '../nip.ts';
import type { EmploymentKind } from '../officer.ts';
import type { PostFamily } from '../post.ts';
import type { RosterField } from './columns.ts';

/** The cells of one row that are kept, as written. */
export type RosterCells = Readonly<Record<RosterField, string>>;

/** One officer as a roster states it, after the rules have read it. */
export type RosterEntry = {
	readonly nip: string;
	readonly name: string;
	readonly titleBefore: string | null;
	readonly titleAfter: string | null;
	readonly birthDay: Day;
	readonly sex: Sex;
	readonly kind: EmploymentKind;
	readonly grade: string | null;
	readonly education: string | null;
	readonly email: string | null;
	readonly contractFrom: Day | null;
	/** Null for one who has left the service: pensioned, dismissed, deceased. */
	readonly held: HeldPost | null;
};

export type HeldPost = {
	readonly post: { readonly code: string; readonly name: string; readonly family: PostFamily };
	readonly unit: { readonly code: string; readonly name: string };
	readonly leadsUnit: boolean;
	readonly since: Day;
};

/** Something wrong with one cell: stops the import (a refusal) or is only told (a warning). */
export type Remark = { readonly field: RosterField; readonly reason: string };
