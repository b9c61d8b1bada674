import type { Db } from '../platform/database.server.ts';
import type { Asked } from './asked.ts';
import { knownOnly } from './asked.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import { jsonReply, refuse, replyTo } from './reply.ts';
import type { Reply } from './reply.ts';
import { agentIn } from './search.ts';
import { definitionsOf } from './store-activity.server.ts';
import { isIri } from './text.ts';
import { SPOKEN } from './version.ts';

/** GET /about: the versions that the store speaks; asks nobody for a name. */
export const about = (): Reply => jsonReply({ version: SPOKEN, extensions: {} });

/** GET /activities: an activity with all that is known of it. */
export async function getActivity(db: Db, { query }: Asked): Promise<Reply> {
	const known = knownOnly(query, ['activityId']);
	if (!known.ok) return replyTo(known);
	const id = known.value('activityId');
	if (!isIri(id)) return replyTo(refuse(400, 'activityId must be an IRI'));
	const definition = (await definitionsOf(db, [id])).get(id);
	return jsonReply({ objectType: 'Activity', id, ...(definition && { definition }) });
}

/** GET /agents: the person behind an agent, with each property as a list. */
export function getAgent({ query }: Asked): Reply {
	const known = knownOnly(query, ['agent']);
	if (!known.ok) return replyTo(known);
	const agent = agentIn(known.value('agent'));
	if (!agent.ok) return replyTo(agent);
	if (!agent.value || agent.value.objectType === 'Group')
		return replyTo(refuse(400, 'agent must be an Agent'));
	const person: JsonObject = { objectType: 'Person' };
	for (const name of ['name', 'mbox', 'mbox_sha1sum', 'openid', 'account']) {
		const value = agent.value[name];
		if (typeof value === 'string' || isObject(value)) person[name] = [value];
	}
	return jsonReply(person);
}
