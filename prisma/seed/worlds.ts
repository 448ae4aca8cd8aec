import { leer } from './leer.ts'
import { musterstadt } from './musterstadt/musterstadt.ts'
import type { World } from './world.ts'

/** All worlds by name: `npm run db:seed -- <name>`. */
export const worlds: World[] = [leer, musterstadt]
