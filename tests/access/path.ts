/** pathOf('/(officer)/saya/belajar/[code]', { code: 'X' }) → '/saya/belajar/X' */
export function pathOf(route: string, values: Record<string, string>): string {
	const path = route.replace(/\/\([^)]*\)/g, '').replace(/\[(\w+)\]/g, (_, name: string) => {
		const value = values[name];
		if (value === undefined) throw new Error(`${route}: the matrix has no example of ${name}.`);
		return encodeURIComponent(value);
	});
	return path || '/';
}
