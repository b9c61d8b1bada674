import { plainParts } from '../catalogue/standard.ts';
import type { StandardText } from '../catalogue/standard.ts';
import type { Category, ServiceStandard } from '../service.ts';
import { byCategory } from './internalParts.ts';

/** What the law of a group says of complaints and supervision is the same; what it needs is not. */
const skills: Readonly<Record<Category, string>> = {
	'Pendaftaran Penduduk': 'pendaftaran penduduk',
	'Pencatatan Sipil': 'pencatatan sipil',
	Nonperizinan: 'nonperizinan',
	Perizinan: 'perizinan',
};

/**
 * The whole text of a reference service: the parts that sources give, and the others as a first draft
 * of ours, marked so that nobody takes them for the unit's word.
 */
export function standardTextOf(service: ServiceStandard): StandardText {
	const { category, competencyCode, requiredLevel } = service;
	const drafted = Object.fromEntries(plainParts.map((part) => [part, 'recalled']));
	return {
		requirements: service.requirements,
		steps: service.steps,
		promise: service.promise,
		promiseText: service.promiseText,
		feeIdr: service.feeIdr,
		feeText: service.feeText,
		product: service.product,
		legalBasis: service.legalBasis,
		...byCategory[category],
		competence: `Petugas loket membuktikan kompetensi ${skills[category]} (${competencyCode}) paling sedikit tingkat ${requiredLevel}, dan melayani dengan ramah dan jelas.`,
		marks: { ...service.marks, ...drafted },
	};
}
