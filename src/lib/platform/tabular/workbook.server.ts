import { readDateStyles } from './dateStyle.server.ts';
import { readWhole } from './markup.server.ts';
import { openPackage, type Package } from './package.server.ts';
import { maskOf, type OpenTable, type TableRow } from './row.ts';
import { readSharedText } from './sharedText.server.ts';
import { readSheet, type Wanted } from './sheet.server.ts';
import { Unreadable } from './unreadable.ts';

/** Opens the first sheet of a workbook as a table. */
export async function openWorkbook(path: string): Promise<OpenTable> {
	const wanted: Wanted = { columns: null };
	return {
		rows: rowsOf(path, wanted),
		rowsTotal: null,
		keepOnly: (columns) => void (wanted.columns = maskOf(columns)),
	};
}

async function* rowsOf(path: string, wanted: Wanted): AsyncGenerator<TableRow[]> {
	const workbook = await openPackage(path);
	try {
		const { sheet, from1904 } = await firstSheet(workbook);
		const dateStyles = await readDateStyles(await workbook.part('xl/styles.xml'));
		const shared = await readSharedText(await workbook.part('xl/sharedStrings.xml'));
		const part = await workbook.part(sheet);
		if (part === null) throw new Unreadable('fileIsNoWorkbook');
		yield* readSheet(part, { shared, dateStyles, from1904, wanted });
	} finally {
		workbook.close();
	}
}

async function firstSheet(workbook: Package): Promise<{ sheet: string; from1904: boolean }> {
	const book = await workbook.part('xl/workbook.xml');
	const relations = await workbook.part('xl/_rels/workbook.xml.rels');
	if (book === null || relations === null) throw new Unreadable('fileIsNoWorkbook');
	let relation: string | null = null;
	let from1904 = false;
	await readWhole(book, {
		open: (name, attributes) => {
			if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
			if (name !== 'sheet' || relation !== null || attributes['state'] === 'hidden') return;
			const key = Object.keys(attributes).find((each) => each.endsWith(':id'));
			relation = key === undefined ? null : (attributes[key] ?? null);
		},
	});
	let target: string | null = null;
	await readWhole(relations, {
		open: (name, attributes) => {
			if (name === 'Relationship' && attributes['Id'] === relation)
				target = attributes['Target'] ?? null;
		},
	});
	const found = target as string | null;
	if (found === null) throw new Unreadable('fileIsNoWorkbook');
	return { sheet: found.startsWith('/') ? found : `xl/${found}`, from1904 };
}
