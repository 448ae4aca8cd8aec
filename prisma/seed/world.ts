/** How far a world has come: a sentence for people, and a share from 0 to 1 where it is known. */
export type Progress = (what: string, share?: number) => void

/** A named, always equal set of data: the same at every seeding, on every machine. */
export type World = {
  name: string
  title: string
  /** host names of its municipalities: how one tells whether the world is there */
  hosts: string[]
  seed(progress: Progress): Promise<void>
}
