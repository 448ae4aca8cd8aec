import { expect, test } from '#tests/support/journey.ts'
import { casesOf } from '../forms/cases.ts'
import { forms } from '../forms/forms.ts'

// over HTTP, as browsers without JavaScript send it: what protects people must not depend on their browser
for (const form of forms) {
  test.describe(form.name, () => {
    for (const { name, run } of casesOf(form)) {
      test(name, async ({ municipality }) => {
        await run(municipality)
        expect(test.info().errors).toEqual([])
      })
    }
  })
}
