import { dictionaryColumns } from './columns.ts';
import type { FrameworkDocument } from './document.ts';

/** A version as a table that can be read back: its header, then a row for each indicator. */
export function* dictionaryRows(document: FrameworkDocument): Generator<string[]> {
	yield Object.values(dictionaryColumns).map(({ column }) => column);
	for (const one of document.competencies)
		for (const { level, description, indicators } of one.levels)
			for (const { text, clause } of indicators)
				yield [
					one.code,
					one.name,
					one.kind,
					one.definition,
					one.urusan ?? '',
					String(level),
					description,
					text,
					clause,
					one.services.join('; '),
					one.elements.join('; '),
				];
}
