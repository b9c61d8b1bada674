/**
 * Asks again and again until the answer is yes: an arrow carries a fact on within a second or two.
 * Journeys run side by side, where `expect.poll` does not know whose it is.
 */
export async function until(
	what: string,
	isSo: () => Promise<boolean>,
	patienceMs = 30_000,
): Promise<void> {
	const deadline = Date.now() + patienceMs;
	while (!(await isSo())) {
		if (Date.now() > deadline) throw new Error(`Not within ${patienceMs / 1000} s: ${what}`);
		await new Promise((passed) => setTimeout(passed, 500));
	}
}
