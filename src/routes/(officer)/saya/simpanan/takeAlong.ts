import type { SavedCourse } from '#lib/learning/offline/savedCourse.ts';
import { askCourse, putCourse, shelvedCourses, tellCopy } from './shelf.ts';
import { engageWorker } from './worker.ts';

/** What saving would cost, before anything is saved. */
export type Offer = {
	course: SavedCourse;
	textBytes: number;
	bytesOfLesson: Record<string, number>;
};

export async function offerOf(code: string): Promise<Offer> {
	const { course, bytes } = await askCourse(code);
	const sizes = await Promise.all(
		course.lessons.map(async ({ slug, files }) => {
			const each = await Promise.all(files.map(sizeOf));
			return [slug, each.reduce((sum, size) => sum + size, 0)] as const;
		}),
	);
	return { course, textBytes: bytes, bytesOfLesson: Object.fromEntries(sizes) };
}

async function sizeOf(file: string): Promise<number> {
	const answer = await fetch(file, { method: 'HEAD' });
	return Number(answer.headers.get('content-length') ?? 0);
}

type Wish = { owner: string; offer: Offer; lessons: string[]; onpart: (share: number) => void };

/**
 * Saves the texts of a course and the files of these lessons. Lessons taken earlier stay taken. A copy
 * already on this phone is renewed, so that acts which still wait keep theirs; a newer version of the
 * course is another copy.
 */
export async function takeAlong({ owner, offer, lessons, onpart }: Wish): Promise<void> {
	const { course, textBytes, bytesOfLesson } = offer;
	await navigator.storage?.persist?.();
	await engageWorker();
	const held = (await shelvedCourses(owner)).find(
		(one) => one.course.code === course.code && one.course.version === course.version,
	);
	const copy = held?.copy ?? crypto.randomUUID();
	const takenAt = held?.takenAt ?? (await tellCopy(course.code, copy));
	const shelf = await caches.open('belajar');
	const files = course.lessons.flatMap((one) => (lessons.includes(one.slug) ? one.files : []));
	for (const [at, file] of files.entries()) {
		await shelf.add(file);
		onpart((at + 1) / files.length);
	}
	const taken = lessons.map((slug) => [slug, bytesOfLesson[slug] ?? 0]);
	const fileBytes = { ...held?.fileBytes, ...Object.fromEntries(taken) };
	await putCourse({ owner, copy, takenAt, textBytes, fileBytes, course });
}

/** Brings a course on this phone to what the server knows now. */
export async function renewCourse(code: string, owner: string): Promise<void> {
	const held = (await shelvedCourses(owner)).find(({ course }) => course.code === code);
	if (!held) return;
	const { course, bytes } = await askCourse(code);
	if (course.version !== held.course.version) return;
	await putCourse({ ...held, course, textBytes: bytes });
}
