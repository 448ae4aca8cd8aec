import { gross } from './gross/gross.ts'
import { leer } from './leer.ts'
import { musterdorf } from './musterdorf/musterdorf.ts'
import { musterstadt } from './musterstadt/musterstadt.ts'
import type { World } from './world.ts'

/** All worlds by name: `npm run db:seed -- <name>`. */
export const worlds: World[] = [leer, musterdorf, musterstadt, gross]
