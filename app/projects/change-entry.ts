import type { ChangeToTell } from './change-text.ts'
import type { ChangeReason } from './project.ts'

/** A change as pages show it: was -> now, and why. */
export type ChangeEntry = ChangeToTell & { reason: ChangeReason | null; explanation: string }
