import type { Ballots } from '#app/methods/ballots.ts'
import type { BallotChannel } from './poll.ts'

/** The ballots of one question while they are read: only those of people who were asked. */
export type BallotBox = {
  options: number
  size: number
  marks: Int16Array
  /** 1: on paper */
  paper: Uint8Array
}

export function emptyBox(options: number, most: number): BallotBox {
  return { options, size: 0, marks: new Int16Array(options * most), paper: new Uint8Array(most) }
}

/** The ballots of a box for counting: all, or those of one channel. */
export function ballotsIn(box: BallotBox, channel?: BallotChannel): Ballots {
  const { options, size, marks, paper } = box
  if (!channel) return { options, size, marks: marks.subarray(0, size * options), weights: null }
  const wanted = channel === 'paper' ? 1 : 0
  const rows = paper.subarray(0, size).reduce((count, flag) => count + (flag === wanted ? 1 : 0), 0)
  const own = new Int16Array(rows * options)
  for (let from = 0, to = 0; from < size; from++) {
    if (paper[from] !== wanted) continue
    own.set(marks.subarray(from * options, (from + 1) * options), to)
    to += options
  }
  return { options, size: rows, marks: own, weights: null }
}

/**
 * Reads ballots as they are stored, one after the other with commas between ("[[1,0],null],[[0,1],[3,null]]"), into the boxes of their questions.
 * `channels`: for each ballot 'p' when it is on paper. Character by character: a million ballots become no objects.
 */
export function fillBoxes(boxes: readonly BallotBox[], ballots: string, channels: string): void {
  let at = 0
  for (const channel of channels) {
    if (at > 0) expect(',')
    expect('[')
    boxes.forEach((box, question) => {
      if (question > 0) expect(',')
      readQuestion(box, channel === 'p' ? 1 : 0)
    })
    expect(']')
  }
  if (at !== ballots.length) throw unreadable()

  function readQuestion(box: BallotBox, paper: number): void {
    if (isNull()) return
    expect('[')
    const row = box.size * box.options
    for (let option = 0; option < box.options; option++) {
      if (option > 0) expect(',')
      box.marks[row + option] = isNull() ? -1 : readNumber()
    }
    expect(']')
    box.paper[box.size] = paper
    box.size++
  }

  function isNull(): boolean {
    if (ballots.charCodeAt(at) !== 110 || !ballots.startsWith('null', at)) return false
    at += 4
    return true
  }

  function readNumber(): number {
    const start = at
    let value = 0
    for (let code = ballots.charCodeAt(at); code >= 48 && code <= 57; code = ballots.charCodeAt(++at))
      value = value * 10 + code - 48
    if (at === start || value > 32_767) throw unreadable()
    return value
  }

  function expect(sign: string): void {
    if (ballots.charCodeAt(at) !== sign.charCodeAt(0)) throw unreadable()
    at++
    while (ballots.charCodeAt(at) === 32) at++
  }

  function unreadable(): RangeError {
    return new RangeError(`a stored ballot cannot be read at "${ballots.slice(at, at + 20)}"`)
  }
}
