export type VerificationMethod = {
	readonly id: string;
	readonly type: 'Multikey';
	readonly controller: string;
	readonly publicKeyMultibase: string;
};

/** A DID document (did:web) with the keys of an issuer. */
export type IssuerDocument = {
	readonly '@context': readonly string[];
	readonly id: string;
	readonly verificationMethod: readonly VerificationMethod[];
	readonly assertionMethod: readonly string[];
};
