import type { Files } from '../platform/files.server.ts';
import { claimPrior, competencyFor, decidePrior } from '../competency/server.ts';
import type { Act } from '../platform/act.server.ts';
import type { Db } from '../platform/database.server.ts';
import { addDays, instantAt } from '../time/index.ts';
import type { Day } from '../time/index.ts';
import type { Story } from './story.ts';

/** The demo keeps no documents: their rows are there, their content is not. */
const forgetful = { disk: { put: async () => undefined }, folder: null } as unknown as Files;
const content = new TextEncoder().encode('%PDF-1.4 dokumen contoh');
const document = { name: 'sertifikat-contoh.pdf', mediaType: 'application/pdf', content };

function actOf(db: Db, today: Day, officerId: number): Act {
	const who = { kind: 'officer', officerId, role: 'officer' } as const;
	return { db, now: instantAt(today, '10:00'), today, who, purpose: 'data contoh' };
}

async function claim(db: Db, officerId: number, code: string, day: Day): Promise<number> {
	const competency = await competencyFor(db, officerId, code);
	const asked = competency?.levels.find(({ level }) => level === competency.required);
	const text = 'Saya melakukannya pada pekerjaan sebelumnya; lihat dokumen halaman 2.';
	const done = await claimPrior(actOf(db, day, officerId), forgetful, {
		...{ officerId, code, documentsUntil: null, key: `contoh:${code}`, uploads: [document] },
		summary: 'Tiga tahun bekerja pada lembaga lain dengan tugas yang sama.',
		said: new Map(asked?.indicators.map(({ id }) => [id, text])),
	});
	if (!done.ok) throw new Error(`prior learning of ${code}: ${done.reason}`);
	return done.id;
}

/** One claim that an organiser has recognised, and one that waits. */
export async function loadPrior(db: Db, story: Story): Promise<void> {
	const { administrator, organiser } = story.heroes;
	const id = await claim(db, administrator.id, 'M.7', addDays(story.today, -30));
	const { statements } = await db
		.selectFrom('competency.prior_claim')
		.select('statements')
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	const asked = statements as { indicatorId: number }[];
	const { unit } = organiser;
	await decidePrior(
		actOf(db, addDays(story.today, -21), organiser.id),
		{
			...{ officerId: organiser.id, userId: 'demo', name: organiser.person.name },
			...{ unitId: unit.id, roles: ['officer', 'organiser'], leads: [] },
			grants: [{ role: 'organiser', unitId: unit.above.at(-1) ?? unit.id }],
		},
		{
			id,
			found: new Map(asked.map(({ indicatorId }) => [indicatorId, 'yes'])),
			reason: 'Dokumen menunjukkan ketiga indikator dalam pekerjaan nyata.',
		},
	);
	await claim(db, administrator.id, 'M.8', addDays(story.today, -3));
	await db
		.updateTable('platform.file')
		.set({ erased_at: instantAt(story.today, '01:00') })
		.where('purpose', '=', 'competency.prior')
		.execute();
}
