// Reads vitest's own report and prints `N passed, N failed`; leaves with 1 when anything failed or a required half was skipped.
import { existsSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';

const [reportPath = '', testsExit = '1', failedSteps = '0'] = process.argv.slice(2);
const report = existsSync(reportPath) ? JSON.parse(readFileSync(reportPath, 'utf8')) : { testResults: [] };

let passed = 0;
let failed = Number(failedSteps);
for (const file of report.testResults) {
  const name = file.name.split(sep).slice(-2).join('/');
  // A file that could not be loaded has failed without having a test to its name.
  if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')) {
    failed += 1;
    console.error(`failed: ${name} (the file itself)`);
  }
  for (const test of file.assertionResults) {
    if (test.status === 'passed') passed += 1;
    else if (test.status === 'failed') {
      failed += 1;
      console.error(`failed: ${name} > ${test.fullName}`);
    } else if (isRequired(name, test.fullName)) {
      failed += 1;
      console.error(`skipped, but required: ${name} > ${test.fullName}`);
    } else {
      console.error(`skipped: ${name} > ${test.fullName}`);
    }
  }
}
// Nothing that ran has failed, and vitest is not content: it did not get as far as the tests, or an error stood outside them.
if (testsExit !== '0' && failed === 0) failed = 1;
if (passed === 0 && failed === 0) failed = 1;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** The half on Neo4j and that in the browser, but for what reads texts which do not come with the project. */
function isRequired(file, test) {
  return (
    (/\(neo4j\)/.test(test) && !/\(skipped where the specifications are not beside/.test(test)) ||
    file.startsWith('web/')
  );
}
