import type { CompetencyDocument } from '../competency/index.ts';
import {
	draftFramework,
	draftProfile,
	profileInForce,
	profileTarget,
	setRatingRules,
	submitFramework,
	versionOf,
	versionsOf,
	wishCompetency,
} from '../competency/server.ts';
import type { Act } from '../platform/act.server.ts';
import type { Db } from '../platform/database.server.ts';
import { addDays, instantAt } from '../time/index.ts';
import type { Day } from '../time/index.ts';

/** The first indicator of level 3 becomes one of level 2, and level 3 gains another. */
function eased(one: CompetencyDocument, gained: string): CompetencyDocument {
	const moved = one.levels[2]?.indicators[0];
	const levels = one.levels.map((level) => {
		if (level.level === 2 && moved) return { ...level, indicators: [...level.indicators, moved] };
		if (level.level !== 3) return level;
		const clause = moved?.clause ?? one.clause;
		return { ...level, indicators: [...level.indicators.slice(1), { text: gained, clause }] };
	});
	return { ...one, levels };
}

/** Writes the next version of a framework with one competency eased; its id. */
async function nextVersion(act: Act, code: string, competency: string, gained: string) {
	const [newest] = await versionsOf(act.db, code);
	const version = newest ? await versionOf(act.db, newest.id) : null;
	if (!version) throw new Error(`no framework ${code}`);
	const competencies = version.document.competencies.map((one) =>
		one.code === competency ? eased(one, gained) : one,
	);
	const drafted = await draftFramework(act, { ...version.document, competencies });
	if (!drafted.ok) throw new Error(`${code}: ${drafted.reason}`);
	return drafted.id;
}

/** The next standard of the heads of offices: complaints at level 3, too. */
async function draftHead(act: Act): Promise<void> {
	const target = await profileTarget(act.db, 'PTSP-KEPALA');
	const version = target && (await profileInForce(act.db, target));
	if (!version || version.ofFamily) return;
	const asked = { code: 'T.ADUAN', level: 3, upTo: 4, weight: 'penting' } as const;
	const demands = [...version.body.demands, asked];
	await draftProfile(act, target, { ...version.body, demands });
}

/** A version that waits for the organiser's review, and one that the organiser is writing. */
export async function loadStandards(
	db: Db,
	people: { organiserId: number; authorId: number },
	today: Day,
): Promise<void> {
	const now = instantAt(addDays(today, -2), '10:00');
	const as = (officerId: number): Act => ({
		db,
		now,
		today: addDays(today, -2),
		who: { kind: 'officer', officerId, role: 'organiser' },
		purpose: 'data contoh',
	});
	const author = as(people.authorId);
	const gained = 'Menyusun kegiatan bersama warga dari berbagai latar di wilayahnya.';
	const id = await nextVersion(author, 'permenpan38', 'SK.1', gained);
	await setRatingRules(author, id, { 'SK.1': 'raise' });
	await submitFramework(author, id);
	await draftHead(author);
	await wishCompetency(author, {
		token: '5c3f1a52-8f0e-4d7a-9a53-0d1c7be2f6a4',
		frameworkCode: 'loket',
		code: 'T.TANAH',
		name: 'Pelayanan Riwayat Tanah',
		kind: 'teknis',
		definition: 'Menerangkan dan memeriksa permohonan riwayat tanah di kelurahan.',
		reason: 'Permohonan riwayat tanah sering dikembalikan dan belum ada ukurannya.',
	});
	const tracked = 'Melacak permohonan yang tertahan dan mengabari warga sebelum ditanya.';
	await nextVersion(as(people.organiserId), 'loket', 'T.DIGITAL', tracked);
}
