import { regions } from '../people/reference/regions.ts';
import type { Region } from '../people/reference/regions.ts';

/** How much of Jakarta is invented. `tiny` serves tests, `small` a newcomer, `city` the benches. */
export type DemoSize = 'tiny' | 'small' | 'city';

export type SizeProfile = {
	readonly officers: number;
	readonly visits: number;
	/** chance that a served citizen answers the survey */
	readonly answerChance: number;
	/** the clock runs over the last working days, or over all working days of the last days */
	readonly span: { readonly workingDays: number } | { readonly days: number };
	readonly covers: (region: Region) => boolean;
	/** courses behind an officer, on average */
	readonly coursesEach: number;
};

const menteng = '31.71.06';

export const sizeProfiles: Readonly<Record<DemoSize, SizeProfile>> = {
	tiny: {
		officers: 150,
		visits: 1_200,
		answerChance: 0.25,
		span: { workingDays: 10 },
		covers: (region) => region.code === '31.71' || region.code.startsWith(menteng),
		coursesEach: 3,
	},
	small: {
		officers: 1_500,
		visits: 100_000,
		answerChance: 0.0856,
		span: { workingDays: 120 },
		covers: (region) => region.code.startsWith('31.71'),
		coursesEach: 4,
	},
	city: {
		officers: 70_000,
		visits: 5_000_000,
		answerChance: 0.0856,
		span: { days: 365 },
		covers: () => true,
		coursesEach: 12,
	},
};

/** The regions that a size covers. regionsOf('small').length → 53: a city, 8 kecamatan, 44 kelurahan */
export function regionsOf(size: DemoSize): readonly Region[] {
	return regions.filter(sizeProfiles[size].covers);
}
