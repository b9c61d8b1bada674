/**
 * The other name of this machine, for packages of others when no host was set: browsers share no cookie
 * between 127.0.0.1 and localhost. Empty where the product has a public name: the operator gives one.
 *
 * neighbourOf('http://127.0.0.1:3000') → 'http://localhost:3000'
 */
export function neighbourOf(origin: string): string {
	const url = new URL(origin);
	const other = { '127.0.0.1': 'localhost', localhost: '127.0.0.1' }[url.hostname];
	if (!other) return '';
	url.hostname = other;
	return url.origin;
}
