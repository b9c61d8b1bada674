export type CertificateRefusal =
	'certificateUnknown' | 'alreadyWithdrawn' | 'courseUnknown' | 'validitySetToday';
