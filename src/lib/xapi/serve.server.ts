import type { Db } from '../platform/database.server.ts';
import { isAlternate, unfolded } from './alternate.ts';
import type { Raw } from './alternate.ts';
import type { Asked } from './asked.ts';
import { holds } from './client.ts';
import type { Guest } from './guest.ts';
import { refuse, replyTo } from './reply.ts';
import type { Reply } from './reply.ts';
import { about, getActivity, getAgent } from './resource-about.server.ts';
import { documentReply } from './resource-document.server.ts';
import { getStatements } from './resource-find.server.ts';
import { postStatements, putStatement } from './resource-send.server.ts';
import { clientBehind } from './sign-in.server.ts';
import type { Version } from './version.ts';
import { VERSION_HEADER, versionOf } from './version.ts';

type Resource = (db: Db, asked: Asked) => Promise<Reply>;

const reading =
	(read: Resource): Resource =>
	async (db, asked) => {
		if (asked.method !== 'GET') return replyTo(refuse(405, 'this resource is only read'));
		return holds(
			asked.client,
			'statements/read',
			'statements/read/mine',
			'state',
			'profile',
			'all/read',
		)
			? read(db, asked)
			: replyTo(refuse(403, 'this client may not read'));
	};

const RESOURCES: Record<string, Resource> = {
	statements: (db, asked) => {
		if (asked.method === 'GET') return getStatements(db, asked);
		if (asked.method === 'POST') return postStatements(db, asked);
		if (asked.method === 'PUT') return putStatement(db, asked);
		return Promise.resolve(replyTo(refuse(405, 'statements are never deleted')));
	},
	activities: reading(getActivity),
	agents: reading((_, asked) => Promise.resolve(getAgent(asked))),
	'activities/state': (db, asked) => documentReply(db, 'state', asked),
	'activities/profile': (db, asked) => documentReply(db, 'activityProfile', asked),
	'agents/profile': (db, asked) => documentReply(db, 'agentProfile', asked),
};

/** What each client spoke last: a request without a version is refused in the one it understands. */
const spoken = new Map<string, Version>();

export type Surroundings = {
	readonly db: Db;
	readonly now: Date;
	readonly origin: string;
	/** For a door of its own: where it is, and who came through it; null: nobody who is known. */
	readonly door?: { readonly base: string; readonly guest: Guest | null };
};

/** Answers a request to the store; `resource` is what follows /xapi/ in its address. */
export async function answerRecords(
	resource: string,
	raw: Raw,
	{ db, now, origin, door }: Surroundings,
): Promise<Reply> {
	const given = isAlternate(raw) ? unfolded(raw) : ({ ok: true, value: raw } as const);
	const said = versionOf((given.ok ? given.value : raw).header(VERSION_HEADER));
	const who = (given.ok ? given.value : raw).header('authorization') ?? '';
	const version = said ?? spoken.get(who) ?? '2.0.0';
	const answer = async (): Promise<Reply> => {
		if (!given.ok) return replyTo(given);
		const method = given.value.method === 'HEAD' ? 'GET' : given.value.method;
		if (resource === 'about' && method === 'GET') return about();
		const act = RESOURCES[resource];
		if (!act) return replyTo(refuse(404, 'no such resource'));
		if (!['GET', 'POST', 'PUT', 'DELETE'].includes(method))
			return replyTo(refuse(405, 'no such method'));
		if (said === null) return replyTo(refuse(400, `${VERSION_HEADER} must be 1.0.x or 2.0.x`));
		const guest = door?.guest ?? null;
		const client = door ? guest?.client : await clientBehind(db, who, { now, origin });
		if (!client) return replyTo(refuse(401, 'the client is unknown, or its secret is wrong'));
		if (spoken.size > 1_000) spoken.clear();
		spoken.set(who, said);
		const refusal = await guest?.refuses({ ...given.value, method, resource });
		if (refusal) return replyTo(refusal);
		const base = door?.base ?? '/xapi';
		return act(db, { ...given.value, method, version: said, client, now, base, guest });
	};
	const reply = await answer();
	return { ...reply, headers: { ...reply.headers, [VERSION_HEADER]: version } };
}
