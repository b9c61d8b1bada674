/** Pages that hold what others wrote; they are served on a host of their own and nowhere else. */
export function isPackageRoute(routeId: string | null): boolean {
	return routeId?.startsWith('/(package)/') ?? false;
}

/**
 * Headers for packages of others: they may run their own scripts, and talk only to the host that they
 * came from. Only the product may show them in a frame.
 */
export function apart(response: Response, product: string): Response {
	const headers = {
		'content-security-policy': [
			"default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'",
			"form-action 'self'",
			"base-uri 'self'",
			`frame-ancestors 'self' ${product}`,
		].join('; '),
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'no-referrer',
		'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
		'cache-control': response.headers.get('cache-control') ?? 'private, no-store',
	};
	for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
	return response;
}
