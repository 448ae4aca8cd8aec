import { defineConfig } from 'vitest/config'

// reads files alone: needs no database and ends in a second or two
export default defineConfig({ test: { root: '.', include: ['tests/architecture/*.test.ts'], environment: 'node' } })
