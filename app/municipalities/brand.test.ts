import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brandColours, contrast } from './brand.ts'

test('contrast of published pairs', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`)

test('whatever colour is chosen, text in it and on it can be read', () => {
  fc.assert(
    fc.property(colour, (chosen) => {
      const light = brandColours(chosen, 'light')
      const dark = brandColours(chosen, 'dark')
      expect(contrast(light.text, '#ffffff')).toBeGreaterThanOrEqual(4.5)
      expect(contrast(dark.text, '#15191f')).toBeGreaterThanOrEqual(4.5)
      expect(contrast(light.onBrand, light.brand)).toBeGreaterThanOrEqual(4.5)
    }),
  )
})
