/** Names that a browser gives itself, the most telling first: Edge also says Chrome, Chrome also Safari. */
const BROWSERS = [
	['Edg', 'Edge'],
	['OPR', 'Opera'],
	['SamsungBrowser', 'Samsung Internet'],
	['Firefox', 'Firefox'],
	['Chrome', 'Chrome'],
	['Safari', 'Safari'],
] as const;

/** An iPhone also says Mac OS, an Android phone also Linux. */
const SYSTEMS = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS', 'Linux'];

/**
 * A device as its owner would call it, or null when it does not say.
 *
 * deviceOf('Mozilla/5.0 (Linux; Android 14) … Chrome/130 Mobile Safari/537.36') → 'Chrome, Android'
 */
export function deviceOf(agent: string | null): string | null {
	if (agent === null) return null;
	const browser = BROWSERS.find(([said]) => agent.includes(said))?.[1];
	const system = SYSTEMS.find((said) => agent.includes(said));
	return [browser, system].filter(Boolean).join(', ') || null;
}
