import { branchesOf } from '#lib/people/index.ts';
import { officersWithin } from '#lib/people/server.ts';
import { refusalTexts } from '#lib/people/wording.ts';
import { readSmallTable, type Wanted } from '#lib/platform/tabular/smallTable.server.ts';
import * as m from '#lib/words/messages.js';
import { principalIn } from './act.server.ts';
import { checkedContent } from './checkedFile.server.ts';

const largest = 2_000_000;
const shownDefects = 100;

/** The lines of a file that is checked and then kept; texts where the file itself cannot be taken. */
export async function linesIn<Field extends string>(
	form: FormData,
	wanted: Wanted<Field>,
	{ most, missing }: { readonly most: number; readonly missing: string },
) {
	const content = await checkedContent(form, largest);
	if (content.length === 0) return { ok: false as const, texts: [missing] };
	if (content.length > largest) return { ok: false as const, texts: [m.history_file_large()] };
	const table = await readSmallTable(content, wanted, most);
	if (!table.ok) return { ok: false as const, texts: refusalTexts(table) };
	return { ok: true as const, lines: table.rows, content: content.toString('base64') };
}

type LineOfOfficer = { readonly cells: { readonly nip: string } };

/** The officers named in the lines, as far as this organiser may tell about them; one statement. */
export function officersIn(locals: App.Locals, lines: readonly LineOfOfficer[]) {
	const nips = new Set(lines.map(({ cells }) => cells.nip).filter((nip) => /^\d{18}$/.test(nip)));
	const branches = branchesOf(principalIn(locals), ['organiser']);
	return officersWithin(locals.db, branches, [...nips]);
}

type Defect<Fault extends string> = {
	readonly row: number;
	readonly column: string;
	readonly value: string;
	readonly reason: Fault;
};

/** What is wrong, as far as it is shown, and with how many lines something is. */
export function toldOf<Fault extends string>(
	defects: readonly Defect<Fault>[],
	words: (fault: Fault) => string,
) {
	const told = defects
		.slice(0, shownDefects)
		.map(({ reason, ...one }) => ({ ...one, text: words(reason) }));
	return { told, wrongLines: new Set(defects.map(({ row }) => row)).size };
}
