/** slugOf('Menyambut warga, pagi & sore') → 'menyambut-warga-pagi-sore' */
export function slugOf(title: string): string {
	const slug = title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 50)
		.replace(/-+$/, '');
	return slug === '' ? 'pelajaran' : slug;
}
