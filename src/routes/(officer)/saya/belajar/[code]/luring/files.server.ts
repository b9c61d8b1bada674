import { render } from 'svelte/server';
import LessonBlock from '#lib/learning/LessonBlock.svelte';
import { firstPlace, shownBlocks } from '#lib/learning/index.ts';
import type { SavedCourse, SavedLesson } from '#lib/learning/index.ts';

/** Files that a page shows or plays; a link to another page is none. */
const SOURCES = /(?:src|poster)="(\/[^"]+)"|<a [^>]*href="(\/[^"]+)"[^>]*download/g;

/** Each lesson with the files that its blocks name when they are drawn, whatever kinds there are. */
export function withFiles(saved: SavedCourse): SavedCourse {
	return {
		...saved,
		lessons: saved.lessons.map((lesson) => ({ ...lesson, files: filesOf(lesson) })),
	};
}

function filesOf({ screens }: SavedLesson): string[] {
	const drawn = screens.flatMap((screen) =>
		shownBlocks(screen, firstPlace).map((block) => render(LessonBlock, { props: { block } })),
	);
	const html = drawn.map(({ body, head }) => body + head).join('');
	const named = [...html.matchAll(SOURCES)].map(([, shown, offered]) => shown ?? offered ?? '');
	return [...new Set(named)];
}
