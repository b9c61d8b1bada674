// npm run --silent bench -- counter|effects|import|index|pages|records|ring|timetable|twin [--json]: measures and prints one JSON object.
// npm run --silent bench -- counter|effects|hours|import|index|pages|ring|timetable [--json]: measures and prints one JSON object.
// npm run --silent bench -- counter|effects|import|index|pages|ring|timetable|twin [--json]: measures and prints one JSON object.
// npm run --silent bench -- competency|counter|effects|import|index|pages|ring|timetable [--json]: measures and prints one JSON object.
// Exits 0 also when a check does not hold; a bench that could not measure exits 1.
import process from 'node:process';
import type { Report } from './report.ts';

type Bench = { measure: (words: string[]) => Promise<Report> };

const BENCHES: Record<string, () => Promise<Bench>> = {
	competency: () => import('./competency.ts'),
	counter: () => import('./counter.ts'),
	effects: () => import('./effects.ts'),
	hours: () => import('./hours.ts'),
	import: () => import('./import.ts'),
	index: () => import('./ikm.ts'),
	learning: () => import('./learning.ts'),
	pages: () => import('./pages.ts'),
	records: () => import('./records.ts'),
	ring: () => import('./ring.ts'),
	twin: () => import('./twin.ts'),
	timetable: () => import('./timetable.ts'),
};

const [name = '', ...words] = process.argv.slice(2);
const load = BENCHES[name];
if (!load) {
	console.error(`npm run --silent bench -- ${Object.keys(BENCHES).join('|')} --json`);
	process.exit(2);
}
try {
	const report = await (await load()).measure(words);
	console.log(JSON.stringify(report, null, words.includes('--json') ? 0 : '\t'));
} catch (fault) {
	console.error(fault);
	process.exitCode = 1;
}
