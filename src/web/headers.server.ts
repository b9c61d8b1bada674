const NEITHER = 'camera=(), microphone=(), payment=()';
const LOCATING = `${NEITHER}, geolocation=(self)`;

/** Security headers beside the content policy, which SvelteKit writes with its hashes. */
const HEADERS = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'same-origin',
	'permissions-policy': `${NEITHER}, geolocation=()`,
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'strict-transport-security': 'max-age=31536000; includeSubDomains',
};

/** Pages of a signed-in person stay out of every shared cache and of the back button after sign-out. */
export function secure(
	response: Response,
	signedIn: boolean,
	/** The hosts that the page may show in a frame. */
	framed: string | null,
	/** Whether the page may ask the browser where it is. */
	locates = false,
): Response {
	for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
	if (locates) response.headers.set('permissions-policy', LOCATING);
	if (signedIn && !response.headers.has('cache-control'))
		response.headers.set('cache-control', 'private, no-store');
	const policy = response.headers.get('content-security-policy');
	if (framed && policy)
		response.headers.set('content-security-policy', `${policy}; frame-src ${framed}`);
	return response;
}
