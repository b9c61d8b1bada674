import { claimPrior, competencyFor, decidePrior } from '../../src/lib/competency/server.ts';
import type { Principal } from '../../src/lib/people/index.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';
import { aPdf, disk } from './contest.ts';
import { by } from './plan.ts';

const code = 'M.3';

async function indicatorsOf(act: Act, memberId: number): Promise<number[]> {
	const competency = await competencyFor(act.db, memberId, code);
	const asked = competency?.levels.find(({ level }) => level === competency.required);
	return asked?.indicators.map(({ id }) => id) ?? [];
}

/** What the member learned elsewhere for M.3, with a document. */
export async function aPriorClaim(act: Act, memberId: number, key: string) {
	const ids = await indicatorsOf(act, memberId);
	const done = await claimPrior(by(act, memberId), disk, {
		...{ officerId: memberId, code, documentsUntil: null, key, uploads: [aPdf('ijazah')] },
		summary: 'Tiga tahun melayani warga pada lembaga lain.',
		said: new Map(ids.map((id) => [id, 'Lihat dokumen halaman 2.'])),
	});
	if (!done.ok) throw new Error(done.reason);
	return { id: done.id, ids };
}

/** An organiser of the branch recognises the claim. */
export async function decideAPrior(
	act: Act,
	who: Principal,
	{ id, ids }: { id: number; ids: readonly number[] },
) {
	const done = await decidePrior(by(act, who.officerId, 'organiser'), who, {
		...{ id, found: new Map(ids.map((one) => [one, 'yes' as const])) },
		reason: 'Dokumen menunjukkan semua indikator.',
	});
	if (!done.ok) throw new Error(done.reason);
}
