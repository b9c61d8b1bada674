/** How many of a set may stand together: one, or as many as have begun already. */
export function togetherAtMost(begun: readonly boolean[]): number {
	return Math.max(1, begun.filter((one) => one).length);
}
