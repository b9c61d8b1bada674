/**
 * Seats of each stratum in proportion to its applicants, by the largest remainder (Hamilton). Equal
 * remainders go to the stratum that comes first, so that everybody can work it out before the draw.
 *
 * shareSeats(20, [30, 15, 5]) → [12, 6, 2]; shareSeats(2, [1, 1, 1]) → [1, 1, 0]
 */
export function shareSeats(seats: number, applicants: readonly number[]): number[] {
	const all = applicants.reduce((sum, count) => sum + count, 0);
	if (all <= seats) return [...applicants];
	const whole = applicants.map((count) => Math.floor((seats * count) / all));
	let left = seats - whole.reduce((sum, count) => sum + count, 0);
	const byRemainder = applicants
		.map((count, place) => ({ place, remainder: (seats * count) % all }))
		.sort((a, b) => b.remainder - a.remainder || a.place - b.place);
	for (const { place } of byRemainder) {
		if (left === 0) break;
		whole[place] = (whole[place] ?? 0) + 1;
		left -= 1;
	}
	return whole;
}
