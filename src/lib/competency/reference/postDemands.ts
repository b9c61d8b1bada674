import type { Level } from '../level.ts';
import type { CompetencyCode } from '../competency.ts';
import type { PostDemand, Weight } from '../standard.ts';

/** No regulation gives these; they follow from the services that the post answers for. */
export const postDemandBasis = 'Rancangan Mumpuni: SKJ loket PTSP dari 32 layanan acuan';

const demand = (
	postCode: string,
	code: CompetencyCode,
	level: Level,
	weight: Weight = 'mutlak',
): PostDemand => ({ postCode, code, level, weight });

/**
 * Demands of single posts that go beyond their family. Who serves citizens at a desk speaks and
 * serves at level 2 (M.3, M.5), although the family pelaksana demands level 1.
 */
export const postDemands: readonly PostDemand[] = [
	demand('PTSP-LOKET', 'M.3', 2),
	demand('PTSP-LOKET', 'M.5', 2),
	demand('PTSP-LOKET', 'T.DAFDUK', 2),
	demand('PTSP-LOKET', 'T.CAPIL', 2, 'penting'),
	demand('PTSP-LOKET', 'T.NONIZIN', 2, 'penting'),
	demand('PTSP-LOKET', 'T.IZIN', 2, 'penting'),
	demand('PTSP-KEPALA', 'T.DAFDUK', 3),
	demand('PTSP-KEPALA', 'T.IZIN', 3),
];
