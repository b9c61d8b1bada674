import { verify, X509Certificate } from 'node:crypto';
import { isObject } from './json.ts';
import type { Fault, JsonObject } from './json.ts';
import { sameJson } from './same.ts';

const ALGORITHMS: Record<string, string> = {
	RS256: 'RSA-SHA256',
	RS384: 'RSA-SHA384',
	RS512: 'RSA-SHA512',
};

/** What a store adds or may change is not part of what was signed. */
const NOT_SIGNED = ['id', 'attachments', 'stored', 'timestamp', 'authority', 'version'];

function jsonIn(text: string | undefined): unknown {
	try {
		return JSON.parse(Buffer.from(text ?? '', 'base64url').toString('utf8'));
	} catch {
		return null;
	}
}

function signedPart(statement: JsonObject): JsonObject {
	return Object.fromEntries(
		Object.entries(statement).filter(([name]) => !NOT_SIGNED.includes(name)),
	);
}

/**
 * What is wrong with a JSON Web Signature (RFC 7515, compact) over this statement. The signature is
 * checked where it brings its certificate; without one nobody can say who signed.
 */
export function signatureFault(token: Buffer, statement: JsonObject): Fault {
	const pieces = token.toString('latin1').split('.');
	const [head, payload, signature] = pieces;
	const header = jsonIn(head);
	if (pieces.length !== 3 || !isObject(header)) return 'the signature is not a compact JWS';
	const algorithm = typeof header.alg === 'string' ? ALGORITHMS[header.alg] : undefined;
	if (!algorithm) return 'the signature must use RS256, RS384 or RS512';
	const said = jsonIn(payload);
	if (!isObject(said)) return 'the payload of the signature is not a statement';
	if (typeof said.id === 'string' && statement.id !== undefined && said.id !== statement.id)
		return 'the signature is of another statement';
	if (!sameJson(signedPart(said), signedPart(statement)))
		return 'the signed statement differs from the one that was sent';
	const chain = header.x5c;
	if (!Array.isArray(chain) || typeof chain[0] !== 'string') return null;
	try {
		const { publicKey } = new X509Certificate(Buffer.from(chain[0], 'base64'));
		const signed = Buffer.from(`${head}.${payload}`, 'latin1');
		const isGenuine = verify(
			algorithm,
			signed,
			publicKey,
			Buffer.from(signature ?? '', 'base64url'),
		);
		return isGenuine ? null : 'the signature does not fit its certificate';
	} catch {
		return 'the certificate of the signature cannot be read';
	}
}
