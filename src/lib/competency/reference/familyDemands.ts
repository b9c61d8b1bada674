import type { PostFamily } from '../../people/index.ts';
import type { Level } from '../level.ts';
import type { Certainty, FamilyDemand } from '../standard.ts';

/** Since when these demands count in the product; the regulation is of 2017. */
export const demandsFrom = '2018-01-01';

const legalBasis = 'Permenpan-RB 38/2017, lampiran: standar per kelompok jabatan';

const demand = (family: PostFamily, level: Level, certainty: Certainty): FamilyDemand => ({
	family,
	level,
	legalBasis,
	certainty,
});

/**
 * The level that a family of posts demands in each of the nine competencies alike.
 *
 * JPT Madya stands at 5; one application in use sets 4. The levels of functional posts were read in
 * one application only: the organiser checks them against the official annex before use.
 */
export const familyDemands: readonly FamilyDemand[] = [
	demand('jpt utama', 5, 'recalled, confident'),
	demand('jpt madya', 5, 'recalled, confident'),
	demand('jpt pratama', 4, 'recalled, confident'),
	demand('administrator', 3, 'recalled, confident'),
	demand('pengawas', 2, 'recalled, confident'),
	demand('pelaksana', 1, 'recalled, confident'),
	demand('ahli utama', 5, 'recalled, unsure'),
	demand('ahli madya', 4, 'recalled, unsure'),
	demand('ahli muda', 3, 'recalled, unsure'),
	demand('ahli pertama', 2, 'recalled, unsure'),
	demand('penyelia', 3, 'recalled, unsure'),
	demand('mahir', 2, 'recalled, unsure'),
	demand('terampil', 2, 'recalled, unsure'),
	demand('pemula', 1, 'recalled, unsure'),
];
