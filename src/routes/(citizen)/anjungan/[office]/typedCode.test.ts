import { expect, test } from 'vitest';
import { typedCode } from './typedCode.ts';

test('the keys of the kiosk write a code of six digits, and take digits back', () => {
	const keys = ['4', '8', '3', '9', '2', '1', '7'];
	expect(keys.reduce((typed, key) => typedCode(typed, key), '')).toBe('483921');
	expect(typedCode('483', 'hapus')).toBe('48');
	expect(typedCode('', 'hapus')).toBe('');
	expect(typedCode('4<script>8', 'x')).toBe('48');
	expect(typedCode(null, null)).toBe('');
});
