import type { World } from './world.ts'

/** Nothing: as an installation is on its first day. */
export const leer: World = {
  name: 'leer',
  title: 'Leere Installation',
  hosts: [],
  async seed(progress) {
    progress('Nothing to do: the set-up link in the output of npm start founds the first municipality.')
  },
}
