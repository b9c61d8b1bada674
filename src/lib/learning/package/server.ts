import type { Db } from '../../platform/database.server.ts';
import { packageBy, packageRows } from './store-package.server.ts';

export { largestCommitBytes } from './forms-commit.ts';
export { packageFile } from './file.server.ts';
export { readingIn } from '../document/forms-pages.ts';
export { readerFile } from '../document/readerFile.server.ts';
export { playerFile } from '../h5p/playerFile.server.ts';
export { keepCommit } from './keep.server.ts';
export { launchOf, openItem } from './launch.server.ts';
export { publishPackage } from './publish.server.ts';
export { itemStates } from './store-launch.server.ts';
export type { Launch } from './store-launch.server.ts';
export { takePackage } from './take.server.ts';
export { packageBy };

const pageSize = 30;

/** A page of packages, newest first, and the id to go on below. */
export async function packagesBelow(db: Db, before: number | null) {
	const rows = await packageRows(db, before, pageSize + 1);
	const packages = rows.slice(0, pageSize);
	return { packages, next: rows.length > pageSize ? (packages.at(-1)?.id ?? null) : null };
}
