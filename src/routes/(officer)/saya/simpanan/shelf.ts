import type { SavedCourse } from '#lib/learning/offline/savedCourse.ts';

/** A course on this phone: whose it is, which copy, and of which lessons the files are here. */
export type Shelved = {
	owner: string;
	copy: string;
	takenAt: string;
	/** Bytes of the texts, and of the files of each lesson that was taken. */
	textBytes: number;
	fileBytes: Record<string, number>;
	course: SavedCourse;
};

const name = 'belajar';
const addressOf = (code: string) => `/saya/belajar/${encodeURIComponent(code)}/luring`;

const isCourse = ({ url }: Request) =>
	/\/saya\/belajar\/[^/]+\/luring$/.test(new URL(url).pathname);

/** Every course on this phone; what somebody else left here goes. */
export async function shelvedCourses(owner: string): Promise<Shelved[]> {
	const shelf = await caches.open(name);
	const found: Shelved[] = [];
	for (const request of (await shelf.keys()).filter(isCourse)) {
		const kept = (await (await shelf.match(request))?.json()) as Shelved;
		if (kept.owner === owner) found.push(kept);
		else await removeCourse(kept);
	}
	return found;
}

export async function putCourse(kept: Shelved): Promise<void> {
	const shelf = await caches.open(name);
	await shelf.put(addressOf(kept.course.code), Response.json(kept));
}

/** A course goes with its files, except those that another course shows too. */
export async function removeCourse(kept: Shelved): Promise<void> {
	const shelf = await caches.open(name);
	await shelf.delete(addressOf(kept.course.code));
	const others = await Promise.all(
		(await shelf.keys()).filter(isCourse).map(async (one) => (await shelf.match(one))?.json()),
	);
	const needed = new Set((others as Shelved[]).flatMap(({ course }) => filesOf(course)));
	for (const file of filesOf(kept.course)) if (!needed.has(file)) await shelf.delete(file);
}

const filesOf = ({ lessons }: SavedCourse) => lessons.flatMap(({ files }) => files);

export const bytesOf = ({ textBytes, fileBytes }: Shelved) =>
	Object.values(fileBytes).reduce((sum, bytes) => sum + bytes, textBytes);

/** The course as the server has it now, and the bytes of its texts. */
export async function askCourse(code: string): Promise<{ course: SavedCourse; bytes: number }> {
	const answer = await fetch(addressOf(code), { headers: { accept: 'application/json' } });
	if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
	const text = await answer.text();
	return { course: JSON.parse(text) as SavedCourse, bytes: new Blob([text]).size };
}

/** Tells the server that this phone takes the course along; it says at which hour. */
export async function tellCopy(code: string, copy: string): Promise<string> {
	const answer = await fetch(addressOf(code), {
		method: 'POST',
		headers: { 'content-type': 'application/json', accept: 'application/json' },
		body: JSON.stringify({ copy }),
	});
	if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
	return ((await answer.json()) as { takenAt: string }).takenAt;
}
