/** As much of one failure as is needed to see what went wrong. */
const LINES = 12;

/** What failed in a report of vitest: each test, or each file that could not be run, with its first lines. */
export function failuresIn({ testResults = [] }) {
	return testResults
		.filter(({ status }) => status === 'failed')
		.flatMap((file) => {
			const tests = file.assertionResults.filter(({ status }) => status === 'failed');
			if (tests.length === 0) return [said(file.name, file.message)];
			return tests.map((test) => said(`${file.name}: ${test.fullName}`, test.failureMessages[0]));
		});
}

function said(name, message = '') {
	const lines = message.split('\n').slice(0, LINES);
	return [`  ${name}`, ...lines.map((line) => `    ${line}`)].join('\n');
}
