/** Tests are compiled together with the program, so that types are checked once and nothing is transformed. */
export default {
  roots: ['<rootDir>/dist/test'],
  testMatch: ['**/*.test.js'],
  transform: {},
  testEnvironment: 'node',
  maxWorkers: 2,
  // Some tests open the whole catalogue or write a hundred files; a slow machine needs its time.
  testTimeout: 60_000,
  // A worker ends after its file, before the garbage collector can free what the file opened:
  // src/catalogue/database/connection.ts says why that matters.
  workerIdleMemoryLimit: 1,
};
