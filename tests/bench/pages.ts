import { databaseUrl } from '../make/product.ts';
import { secretOf } from '../../src/lib/platform/secret.server.ts';
import { startBare } from './bareServer.ts';
import { countRows } from './countRows.ts';
import { measurePage, type PageFigures } from './measurePage.ts';
import { BARE_BESIDE_LMS, pageList, TIMES_AHEAD, type BenchPage } from './pageList.ts';
import { check, machine, rounded, type Check, type Report } from './report.ts';
import { runProduct } from './runningProduct.ts';
import { closeSessions, openSessions } from './visitors.ts';
import { numberOf, wordOf } from './words.ts';

const SLOWEST_MS = 60;
const HEAVIEST_SCRIPT = 45_000;
const MOST_STATEMENTS = 6;

/** How fast and how heavy the pages are that people open most, read by many signed-in officers. */
export async function measure(words: string[]): Promise<Report> {
	const size = wordOf(words, 'size') ?? 'small';
	const seconds = numberOf(words, 'seconds', 3);
	const only = wordOf(words, 'only')?.split(',');
	const running = await runProduct(size);
	const bare = await startBare(databaseUrl(running.product, 'app'));
	try {
		const secret = secretOf(null, running.product.dataFolder);
		const cookies = await openSessions(running.ownerUrl, secret);
		const measured: [BenchPage, PageFigures | null][] = [];
		for (const page of pageList) {
			if (only && !only.includes(page.name)) continue;
			const how = { bareUrl: bare.url, seconds };
			measured.push([page, await measurePage(running, page, cookies[page.audience], how)]);
		}
		return {
			machine: machine(),
			sizes: { demo: size, ...(await countRows(running.ownerUrl)), secondsARound: seconds },
			figures: {
				pages: Object.fromEntries(measured.map(([{ name }, figures]) => [name, figures])),
				timesAhead: Object.fromEntries(
					measured.map(([page, figures]) => [page.name, timesAhead(page, figures)]),
				),
			},
			checks: measured.flatMap(([page, figures]) => checksOf(page, figures)),
		};
	} finally {
		bare.stop();
		await closeSessions(running.ownerUrl);
		await running.end();
	}
}

/**
 * Times ahead of the compared page as measured, and as it would be on the machine on which that was
 * measured: there the bare page answers 2,500 times a second, here it was measured in turn.
 */
function timesAhead({ beats }: BenchPage, figures: PageFigures | null) {
	const perSecond = figures?.at[8]?.perSecond;
	if (!beats || !perSecond || !figures) return null;
	const asBare = perSecond / figures.barePerSecond;
	return {
		here: rounded(perSecond / beats, 1),
		onTheirMachine: rounded((asBare * BARE_BESIDE_LMS) / beats, 1),
	};
}

function checksOf(page: BenchPage, figures: PageFigures | null): Check[] {
	const { name } = page;
	const at = figures?.at[8];
	const ahead = timesAhead(page, figures)?.onTheirMachine ?? null;
	const failed = Object.values(figures?.at ?? {}).reduce((sum, one) => sum + one.failed, 0);
	return [
		check(`${name}: p95 at 8`, at?.p95 ?? null, 'ms', `<=${SLOWEST_MS}`),
		...(page.beats
			? [check(`${name}: times ahead of the LMS`, ahead, '', `>=${TIMES_AHEAD}`)]
			: []),
		check(`${name}: script`, figures?.bytes.scriptGzip ?? null, 'bytes', `<=${HEAVIEST_SCRIPT}`),
		check(`${name}: statements`, figures?.statements ?? null, '', `<=${MOST_STATEMENTS}`),
		check(`${name}: failed requests`, figures ? failed : null, '', '=0'),
	];
}
