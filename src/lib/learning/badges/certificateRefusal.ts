export type CertificateRefusal =
	| 'certificateUnknown'
	| 'alreadyWithdrawn'
	| 'courseUnknown'
	| 'noEnd'
	| 'refresherSetToday'
	| 'validitySetToday';
