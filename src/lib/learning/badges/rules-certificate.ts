import { addMonths, dayOf } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { CertificateFacts, CertificateStatus, PublicCertificate } from './certificateFacts.ts';

type Known = Pick<CertificateFacts, 'issuedAt' | 'months' | 'renewedUntil' | 'withdrawnAt'>;

/**
 * The first day on which it holds no more; a refresher only ever moves it on. Issued 10 March 2026 for
 * 24 months → 10 March 2028
 */
export function expiresOn({
	issuedAt,
	months,
	renewedUntil,
}: Pick<Known, 'issuedAt' | 'months' | 'renewedUntil'>): Day | null {
	if (months === null) return null;
	const end = addMonths(dayOf(issuedAt), months);
	return renewedUntil !== null && renewedUntil > end ? renewedUntil : end;
}

/** A withdrawal stands before everything; a certificate without end never expires. */
export function certificateStatus(known: Known, today: Day): CertificateStatus {
	if (known.withdrawnAt !== null) return 'withdrawn';
	const end = expiresOn(known);
	return end !== null && today >= end ? 'expired' : 'valid';
}

/** maskedName('Sri Tutik, S.H.') → 'S** T****' */
function maskedName(name: string): string {
	return (name.split(',')[0] ?? '')
		.split(/\s+/)
		.filter((word) => word !== '')
		.map((word) => word.slice(0, 1) + '*'.repeat(Math.min(4, Math.max(1, word.length - 1))))
		.join(' ');
}

/** A number alone can be guessed: it tells no name and no reason. */
export function publicCertificate(
	facts: CertificateFacts,
	{ today, holdsPaper }: { today: Day; holdsPaper: boolean },
): PublicCertificate {
	return {
		number: facts.number,
		status: certificateStatus(facts, today),
		courseTitle: facts.courseTitle,
		issuedOn: dayOf(facts.issuedAt),
		expiresOn: expiresOn(facts),
		name: holdsPaper ? facts.name : maskedName(facts.name),
		isWhole: holdsPaper,
	};
}
