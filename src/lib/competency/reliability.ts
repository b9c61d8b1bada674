import { addMonths } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { Observation, Source } from './observation.ts';

/**
 * How far a source is trusted.
 *
 * `hit` is the chance that it names the true level of an officer in the middle of the scale; 0.2 is
 * guessing among five. `validMonths` is how long it proves. `proves` is false for what may raise or
 * lower the belief but opens no counter and closes no gap by itself.
 */
export type Reliability = {
	readonly source: Source;
	readonly hit: number;
	readonly validMonths: number;
	readonly proves: boolean;
	readonly legalBasis: string;
};

export type ReliabilityTable = Readonly<Record<Source, Reliability>>;

/** Own design, open to correction by a new version; no regulation gives these numbers. */
export const reliabilityVersion = 3;

const design = 'Rancangan Mumpuni, versi 1';
const second = 'Rancangan Mumpuni, versi 2';
const third = 'Rancangan Mumpuni, versi 3';

/** What was trusted before certificates of others and subordinates were known; evidence of then keeps it. */
const firstTable = {
	assessment: {
		source: 'assessment',
		hit: 0.85,
		validMonths: 36,
		proves: true,
		legalBasis: `${design}; lembaga penilaian: Peraturan BKN 26/2019`,
	},
	test: { source: 'test', hit: 0.8, validMonths: 24, proves: true, legalBasis: design },
	supervisor: {
		source: 'supervisor',
		hit: 0.75,
		validMonths: 24,
		proves: true,
		legalBasis: design,
	},
	course: { source: 'course', hit: 0.65, validMonths: 36, proves: true, legalBasis: design },
	colleague: { source: 'colleague', hit: 0.5, validMonths: 12, proves: false, legalBasis: design },
	service: { source: 'service', hit: 0.4, validMonths: 12, proves: false, legalBasis: design },
	self: { source: 'self', hit: 0.3, validMonths: 12, proves: false, legalBasis: design },
} as const satisfies Partial<ReliabilityTable>;

/**
 * Version 2: as before, with subordinates and with certificates of others.
 *
 * Self-rating stays below 0.35 so that no single one can move the expected level by two, whatever
 * was believed before; see `rules-belief.ts`. A group of colleagues or subordinates is one witness
 * here, however many they are: they see the same work and talk about it.
 */
const secondTable = {
	...firstTable,
	certificate: {
		source: 'certificate',
		hit: 0.6,
		validMonths: 36,
		proves: true,
		legalBasis: second,
	},
	subordinate: {
		source: 'subordinate',
		hit: 0.45,
		validMonths: 12,
		proves: false,
		legalBasis: second,
	},
} as const satisfies Partial<ReliabilityTable>;

/**
 * Version 3: as before, with learning elsewhere that somebody who does not rate the officer has
 * recognised from documents. Trusted less than a supervisor, who has seen the work.
 */
export const reliability: ReliabilityTable = {
	...secondTable,
	priorLearning: {
		source: 'priorLearning',
		hit: 0.65,
		validMonths: 36,
		proves: true,
		legalBasis: third,
	},
};

/** Every version that evidence may rest on, the oldest first. */
export const reliabilityVersions: readonly {
	readonly version: number;
	readonly table: Partial<ReliabilityTable>;
}[] = [
	{ version: 1, table: firstTable },
	{ version: 2, table: secondTable },
	{ version: reliabilityVersion, table: reliability },
];

/**
 * What the table adds to evidence of a source seen on a day.
 *
 * trusted('supervisor', day('2026-11-24')) → { source, observedOn, expiresOn: '2028-11-24', hit: 0.75, proves: true }
 */
export function trusted(
	source: Source,
	observedOn: Day,
): Pick<Observation, 'source' | 'observedOn' | 'expiresOn' | 'hit' | 'proves'> {
	const { hit, proves, validMonths } = reliability[source];
	return { source, observedOn, expiresOn: addMonths(observedOn, validMonths), hit, proves };
}
