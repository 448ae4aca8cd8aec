import { seedTown } from '../town.ts'
import type { World } from '../world.ts'
import { musterdorfIdeas, musterdorfProjects } from './contents.ts'
import { musterdorfProcesses } from './process-contents.ts'

/** A village of 4,000 with the boundary of Philippsthal (Werra); names, people and events are made up. */
export const musterdorf: World = {
  name: 'musterdorf',
  title: 'Musterdorf',
  hosts: ['musterdorf.localhost'],
  seed: (progress) =>
    seedTown(
      {
        key: '06632016',
        hosts: ['musterdorf.localhost'],
        name: 'Musterdorf',
        kind: 'Gemeinde',
        population: 4_000,
        brandColour: '#7a4a12',
        address: 'Dorfstraße 12\n12346 Musterdorf',
        contactEmail: 'gemeinde@musterdorf.example',
        contactPhone: '01234 8765-0',
        districts: [
          { name: 'Ortskern', north: 0, east: 0 },
          { name: 'Hinterdorf', north: 0.008, east: -0.008 },
          { name: 'Mühlhausen', north: -0.011, east: 0.012 },
        ],
        ideas: musterdorfIdeas,
        projects: musterdorfProjects,
        processes: musterdorfProcesses,
        comments: new URL('comments.txt', import.meta.url),
      },
      progress,
    ),
}
