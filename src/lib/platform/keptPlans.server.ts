import type pg from 'pg';

/** Many times the statements of the product; what would come after them is planned each time. */
const MOST_NAMES = 1_000;
/** A statement with more parameters carries a list, and its text changes with the list. */
const MOST_PARAMETERS = 60;

/** Begin, commit, set and the like have nothing to plan. */
const KEPT = /^\s*(select|with|insert|update|delete)\b/i;

/** Names belong to the process: a connection must never see one name with two texts. */
const names = new Map<string, string>();

/**
 * Lets the server keep the plan of each statement on this connection: planning the joins of a page
 * took longer than running them, and reading the text of a write as long as writing. A pooler in front needs room for prepared statements.
 */
export function keepPlans(client: pg.ClientBase): void {
	const ask = client.query.bind(client) as (...given: unknown[]) => unknown;
	client.query = ((text: unknown, values: unknown, ...rest: unknown[]) => {
		const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text, values) : null;
		return name === null ? ask(text, values, ...rest) : ask({ name, text, values }, ...rest);
	}) as typeof client.query;
}

function nameOf(text: string, values: readonly unknown[]): string | null {
	if (values.length > MOST_PARAMETERS || !KEPT.test(text)) return null;
	const known = names.get(text);
	if (known !== undefined || names.size >= MOST_NAMES) return known ?? null;
	const name = `kept_${names.size}`;
	names.set(text, name);
	return name;
}
