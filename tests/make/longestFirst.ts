import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const LONGEST = [
	'every-page.spec.ts',
	'the-ring.spec.ts',
	'import-a-roster.spec.ts',
	'archive.server.test.ts',
	'byOffice.test.ts',
];

/** Begins with the files that take longest, so that none of them runs alone at the end. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		const isLong = (file: TestSpecification) => LONGEST.includes(basename(file.moduleId));
		const long = sorted.filter(isLong);
		const at = (file: TestSpecification) => LONGEST.indexOf(basename(file.moduleId));
		return [...long.sort((a, b) => at(a) - at(b)), ...sorted.filter((file) => !isLong(file))];
	}
}
