import { expect, test } from 'vitest';
import { deviceOf } from './device.ts';

test('a device is called as its owner would call it', () => {
	const phone =
		'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36';
	expect(deviceOf(phone)).toBe('Chrome, Android');
	const desk =
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0';
	expect(deviceOf(desk)).toBe('Edge, Windows');
});

test('what does not say what it is stays without a name', () => {
	expect(deviceOf('curl/8')).toBeNull();
	expect(deviceOf(null)).toBeNull();
});
