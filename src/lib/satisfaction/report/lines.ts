/** A text in lines of at most so many signs, broken between words. inLines('a bb ccc', 4) → ['a bb', 'ccc'] */
export function inLines(text: string, longest: number): string[] {
	return text.split(' ').reduce<string[]>((lines, word) => {
		const last = lines.at(-1);
		if (last === undefined || last.length + 1 + word.length > longest) return [...lines, word];
		return [...lines.slice(0, -1), `${last} ${word}`];
	}, []);
}
