/** Tests are compiled together with the program, so that types are checked once and nothing is transformed. */
export default {
  roots: ['<rootDir>/dist/test'],
  testMatch: ['**/*.test.js'],
  transform: {},
  testEnvironment: 'node',
  maxWorkers: 2,
};
