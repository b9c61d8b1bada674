import { isLanguage, isObject } from '../../xapi/index.ts';

export const PREFERENCES = 'cmi5LearnerPreferences';

/** Whether a document says what the standard lets it say of a learner's wishes (cmi5, 11). */
export function arePreferences(contentType: string | null, body: Uint8Array): boolean {
	if (!/^application\/json\b/i.test(contentType ?? '')) return false;
	const value = parsed(new TextDecoder().decode(body));
	if (!isObject(value)) return false;
	const { languagePreference: languages, audioPreference: audio } = value;
	if (typeof languages !== 'string' || !['on', 'off'].includes(String(audio))) return false;
	return languages.split(',').every((tag) => isLanguage(tag.trim()));
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
