import { musterstadtBudgets } from '../budget-content.ts'
import { musterstadtPolls } from '../poll-content.ts'
import { seedTown } from '../town.ts'
import type { World } from '../world.ts'
import { musterstadtIdeas } from './idea-contents.ts'
import { musterstadtProcesses } from './process-contents.ts'
import { musterstadtProjects } from './project-contents.ts'

/** A town of 30,000 with the boundary of Bad Hersfeld; names, people and events are made up. */
export const musterstadt: World = {
  name: 'musterstadt',
  title: 'Musterstadt',
  hosts: ['localhost', 'musterstadt.localhost'],
  seed: (progress) =>
    seedTown(
      {
        key: '06632002',
        hosts: ['localhost', '127.0.0.1', 'musterstadt.localhost'],
        name: 'Musterstadt',
        kind: 'Stadt',
        population: 30_400,
        brandColour: '#14566b',
        address: 'Marktplatz 1\n12345 Musterstadt',
        contactEmail: 'rathaus@musterstadt.example',
        contactPhone: '01234 5678-0',
        districts: [
          { name: 'Altstadt', north: 0, east: 0 },
          { name: 'Nordstadt', north: 0.014, east: 0.004 },
          { name: 'Südviertel', north: -0.012, east: -0.003 },
          { name: 'Bahnhofsviertel', north: 0.003, east: 0.013 },
          { name: 'Am Mühlbach', north: -0.004, east: -0.016 },
          { name: 'Eichenhain', north: 0.012, east: -0.018 },
          { name: 'Wiesental', north: -0.017, east: 0.014 },
          { name: 'Oberfeld', north: -0.026, east: -0.012 },
          { name: 'Unterfeld', north: 0.026, east: 0.016 },
        ],
        ideas: musterstadtIdeas,
        desk: true,
        moderated: true,
        projects: musterstadtProjects,
        processes: musterstadtProcesses,
        polls: musterstadtPolls,
        budgets: musterstadtBudgets,
        comments: new URL('comments.txt', import.meta.url),
      },
      progress,
    ),
}
