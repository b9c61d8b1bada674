/**
 * The boxes that an address says are ticked: `?ada=0&ada=2` → [0, 2]. Anything that names no place in
 * the list is left out, so that an address made by hand breaks nothing.
 */
export function ticksIn(query: URLSearchParams, length: number): number[] {
	const places = query.getAll('ada').filter((text) => /^\d{1,2}$/.test(text));
	return [...new Set(places.map(Number))].filter((place) => place < length).sort((a, b) => a - b);
}
