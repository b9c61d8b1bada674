import { gzipSync } from 'node:zlib';
import type { SavedCourse } from '../../src/lib/learning/index.ts';

/** What a phone keeps of a course: its texts, and the files that they show. */
export async function savedSize(origin: string, courseCode: string, cookie: string) {
	const address = `${origin}/saya/belajar/${courseCode}/luring`;
	const answer = await fetch(address, { headers: { cookie, accept: 'application/json' } });
	if (!answer.ok) return null;
	const text = await answer.text();
	const course = JSON.parse(text) as SavedCourse;
	const files = [...new Set(course.lessons.flatMap((lesson) => lesson.files))];
	const sizes = await Promise.all(
		files.map(async (file) => {
			const shown = await fetch(origin + file, { headers: { cookie } });
			return (await shown.arrayBuffer()).byteLength;
		}),
	);
	return {
		unit: 'bytes',
		text: Buffer.byteLength(text),
		textGzip: gzipSync(text).length,
		files: files.length,
		fileBytes: sizes.reduce((sum, size) => sum + size, 0),
	};
}
