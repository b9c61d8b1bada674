type Point = { readonly latitude: number; readonly longitude: number };

/** Mean radius of the earth (IUGG), metres. */
const earth = 6_371_000;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * The shortest way over the earth between two points, in metres (haversine, Sinnott 1984).
 *
 * distanceBetween(36.12 −86.67, 33.94 −118.40) → 2,886,444
 */
export function distanceBetween(from: Point, to: Point): number {
	const across = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2;
	const along = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
	const both = across + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * along;
	return 2 * earth * Math.asin(Math.sqrt(Math.min(1, both)));
}
