import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../words/id');
const all: Record<string, string> = Object.assign(
	{},
	...readdirSync(folder).map(
		(file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as object,
	),
);

/** What the page says, so that a journey names a button as its author did: say('plan_accept'). */
export function say(key: string, values: Record<string, string | number> = {}): string {
	const text = all[key];
	if (text === undefined) throw new Error(`No such sentence: ${key}`);
	return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
