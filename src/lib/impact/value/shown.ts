import type { Ranged, ValueGrounds, ValueMethod, ValueMissing } from './value.ts';

/** A value as pages show it, with what people call the things. */
export type ShownValue = ValueGrounds & {
	readonly id: number;
	readonly officeId: number;
	readonly officeCode: string;
	readonly officeName: string;
	readonly regionCode: string;
	readonly competencyCode: string;
	readonly competencyName: string;
	readonly requiredLevel: number;
	readonly category: string;
	readonly services: readonly string[];
	readonly missing: ValueMissing | null;
	readonly method: ValueMethod;
	readonly waiting: Ranged | null;
	readonly served: Ranged | null;
	readonly perHour: Ranged | null;
	readonly courseCode: string | null;
	readonly courseTitle: string | null;
	readonly hours: number | null;
	readonly rule: string;
	readonly computedAt: Date;
};

/** What a reader looks for. `branches` null: the whole province, for those who see no names. */
export type ValueWish = {
	readonly branches: readonly number[] | null;
	/** '31.71', or '' for all. */
	readonly city: string;
	readonly search: string;
	readonly serviceCode: string;
};

export type ValuePage = {
	readonly rows: readonly ShownValue[];
	readonly previous: string | null;
	readonly next: string | null;
};
