import type { Job } from './platform/jobs.server.ts'

/** Every kind of work that is done off the request path, from all capabilities. */
export const jobs: Job<never>[] = []
