/** Pages that hold what others wrote; they are served on a host of their own and nowhere else. */
export function isPackageRoute(routeId: string | null): boolean {
	return routeId?.startsWith('/(package)/') ?? false;
}

/** A package runs its own scripts; the reader of PDFs runs only the product's, and makes no code. */
const sources = {
	package: ["default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'"],
	reader: [
		"default-src 'self'",
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data: blob:",
		"font-src 'self' data:",
		"object-src 'none'",
	],
};

/**
 * Headers for packages of others: they may run their own scripts, and talk only to the host that they
 * came from. Only the product may show them in a frame.
 */
export function apart(response: Response, product: string, routeId: string | null): Response {
	const headers = {
		'content-security-policy': [
			...sources[routeId?.endsWith('/baca') ? 'reader' : 'package'],
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
