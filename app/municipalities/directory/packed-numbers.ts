/**
 * Lists of whole numbers, packed: each number as its difference to the one `stride` before, zigzag (small negative
 * numbers stay small) in as many 7-bit bytes as it needs. A table of offsets in front lets one list be read alone.
 */
export function packLists(lists: number[][], stride: 1 | 2): Buffer {
  const offsets = new Uint32Array(lists.length + 1)
  const bytes: number[] = []
  lists.forEach((list, index) => {
    list.forEach((value, at) => writeVarint(bytes, zigzag(value - (at < stride ? 0 : list[at - stride]!))))
    offsets[index + 1] = bytes.length
  })
  const table = Buffer.alloc(4 + offsets.length * 4)
  table.writeUInt32LE(lists.length, 0)
  offsets.forEach((offset, index) => table.writeUInt32LE(offset, 4 + index * 4))
  return Buffer.concat([table, Buffer.from(bytes)])
}

/** Reads list number `index` of what `packLists` made. */
export function unpackList(packed: Buffer, index: number, stride: 1 | 2): number[] {
  const count = listCount(packed)
  if (index < 0 || index >= count) throw new RangeError(`There is no list ${index}, only ${count}.`)
  const start = 4 + (count + 1) * 4
  const end = start + packed.readUInt32LE(4 + (index + 1) * 4)
  const list: number[] = []
  for (let at = start + packed.readUInt32LE(4 + index * 4); at < end; ) {
    let value = 0
    let weight = 1
    for (let more = true; more; weight *= 128) {
      const byte = packed[at++]!
      value += (byte & 127) * weight
      more = byte > 127
    }
    list.push(unzigzag(value) + (list.length < stride ? 0 : list[list.length - stride]!))
  }
  return list
}

export function listCount(packed: Buffer): number {
  return packed.readUInt32LE(0)
}

function writeVarint(bytes: number[], value: number): void {
  let rest = value
  while (rest > 127) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}

function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value
}

function unzigzag(value: number): number {
  return value % 2 ? -(value + 1) / 2 : value / 2
}
