import { importRoster, type RosterOutcome } from '../lib/people/server.ts';
import { defectText, refusalTexts } from '../lib/people/wording.ts';
import { openDatabase } from '../lib/platform/database.server.ts';
import { settingsFrom } from '../lib/platform/settings.server.ts';
import { dayOf } from '../lib/time/day.ts';
import { openHouse } from './house.ts';

/** What fits on a screen. */
const MOST_DEFECTS = 20;

/** `import-roster FILE [--dry-run] [--json]`: 0 applied or checked, 1 refused, 2 wrongly called. */
export async function run(words: string[]): Promise<number> {
	const path = words.find((word) => !word.startsWith('--'));
	if (path === undefined) {
		console.error('import-roster FILE [--dry-run] [--json]');
		return 2;
	}
	const house = await openHouse(settingsFrom(process.env));
	const { db, close } = openDatabase(house.appUrl, 4);
	try {
		const now = new Date();
		const who = { kind: 'system', name: 'import-roster' } as const;
		const act = {
			db,
			now,
			today: dayOf(now),
			who,
			purpose: 'impor daftar pegawai',
		};
		const watch = async (read: number, total: number | null) => {
			if (process.stderr.isTTY) process.stderr.write(`\r${read} / ${total ?? '?'} `);
			return 'go' as const;
		};
		const outcome = await importRoster(
			act,
			{ path },
			{ dryRun: words.includes('--dry-run'), watch },
		);
		if (words.includes('--json')) console.log(JSON.stringify(outcome));
		else tell(outcome);
		return outcome.ok ? 0 : 1;
	} finally {
		await close();
		await house.close();
	}
}

function tell(outcome: RosterOutcome): void {
	if (outcome.ok) {
		const { rows, added, changed, moved, left, unchanged } = outcome.summary;
		console.log(outcome.applied ? 'Diterapkan.' : 'Diperiksa, tidak ada yang diubah.');
		console.log(
			`${rows} baris: ${added} baru, ${changed} berubah, ${moved} pindah, ${left} berhenti, ${unchanged} tetap.`,
		);
	} else {
		console.error('Tidak ada yang diterapkan.');
		if (outcome.reason === 'cancelled') console.error('Impor dibatalkan.');
		else for (const text of textsOf(outcome)) console.error(text);
	}
}

/** The same sentences as on the page of the roster, each with its row and the way out. */
function textsOf(refusal: Exclude<RosterOutcome, { ok: true } | { reason: 'cancelled' }>) {
	const texts = refusalTexts(refusal);
	if (refusal.reason !== 'rowsDefective') return texts;
	const { total, first } = refusal.defects;
	const shown = first.slice(0, MOST_DEFECTS);
	return [
		...texts,
		`${shown.length} dari ${total} kesalahan (--json menunjukkan lebih banyak):`,
		...shown.map(
			(defect) => `baris ${defect.row}, ${defect.column}: ${defect.value} ${defectText(defect)}`,
		),
	];
}
