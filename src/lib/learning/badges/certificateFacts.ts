import type { Day } from '../../time/index.ts';

/** A certificate with everything by which others judge it. */
export type CertificateFacts = {
	readonly id: number;
	readonly number: string;
	readonly issuedAt: Date;
	readonly officerId: number;
	readonly name: string;
	readonly courseCode: string;
	readonly courseTitle: string;
	readonly courseSummary: string;
	readonly jp: number;
	/** Months for which it holds, by the rule on the day it was issued; null: without end. */
	readonly months: number | null;
	/** Until when the newest refresher made it hold; null: it was never renewed. */
	readonly renewedUntil: Day | null;
	readonly withdrawnAt: Date | null;
	readonly withdrawReason: string | null;
};

export type CertificateStatus = 'valid' | 'expired' | 'withdrawn';

/** What anybody may learn of a certificate by its number. */
export type PublicCertificate = {
	readonly number: string;
	readonly status: CertificateStatus;
	readonly courseTitle: string;
	readonly issuedOn: Day;
	readonly expiresOn: Day | null;
	/** Whole for whoever holds the paper with its code; else only the first letters. */
	readonly name: string;
	readonly isWhole: boolean;
};
