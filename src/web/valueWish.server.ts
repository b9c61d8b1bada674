import type { ValueWish } from '../lib/impact/index.ts';

/** What an address asks of the values of training; unknown words ask nothing. */
export function valueWishIn(url: URL, branches: readonly number[] | null): ValueWish {
	const asked = (name: string) => (url.searchParams.get(name) ?? '').trim().slice(0, 100);
	const city = asked('kota');
	return {
		branches,
		city: /^31\.\d\d$/.test(city) ? city : '',
		search: asked('cari'),
		serviceCode: asked('layanan'),
	};
}

/** The cursors of an address; what is no id begins at the start. */
export function valuePlaceIn(url: URL) {
	const idIn = (name: string) => {
		const text = url.searchParams.get(name) ?? '';
		return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
	};
	return { after: idIn('sesudah'), before: idIn('sebelum') };
}
