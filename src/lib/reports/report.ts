import type { Day } from '../time/index.ts';
import type { Every } from './rules-due.ts';
import type { Spec } from './spec.ts';

/** A report as kept: what it asks, whose it is, and who else may look. */
export type Report = {
	readonly id: number;
	readonly title: string;
	readonly spec: Spec;
	readonly revision: number;
	readonly ownerId: number;
	readonly ownerName: string;
	readonly changedAt: Date;
};

export type Share = {
	readonly id: number;
	readonly officerId: number | null;
	/** null: everybody who organises */
	readonly name: string | null;
};

export type Subscription = {
	readonly id: number;
	readonly every: Every;
	readonly format: 'xlsx' | 'csv';
	readonly nextOn: Day;
};

/** Who reads, and for which branches: rows of other branches are none of his. */
export type Reader = { readonly officerId: number; readonly branches: readonly number[] };
