// Journeys need a browser. Uses what the machine has; installs Debian's only where it may.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** The path of a Chromium or Chrome, or null where there is none and none may be installed. */
export function ensureBrowser() {
	return (process.env.CHROME_PATH ?? onPath()) || install();
}

function onPath() {
	for (const folder of (process.env.PATH ?? '').split(delimiter))
		for (const name of NAMES) if (isProgram(join(folder, name))) return join(folder, name);
	return null;
}

function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function install() {
	if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
	console.log('Installing a browser for the journeys …');
	for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
		const { status } = spawnSync('apt-get', ['-qq', ...words], {
			stdio: ['ignore', 'ignore', 'inherit'],
		});
		if (status !== 0) return null;
	}
	return onPath();
}
