import { childOf, childrenOf, readXml, type XmlNode } from '../../platform/xmlTree.server.ts';
import { packageLimits } from '../package/package.ts';
import type { BackupCourse, BackupFault, BackupLesson, BackupScreen } from './backup.ts';
import { fileList } from './backupFiles.server.ts';
import { leftOver } from './leftOver.ts';
import type { BackupFiles } from './openBackup.server.ts';
import { questionsXml } from './questionsXml.server.ts';
import { screensOf, TAKEN } from './readActivity.server.ts';

type Read =
	| { readonly ok: true; readonly course: BackupCourse }
	| { readonly ok: false; readonly reason: BackupFault };

const textOf = (node: XmlNode | undefined, name: string) =>
	((node && childOf(node, name)?.text) ?? '').replaceAll(/\s+/g, ' ').trim();

/** Reads the course that a backup holds: sections become lessons, activities their screens. */
export async function readBackup({ paths, read }: BackupFiles): Promise<Read> {
	const xml = async (path: string): Promise<XmlNode | null> => {
		const content = await read(path);
		if (!content || content.length > packageLimits.manifestBytes * 4) return null;
		return readXml(content.toString('utf8').replace(/^\uFEFF/, ''));
	};
	const root = await xml('moodle_backup.xml');
	const information = root && childOf(root, 'information');
	if (root?.name !== 'moodle_backup' || !information)
		return {
			ok: false,
			reason: paths.includes('moodle_backup.xml') ? 'brokenBackup' : 'notABackup',
		};
	const contents = childOf(information, 'contents');
	const files = fileList(await xml('files.xml'), new Set(paths));
	const left = leftOver();
	const screens = new Map<string, BackupScreen[]>();
	for (const activity of childrenOf(
		(contents && childOf(contents, 'activities')) ?? root,
		'activity',
	)) {
		const kind = textOf(activity, 'modulename');
		const title = textOf(activity, 'title');
		const taken = TAKEN.find((one) => one === kind);
		const folder = textOf(activity, 'directory');
		const document = taken && (await xml(`${folder}/${kind}.xml`));
		const made = document
			? screensOf(document, taken, { files, lost: (loss) => left.add(loss, title) })
			: [];
		if (made.length === 0) left.add(kind, title);
		const section = textOf(activity, 'sectionid');
		screens.set(section, [...(screens.get(section) ?? []), ...made]);
	}
	const lessons: BackupLesson[] = [];
	const sections = childrenOf((contents && childOf(contents, 'sections')) ?? root, 'section');
	const known = sections.map((section) => textOf(section, 'sectionid'));
	for (const id of new Set([...known, ...screens.keys()])) {
		const held = screens.get(id) ?? [];
		if (held.length === 0) continue;
		const section = await xml(`sections/section_${id}/section.xml`);
		const name = textOf(section ?? undefined, 'name').replace('$@NULL@$', '');
		lessons.push({ title: name.slice(0, 200) || held[0]?.title || '–', screens: held });
	}
	const course: BackupCourse = {
		title:
			(textOf(information, 'original_course_fullname') || textOf(information, 'name')).slice(
				0,
				200,
			) || '–',
		release: textOf(information, 'moodle_release').slice(0, 60),
		lessons,
		files: files.used(),
		questions: questionsXml(await xml('questions.xml')),
		left: left.all(),
	};
	return { ok: true, course };
}
