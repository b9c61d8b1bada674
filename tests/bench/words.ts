/** A word of the command line: wordOf(['--rows', '500'], 'rows') → '500' */
export function wordOf(words: readonly string[], name: string): string | undefined {
	const at = words.indexOf(`--${name}`);
	return at === -1 ? undefined : words[at + 1];
}

/** A whole number above zero, or the number that stands when none was given. */
export function numberOf(words: readonly string[], name: string, usual: number): number {
	const word = wordOf(words, name);
	if (word === undefined) return usual;
	const number = Number(word);
	if (!Number.isInteger(number) || number <= 0)
		throw new Error(`--${name} wants a whole number above zero, not "${word}".`);
	return number;
}
