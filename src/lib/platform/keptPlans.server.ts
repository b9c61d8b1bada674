import type pg from 'pg';

/** Many times the statements of the product; what would come after them is planned each time. */
const MOST_NAMES = 500;
/** A statement with more parameters carries a list, and its text changes with the list. */
const MOST_PARAMETERS = 30;

/** Names belong to the process: a connection must never see one name with two texts. */
const names = new Map<string, string>();

/**
 * Lets the server keep the plan of each read on this connection: planning the joins of a page took
 * longer than running them. A pooler in front needs room for prepared statements.
 */
export function keepPlans(client: pg.ClientBase): void {
	const ask = client.query.bind(client) as (...given: unknown[]) => unknown;
	client.query = ((text: unknown, values: unknown, ...rest: unknown[]) => {
		const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text, values) : null;
		return name === null ? ask(text, values, ...rest) : ask({ name, text, values }, ...rest);
	}) as typeof client.query;
}

function nameOf(text: string, values: readonly unknown[]): string | null {
	if (values.length > MOST_PARAMETERS || !/^\s*(select|with)\b/i.test(text)) return null;
	const known = names.get(text);
	if (known !== undefined || names.size >= MOST_NAMES) return known ?? null;
	const name = `read_${names.size}`;
	names.set(text, name);
	return name;
}
