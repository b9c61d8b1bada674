import { isObject, type Json, type JsonObject } from '../../xapi/index.ts';
import { verbs, type Said, SAID } from './vocabulary.ts';

/** The verb of the standard that a statement uses; null for any other. */
export function saidBy(statement: JsonObject): Said | null {
	const { verb } = statement;
	const id = isObject(verb) ? verb.id : null;
	return SAID.find((name) => verbs[name] === id) ?? null;
}

const listOf = (value: Json | undefined): readonly Json[] => {
	if (value === undefined) return [];
	return Array.isArray(value) ? value : [value];
};

/** Ids of the activities that stand in one way of a context. */
export function idsIn(statement: JsonObject, way: 'category' | 'grouping'): string[] {
	const { context } = statement;
	const ways = isObject(context) ? context.contextActivities : undefined;
	if (!isObject(ways)) return [];
	return listOf(ways[way]).flatMap((one) =>
		isObject(one) && typeof one.id === 'string' ? one.id : [],
	);
}

export function extensionIn(statement: JsonObject, name: string): Json | undefined {
	const { context } = statement;
	return isObject(context) && isObject(context.extensions) ? context.extensions[name] : undefined;
}

export function resultIn({ result }: JsonObject): JsonObject {
	return isObject(result) ? result : {};
}

/** The scaled score of a statement, or null. */
export function scaledIn(statement: JsonObject): number | null {
	const { score } = resultIn(statement);
	return isObject(score) && typeof score.scaled === 'number' ? score.scaled : null;
}
