import type { IssuerDocument } from './issuerDocument.ts';

/** Where badges, status lists and the document of the issuer stand. */
export const issuerPath = '/sertifikat';

/**
 * The issuer by the web address of the product (did:web), which answers with its keys.
 *
 * issuerDid('http://127.0.0.1:3000') → 'did:web:127.0.0.1%3A3000:sertifikat'
 */
export function issuerDid(origin: string): string {
	return `did:web:${encodeURIComponent(new URL(origin).host)}:sertifikat`;
}

export const keyId = (did: string, publicKey: string) => `${did}#${publicKey}`;

/** The document at /sertifikat/did.json: which keys sign for the issuer. */
export function issuerDocument(did: string, publicKeys: readonly string[]): IssuerDocument {
	return {
		'@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
		id: did,
		verificationMethod: publicKeys.map((publicKey) => ({
			id: keyId(did, publicKey),
			type: 'Multikey',
			controller: did,
			publicKeyMultibase: publicKey,
		})),
		assertionMethod: publicKeys.map((publicKey) => keyId(did, publicKey)),
	};
}
