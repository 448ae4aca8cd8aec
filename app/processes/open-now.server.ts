import { type ListedProcess, listProcesses } from './listing.server.ts'

export type OpenNowList = { processes: ListedProcess[]; now: Date; turn: Date | null }

const most = 3

/** For the start page: what is open now, what ends first before the others; filled up with what comes soon. */
export async function openProcesses(municipalityId: string): Promise<OpenNowList> {
  const all = { state: null, topicId: null, districtId: null, page: 1 }
  const { processes, now, turn } = await listProcesses(municipalityId, all, most)
  const open = processes.filter(({ state }) => state === 'running' || state === 'coming')
  return { processes: open.slice(0, most), now, turn }
}
