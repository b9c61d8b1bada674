import { countRegister, everyEntry } from '#lib/people/server.ts';
import { familyName, nameWithTitles, type RegisterEntry } from '#lib/people/index.ts';
import { recordRead } from '#lib/platform/audit.server.ts';
import * as m from '#lib/words/messages.js';
import { actOf } from '../../../../../web/act.server.ts';
import { formatIn, tableFile } from '../../../../../web/tableFile.server.ts';
import { registerQueryIn } from '../filter.server.ts';
import type { RequestHandler } from './$types.js';

/** The register as filtered and in its order. The reading is noted before the first row leaves. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const query = registerQueryIn(locals, url);
	const format = formatIn(url);
	const { branches: _, ...filter } = query;
	await recordRead(locals.db, actOf(locals, 'ekspor daftar pegawai', 'organiser'), {
		act: 'people.registerExported',
		subject: 'people.unit',
		subjectId: query.unitId ?? query.branches.join(','),
		after: { ...filter, format, found: await countRegister(locals.db, query) },
	});
	return tableFile(format, `pegawai-${locals.today}`, rowsOf(everyEntry(locals.db, query)));
};

async function* rowsOf(entries: AsyncIterable<RegisterEntry>) {
	yield [
		m.people_nip(),
		m.people_name(),
		m.people_kind(),
		m.people_grade(),
		m.people_post(),
		m.people_family(),
		m.people_unit(),
		m.people_unit_above(),
		m.people_since(),
	];
	for await (const entry of entries)
		yield [
			entry.nip,
			nameWithTitles(entry),
			entry.kind,
			entry.grade,
			entry.postName,
			familyName(entry.postFamily),
			entry.unitName,
			entry.parentName,
			entry.since,
		];
}
