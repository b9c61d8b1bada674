import type { CompetencyCode } from '../competency.ts';

/** Which services a competency serves, and which of the nine elements of SKM it moves. */
export type Tie = {
	/** Codes of services; one that ends with '-' stands for all that begin so, '*' for every service. */
	readonly services: readonly string[];
	/** Numbers of elements of Permenpan-RB 14/2017, the main one first. */
	readonly elements: readonly number[];
};

/**
 * From skill to element: knowing requirements and the system moves 6, then 1 and 5; conduct 7, then 8;
 * the first check and the queue 3, then 2; explaining 2, then 1; complaints 8, then 7; integrity 4,
 * then 7. An own map, not a rule: no study ties single skills to elements yet.
 */
export const ties: Readonly<Partial<Record<CompetencyCode, Tie>>> = {
	'T.DAFDUK': {
		services: ['DK-KTP-', 'DK-KK-', 'DK-BIO-', 'DK-KIA-', 'DK-PD-', 'DK-IKD-'],
		elements: [6, 1, 5],
	},
	'T.CAPIL': { services: ['DK-AK-'], elements: [6, 1, 5] },
	'T.NONIZIN': { services: ['KL-'], elements: [6, 1, 5] },
	'T.IZIN': { services: ['PT-'], elements: [6, 1, 5] },
	'T.BERKAS': { services: ['*'], elements: [3, 2] },
	'T.ANTREAN': { services: ['*'], elements: [3, 2] },
	'T.INFO': { services: ['*'], elements: [2, 1] },
	'T.ADUAN': { services: ['*'], elements: [8, 7] },
	'T.DIGITAL': { services: ['DK-', 'PT-'], elements: [6, 1, 5] },
	'T.DATA': { services: ['DK-', 'KL-'], elements: [6, 5] },
	'T.INKLUSI': { services: ['*'], elements: [7, 8] },
	'T.BIAYA': { services: ['*'], elements: [4, 7] },
	'M.1': { services: ['*'], elements: [4, 7] },
	'M.3': { services: ['*'], elements: [2, 7] },
	'M.5': { services: ['*'], elements: [7, 8] },
};
