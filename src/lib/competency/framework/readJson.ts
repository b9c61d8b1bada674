import { readCase } from './forms-case.ts';
import type { FrameworkDocument } from './document.ts';
import { frameworkDocument } from './forms-document.ts';
import { readOfficial } from './forms-official.ts';

/** Where in the file a fault stands, and its reason as a key of words. */
export type JsonFault = { readonly at: string; readonly reason: string };

export type JsonRead =
	| { readonly ok: true; readonly document: FrameworkDocument; readonly from: 'case' | 'official' }
	| { readonly ok: false; readonly faults: readonly JsonFault[] };

/** pathInWords(['competencies', 0, 'levels', 2, 'description']) → 'competencies[1].levels[3].description' */
function pathInWords(path: readonly PropertyKey[]): string {
	return path
		.map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
		.join('')
		.replace(/^\./, '');
}

/** Reads a CASE 1.1 package or the annex of Permenpan-RB 38/2017 as a file; says what it lacks. */
export function readJson(text: string, into: { code: string; name: string }): JsonRead {
	let file: unknown;
	try {
		file = JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return { ok: false, faults: [{ at: '', reason: 'noJson' }] };
	}
	const fromCase = readCase(file, into);
	const found = fromCase ?? readOfficial(file, into);
	if (!found) return { ok: false, faults: [{ at: '', reason: 'unknownShape' }] };
	const read = frameworkDocument.safeParse(found);
	if (read.success) return { ok: true, document: read.data, from: fromCase ? 'case' : 'official' };
	const faults = read.error.issues
		.slice(0, 100)
		.map(({ path, message }) => ({ at: pathInWords(path), reason: message }));
	return { ok: false, faults };
}
