import { createHash, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import jsonld from 'jsonld';
import { base58 } from './base58.ts';
import { loadContext } from './contexts.server.ts';

export type Unsigned = { readonly '@context': readonly string[] } & Readonly<
	Record<string, unknown>
>;

async function digest(document: object): Promise<Buffer> {
	const quads = await jsonld.canonize(document, {
		algorithm: 'RDFC-1.0',
		format: 'application/n-quads',
		safe: true,
		documentLoader: loadContext,
	});
	return createHash('sha256').update(quads).digest();
}

/**
 * Signs a credential by the cryptosuite eddsa-rdfc-2022 (W3C, Data Integrity EdDSA Cryptosuites 1.0,
 * section 3.2): the digest of the proof's own terms and that of the document, signed together.
 */
export async function signed(
	document: Unsigned,
	{ keyId, privateKey, at }: { keyId: string; privateKey: KeyObject; at: Date },
): Promise<object> {
	const proof = {
		type: 'DataIntegrityProof',
		cryptosuite: 'eddsa-rdfc-2022',
		created: instant(at),
		verificationMethod: keyId,
		proofPurpose: 'assertionMethod',
	};
	const [own, whole] = [
		await digest({ '@context': document['@context'], ...proof }),
		await digest(document),
	];
	const value = sign(null, Buffer.concat([own, whole]), privateKey);
	return { ...document, proof: { ...proof, proofValue: `z${base58(value)}` } };
}

/** Whole seconds, as credentials write instants. */
export const instant = (at: Date) => `${at.toISOString().slice(0, 19)}Z`;
