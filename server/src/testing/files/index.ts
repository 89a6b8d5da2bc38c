/** For tests: files as the server takes them in, kept in memory. */
export { createTestFiles, testFileLimitBytes } from './create-test-files.ts'
