import { isObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';

/** Which of these languages a reader wants most, by an Accept-Language header; null: no wish is met. */
export function preferredOf(tags: readonly string[], header: string | null): string | null {
	const wishes = (header ?? '')
		.split(',')
		.map((part) => {
			const [tag = '', ...rest] = part.trim().split(';');
			const weight = rest.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean);
			return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
		})
		.filter(({ tag, weight }) => tag !== '' && weight > 0)
		.sort((one, other) => other.weight - one.weight);
	for (const { tag } of wishes) {
		if (tag === '*') return tags[0] ?? null;
		const met = tags.find((one) => one.toLowerCase() === tag);
		const near = tags.find(
			(one) => one.toLowerCase().startsWith(`${tag}-`) || tag.startsWith(`${one.toLowerCase()}-`),
		);
		if (met ?? near) return met ?? near ?? null;
	}
	return null;
}

/** One language of a text by languages: the preferred, or else the first. */
function oneLanguage(texts: Json | undefined, header: string | null): Json | undefined {
	if (!isObject(texts)) return texts;
	const tags = Object.keys(texts);
	const tag = preferredOf(tags, header) ?? tags[0];
	return tag === undefined ? texts : { [tag]: texts[tag] ?? '' };
}

function shortActor(actor: Json | undefined): Json | undefined {
	if (!isObject(actor)) return actor;
	const { name: _, member, ...rest } = actor;
	const hasIdentifier = ['mbox', 'mbox_sha1sum', 'openid', 'account'].some((key) => key in rest);
	return hasIdentifier || !Array.isArray(member)
		? rest
		: { ...rest, member: member.map((one) => shortActor(one) ?? null) };
}

type Activity = (activity: JsonObject) => JsonObject;

/** Changes every activity, actor and verb of a statement and of the one inside it. */
function rewritten(
	statement: JsonObject,
	how: { activity: Activity; actor: typeof shortActor; verb: (verb: JsonObject) => JsonObject },
): JsonObject {
	const { actor, verb, object, context, authority } = statement;
	const made: JsonObject = { ...statement };
	if (actor !== undefined) made.actor = how.actor(actor) ?? actor;
	if (authority !== undefined) made.authority = how.actor(authority) ?? authority;
	if (isObject(verb)) made.verb = how.verb(verb);
	if (isObject(object)) {
		const type = object.objectType ?? 'Activity';
		if (type === 'Activity') made.object = how.activity(object);
		else if (type === 'SubStatement') made.object = rewritten(object, how);
		else if (type === 'Agent' || type === 'Group') made.object = how.actor(object) ?? object;
	}
	if (!isObject(context)) return made;
	const changed: JsonObject = { ...context };
	for (const name of ['instructor', 'team'])
		if (context[name] !== undefined) changed[name] = how.actor(context[name]) ?? context[name];
	const ways = context.contextActivities;
	if (isObject(ways))
		changed.contextActivities = Object.fromEntries(
			Object.entries(ways).map(([way, list]) => [
				way,
				Array.isArray(list) ? list.map((one) => (isObject(one) ? how.activity(one) : one)) : list,
			]),
		);
	return { ...made, context: changed };
}

/** The least that tells activities, people and verbs apart. */
export const inIds = (statement: JsonObject): JsonObject =>
	rewritten(statement, {
		activity: ({ id }) => (id === undefined ? {} : { id }),
		actor: shortActor,
		verb: ({ id }) => (id === undefined ? {} : { id }),
	});

/** Definitions as the store knows them, and one language of each text. */
export const inCanonical = (
	statement: JsonObject,
	definitions: ReadonlyMap<string, JsonObject>,
	languages: string | null,
): JsonObject =>
	rewritten(statement, {
		activity: (activity) => {
			const definition = definitions.get(String(activity.id)) ?? activity.definition;
			if (!isObject(definition)) return activity;
			const { name, description } = definition;
			return {
				...activity,
				definition: {
					...definition,
					...(name === undefined ? {} : { name: oneLanguage(name, languages) ?? name }),
					...(description === undefined
						? {}
						: { description: oneLanguage(description, languages) ?? description }),
				},
			};
		},
		actor: (actor) => actor,
		verb: (verb) =>
			verb.display === undefined
				? verb
				: { ...verb, display: oneLanguage(verb.display, languages) ?? verb.display },
	});
