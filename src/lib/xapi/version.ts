/** The versions of xAPI that the store speaks, each by its newest patch. */
export type Version = '1.0.3' | '2.0.0';

export const VERSION_HEADER = 'X-Experience-API-Version';
export const SPOKEN = ['1.0.0', '1.0.1', '1.0.2', '1.0.3', '2.0.0'];

/**
 * The version that a request or statement means, or null.
 *
 * versionOf('1.0') → '1.0.3' · versionOf('2.0.0') → '2.0.0' · versionOf('0.95') → null
 */
export function versionOf(text: unknown): Version | null {
	if (typeof text !== 'string') return null;
	if (/^1\.0(?:\.\d+)?$/.test(text)) return '1.0.3';
	return /^2\.0(?:\.\d+)?$/.test(text) ? '2.0.0' : null;
}
