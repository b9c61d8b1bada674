import type { ZodError } from 'zod';
import * as m from '#lib/words/messages.js';

const words: Record<string, () => string> = {
	officer: m.roster_wrong_officer,
	kind: m.roster_wrong_kind,
	from: m.roster_wrong_day,
	to: m.roster_wrong_to,
	part: m.roster_wrong_part,
	note: m.roster_wrong_note,
};

/** One sentence beside each field that could not be read. */
export function errorsOf({ issues }: ZodError): Record<string, string[]> {
	const fields = new Set(issues.map(({ path }) => String(path[0])));
	return Object.fromEntries([...fields].map((field) => [field, [words[field]?.() ?? field]]));
}
