import { join } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

/** Where stored files lie: in the data folder, each under the storage key of its platform.file row. */
export function openFiles(dataFolder: string): Disk {
	return new Disk(new FSDriver({ location: join(dataFolder, 'files'), visibility: 'private' }));
}
