import type { RequestEvent } from '@sveltejs/kit';

/** What was typed, so that a refused form shows it again. */
export async function typedIn({ request }: RequestEvent): Promise<Record<string, string>> {
	const fields = [...(await request.formData())];
	return Object.fromEntries(fields.map(([name, value]) => [name, String(value).slice(0, 3000)]));
}
