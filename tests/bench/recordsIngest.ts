import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { percentilesOf, type Percentiles } from './percentiles.ts';
import { rounded } from './report.ts';

export type RecordsDoor = { origin: string; authorization: string };
export type Ingest = { perSecond: number; refused: number; milliseconds: Percentiles };

const ADL = 'http://adlnet.gov/expapi';

/** A statement as a course of another program sends it: about 900 bytes, seven keys. */
function statement(turn: number) {
	return {
		id: randomUUID(),
		actor: {
			objectType: 'Agent',
			account: { homePage: 'https://bench.test', name: `pegawai-${turn % 70_000}` },
		},
		verb: { id: `${ADL}/verbs/completed`, display: { id: 'menyelesaikan', en: 'completed' } },
		object: {
			objectType: 'Activity',
			id: `https://bench.test/kursus/${turn % 500}`,
			definition: { type: `${ADL}/activities/course`, name: { id: `Kursus ${turn % 500}` } },
		},
		result: { completion: true, success: true, score: { scaled: 0.9 }, duration: 'PT32M10S' },
		context: {
			registration: randomUUID(),
			platform: 'Bench',
			language: 'id',
			contextActivities: {
				grouping: [{ id: `https://bench.test/program/${turn % 20}` }],
				category: [{ id: 'https://w3id.org/xapi/cmi5' }],
			},
		},
		timestamp: new Date().toISOString(),
	};
}

/** So many clients send batches for a while, each the next when the last was answered. */
export async function ingest(
	door: RecordsDoor,
	{ batch, clients, seconds }: { batch: number; clients: number; seconds: number },
): Promise<Ingest> {
	const agent = new Agent({ keepAlive: true, maxSockets: clients });
	const times: number[] = [];
	let [turn, kept, refused] = [0, 0, 0];
	const began = performance.now();
	const send = async () => {
		while (performance.now() - began < seconds * 1000) {
			const made = Array.from({ length: batch }, () => statement((turn += 1)));
			const body = JSON.stringify(batch === 1 ? made[0] : made);
			const sent = performance.now();
			const status = await post(door, agent, body);
			times.push(performance.now() - sent);
			if (status === 200) kept += batch;
			else refused += batch;
		}
	};
	await Promise.all(Array.from({ length: clients }, send));
	const lasted = (performance.now() - began) / 1000;
	agent.destroy();
	return { perSecond: rounded(kept / lasted, 0), refused, milliseconds: percentilesOf(times) };
}

function post({ origin, authorization }: RecordsDoor, agent: Agent, body: string): Promise<number> {
	const headers = {
		authorization,
		'content-type': 'application/json',
		'content-length': Buffer.byteLength(body),
		'x-experience-api-version': '2.0.0',
	};
	return new Promise((done, failed) => {
		const asked = request(
			`${origin}/xapi/statements`,
			{ agent, method: 'POST', headers },
			(answer) => {
				answer.resume().on('end', () => done(answer.statusCode ?? 0));
			},
		);
		asked.on('error', failed).end(body);
	});
}
