import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['app/**/*.test.ts', 'prisma/**/*.test.ts', 'tests/load/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/support/test-cluster.ts'],
    setupFiles: ['tests/support/worker-database.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
