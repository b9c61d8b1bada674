import type { Day } from '../../time/index.ts';
import type { IpFacts } from './rules-index.ts';

/** One entry of the ledger of hours, as far as the index reads it. */
type Learned = { readonly formCode: string; readonly learnedOn: Day; readonly counted: number };

/** Forms of the law that count as technical training, and as seminar, workshop or practice. */
const technicalForms = ['KL03'];
const seminarForms = ['KL06', 'KL07', 'NKL12'];
const ownForms = { struktural: 'KL01', fungsional: 'KL04', pelaksana: '' } as const;

/**
 * What the ledger says of training: technical JP from a day one year ago on, and whether there was a
 * seminar or training of the post among all entries given, which go back two years.
 *
 * learnedFor('pelaksana', [24 JP of KL03 in May], one year ago) → { technicalJp: 24, seminar: false, own: false }
 */
export function learnedFor(
	post: IpFacts['post'],
	entries: readonly Learned[],
	yearAgo: Day,
): Pick<IpFacts, 'technicalJp' | 'seminar' | 'own'> {
	const jpOf = (forms: readonly string[], from: Day | null) =>
		entries
			.filter((one) => forms.includes(one.formCode) && (from === null || one.learnedOn >= from))
			.reduce((cents, { counted }) => cents + Math.round(counted * 100), 0) / 100;
	return {
		technicalJp: jpOf(technicalForms, yearAgo),
		seminar: jpOf(seminarForms, null) > 0,
		own: jpOf([ownForms[post]], null) > 0,
	};
}
