/** Work of the administration that is not public: each needs the right to do it, beside that to download. */
export const innerSubjects = ['barriers', 'cases'] as const
export type InnerSubject = (typeof innerSubjects)[number]

/** What staff may take home as a table. */
export const exportSubjects = [
  'ideas',
  'answers',
  'comments',
  'processes',
  'projects',
  'milestones',
  'updates',
  ...innerSubjects,
] as const
export type ExportSubject = (typeof exportSubjects)[number]

export const exportFormats = ['csv', 'xlsx'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** days a finished file waits for whoever asked for it */
export const fileKeptDays = 7

export function isExportSubject(text: string): text is ExportSubject {
  return (exportSubjects as readonly string[]).includes(text)
}
