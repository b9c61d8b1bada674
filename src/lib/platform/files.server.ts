import { join } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { Settings } from './settings.server.ts';

/** Where stored files lie: in the data folder, each under the storage key of its platform.file row. */
export function openFiles(dataFolder: string): Disk {
	return new Disk(new FSDriver({ location: folderIn(dataFolder), visibility: 'private' }));
}

/** The place that the settings name; `folder` is null where the files do not lie on this machine. */
export type Files = { readonly disk: Disk; readonly folder: string | null };

/**
 * A bucket that speaks S3 where S3_BUCKET is set, with the credentials that the environment gives
 * to every program of AWS; otherwise the data folder. The program for S3 is loaded only when needed.
 */
export async function filesBy({
	dataFolder,
	s3,
}: Pick<Settings, 'dataFolder' | 's3'>): Promise<Files> {
	if (s3 === null) return { disk: openFiles(dataFolder), folder: folderIn(dataFolder) };
	const { S3Driver } = await import('flydrive/drivers/s3');
	const { bucket, region, endpoint } = s3;
	const other = endpoint === undefined ? {} : { endpoint, forcePathStyle: true };
	const disk = new Disk(
		new S3Driver({ bucket, region, ...other, supportsACL: false, visibility: 'private' }),
	);
	return { disk, folder: null };
}

function folderIn(dataFolder: string): string {
	return join(dataFolder, 'files');
}
