/** Behaviour that every citizen meets at every counter: communication and public service. */
const metAtEveryCounter: readonly string[] = ['M.3', 'M.5'];

/**
 * Whether a course can be expected to change a group of services at all: it teaches what these
 * services demand, or behaviour met at every counter. Asked before looking at any figure, so that
 * nobody searches twenty courses for the two that chance made look good.
 *
 * concerns('T.DAFDUK', ['T.DAFDUK']) → true; concerns('M.6', ['T.DAFDUK']) → false
 */
export function concerns(taught: string, demanded: readonly string[]): boolean {
	return demanded.includes(taught) || metAtEveryCounter.includes(taught);
}
