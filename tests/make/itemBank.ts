import { addItems, readItems, reviewItem } from '../../src/lib/competency/server.ts';
import type { Level } from '../../src/lib/competency/index.ts';
import type { Act } from '../../src/lib/platform/act.server.ts';
import { bankItems } from '../../src/lib/competency/server.ts';

/** Questions of one kind, as a file that a teacher wrote: the right answer of the n-th is 'benar n'. */
export function giftOf(name: string, count: number, content = 'syarat'): string {
	const questions = Array.from(
		{ length: count },
		(_, at) =>
			`::${name} ${at + 1}::Pertanyaan ${name} ${at + 1}?{=benar ${at + 1} ~salah a ~salah b ~salah c}`,
	);
	return [`$CATEGORY: $course$/${content}`, ...questions].join('\n\n');
}

/** Items of a competency, added by one officer and approved by another. */
export async function anItemBank(
	act: Act,
	bank: {
		code: string;
		author: number;
		reviewer: number;
		levels?: readonly Level[];
		each?: number;
		approved?: boolean;
	},
): Promise<number[]> {
	const { code, author, reviewer, levels = [1, 2, 3, 4], each = 5, approved = true } = bank;
	const as = (officerId: number): Act => ({
		...act,
		who: { kind: 'officer', officerId, role: 'organiser' },
	});
	for (const level of levels) {
		const read = readItems(Buffer.from(giftOf(`tingkat ${level}`, each)));
		if (!read.ok) throw new Error(read.reason);
		const place = { competencyCode: code, level, content: 'umum' };
		await addItems(as(author), place, 'soal.gift', read.taken);
	}
	const items = await bankItems(act.db, { competencyCode: code, after: 0, limit: 500 });
	if (approved)
		for (const { id: itemId, version } of items)
			await reviewItem(as(reviewer), { itemId, version, verdict: 'approved', note: '' });
	return items.map(({ id }) => id);
}
