import { countEffort } from './effort.ts';
import { fire, fireRounds, type Shots } from './fire.ts';
import type { BenchPage } from './pageList.ts';
import { median, rounded, tell } from './report.ts';
import { workersOf, type Running } from './runningProduct.ts';
import { countStatements } from './statements.ts';
import { weigh, type Weight } from './weight.ts';

const CONNECTIONS = [1, 8, 32] as const;
const ROUNDS = 3;

export type PageFigures = {
	path: string;
	at: Record<string, Shots>;
	/** What the bare page answered in a second at 8 connections, measured in turn with this page. */
	barePerSecond: number;
	/** Milliseconds of processor for one page, here and in the database. */
	cpu: { node: number | null; database: number | null };
	bytes: Weight;
	statements: number;
	statementTexts: string[];
};

/** All figures of one page, or null where the product has no such page. */
export async function measurePage(
	running: Running,
	page: BenchPage,
	cookies: readonly string[],
	{ bareUrl, seconds }: { bareUrl: string; seconds: number },
): Promise<PageFigures | null> {
	const target = { url: running.product.origin + page.path, cookies };
	if (!(await answers(target.url, cookies[0]))) return null;
	const at: Record<string, Shots> = {};
	const bare: number[] = [];
	for (const connections of CONNECTIONS) {
		at[connections] = await fireRounds(target, { connections, seconds }, ROUNDS);
		const compared = { connections: 8, seconds };
		bare.push((await fire({ url: bareUrl, cookies: [''] }, compared)).perSecond);
	}
	const cpu = await effortOf(running, target, seconds);
	const { most, texts } = await countStatements(running.ownerUrl, target.url, cookies);
	const bytes = await weigh(target.url, cookies[0] ?? '');
	const barePerSecond = rounded(median(bare), 1);
	tell(
		`${page.name}: ${at[8]?.perSecond}/s, p95 ${at[8]?.p95} ms at 8, bare ${barePerSecond}/s; ${most} statements; cpu ${cpu.node}+${cpu.database} ms; ${bytes.html} bytes`,
	);
	const { path } = page;
	return { path, at, barePerSecond, cpu, bytes, statements: most, statementTexts: texts };
}

async function answers(url: string, cookie = ''): Promise<boolean> {
	const headers = { cookie, accept: 'text/html' };
	const first = await fetch(url, { headers, redirect: 'manual' });
	await first.arrayBuffer();
	if (first.status !== 200) tell(`${url} answers ${first.status}, left out`);
	return first.status === 200;
}

async function effortOf(
	running: Running,
	target: { url: string; cookies: readonly string[] },
	seconds: number,
) {
	const workers = await workersOf(running);
	const node = countEffort(workers.node);
	const database = countEffort(workers.database);
	const { answered } = await fire(target, { connections: 8, seconds });
	const each = (used: number | null) =>
		used === null || answered === 0 ? null : rounded((used * 1000) / answered, 2);
	return { node: each(node()), database: each(database()) };
}
