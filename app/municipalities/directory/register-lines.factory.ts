/** Lines in the format of gv100ad.ts for tests, of municipalities that do not exist. */
export function aMunicipalityLine(wanted: Partial<typeof musterdorf> = {}): string {
  const { ags, association, name, kind, hectares, inhabitants, postcode, morePostcodes } = { ...musterdorf, ...wanted }
  return [
    aUnitLine('60', ags, association, name, '', kind).slice(0, 128),
    String(hectares).padStart(11, '0'),
    String(inhabitants).padStart(11, '0'),
    String(2800).padStart(11, '0'),
    ''.padEnd(4),
    postcode.padEnd(5),
    (morePostcodes ? '*****' : '').padEnd(5),
  ]
    .join('')
    .padEnd(220)
}

/** A line of the records 10 to 50. */
export function aUnitLine(record: string, key: string, association: string, name: string, seat: string, kind = '') {
  const text = record + asOf + key.padEnd(8) + association.padEnd(4) + name.padEnd(50) + seat.padEnd(50) + kind
  return text.padEnd(220)
}

const asOf = '20310701'
const musterdorf = {
  ags: '99101007',
  association: '0007',
  name: 'Musterdorf',
  kind: '64',
  hectares: 1234,
  inhabitants: 5678,
  postcode: '99999',
  morePostcodes: false,
}
