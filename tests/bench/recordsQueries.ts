import { percentilesOf, type Percentiles } from './percentiles.ts';
import type { RecordsDoor } from './recordsIngest.ts';
import { poolSizes, pools } from './recordsFill.ts';

const LIMIT = 50;
const ROUNDS = 100;

/** The same members of a pool each time, spread over all of it. */
const member = (turn: number, size: number) => (turn * 7_919 + 13) % size;

function questions(statements: number): Record<string, (turn: number) => Record<string, string>> {
	const sizes = poolSizes(statements);
	const agent = (turn: number) =>
		JSON.stringify({
			account: { homePage: 'https://bench.test', name: `pegawai-${member(turn, sizes.agent)}` },
		});
	const activity = (turn: number) => pools.activity(member(turn, sizes.activity));
	const since = (turn: number) =>
		new Date(Date.now() - member(turn, 700) * 86_400_000 - 2 * 3_600_000).toISOString();
	return {
		agent: (turn) => ({ agent: agent(turn) }),
		activity: (turn) => ({ activity: activity(turn) }),
		verb: (turn) => ({ verb: pools.verb(turn) }),
		since: (turn) => ({ since: since(turn), ascending: 'true' }),
		registration: (turn) => ({
			registration: pools.registration(member(turn, sizes.registration)),
		}),
		agentAndVerb: (turn) => ({ agent: agent(turn), verb: pools.verb(turn) }),
		relatedActivity: (turn) => ({
			activity: pools.relatedActivity(turn % sizes.relatedActivity),
			related_activities: 'true',
		}),
	};
}

export type QueryTimes = Record<string, Percentiles & { statements: number }>;

/** Milliseconds of one page of each kind, one asked after the other; `statements` is the mean on a page. */
export async function queryTimes(door: RecordsDoor, statements: number): Promise<QueryTimes> {
	const times: QueryTimes = {};
	for (const [name, ask] of Object.entries(questions(statements))) {
		const taken: number[] = [];
		let found = 0;
		for (let turn = 0; turn < ROUNDS; turn += 1) {
			const query = new URLSearchParams({ ...ask(turn), limit: String(LIMIT) });
			const began = performance.now();
			const answer = await fetch(`${door.origin}/xapi/statements?${query}`, {
				headers: { authorization: door.authorization, 'x-experience-api-version': '2.0.0' },
			});
			const { statements: page } = (await answer.json()) as { statements: unknown[] };
			taken.push(performance.now() - began);
			found += page.length;
		}
		times[name] = { ...percentilesOf(taken), statements: found / ROUNDS };
	}
	return times;
}
