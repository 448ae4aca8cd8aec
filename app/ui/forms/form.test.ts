import { createElement as h } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createRoutesStub } from 'react-router'
import { describe, expect, test } from 'vitest'
import { CheckboxField } from './checkbox-field.tsx'
import { CheckboxGroup } from './checkbox-group.tsx'
import { Form, type FormProps } from './form.tsx'
import { HiddenField } from './hidden-field.tsx'
import { MoneyField } from './money-field.tsx'
import { PasswordField } from './password-field.tsx'
import { RadioGroup } from './radio-group.tsx'
import { SelectField } from './select-field.tsx'
import { SubmitButton } from './submit-button.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

const topics = [
  { value: 'a', label: 'Verkehr' },
  { value: 'b', label: 'Natur' },
]

/** What a browser without JavaScript gets. */
function markupOf(props: Omit<FormProps, 'children'>): string {
  const Page = createRoutesStub([
    {
      path: '/',
      Component: () =>
        h(
          Form,
          props,
          h(HiddenField, { name: 'id', value: 'new' }),
          h(TextField, { name: 'title', label: 'Titel', hint: 'Kurz', maxLength: 80 }),
          h(TextArea, { name: 'text', label: 'Beschreibung' }),
          h(SelectField, { name: 'topic', label: 'Thema', options: topics }),
          h(RadioGroup, { name: 'kind', label: 'Art', options: topics }),
          h(CheckboxGroup, { name: 'groups', label: 'Für wen', options: topics, defaultValues: ['a'] }),
          h(CheckboxField, { name: 'agreed', label: 'Einverstanden', defaultChecked: true }),
          h(MoneyField, { name: 'cost', label: 'Kosten' }),
          h(PasswordField, { name: 'password', label: 'Passwort', autoComplete: 'new-password' }),
          h(SubmitButton, null, 'Senden'),
        ),
    },
  ])
  return renderToStaticMarkup(h(Page))
}

describe('a form as it comes from the server', () => {
  test('starts with its defaults: money as people write it, ticks where they were', () => {
    const html = markupOf({ defaults: { title: 'Radweg', topic: 'b', kind: 'a', cost: 123_456 } })
    expect(html).toContain('value="Radweg"')
    expect(html).toContain('<option value="b" selected="">')
    expect(html).toContain('value="1.234,56"')
    expect(html.match(/checked=""/g)).toHaveLength(3)
    expect(html).not.toContain('role="alert"')
  })

  test('comes back with all that was typed, the summary focused and leading to each field', () => {
    const html = markupOf({
      refusal: {
        errors: { title: 'Zu kurz.', kind: 'Wählen Sie.', password: 'Zu kurz.' },
        values: { id: 'first', title: 'Rad', text: '<b>x', topic: 'a', groups: ['b'], cost: '12,5' },
      },
      defaults: { title: 'Anders', kind: 'a' },
    })
    expect(html).toMatch(/class="error-summary" role="alert" tabindex="-1" autofocus=""/i)
    for (const field of ['title', 'kind', 'password']) {
      expect(html).toContain(`href="#field-${field}"`)
      expect(html).toContain(`id="field-${field}"`)
    }
    expect(html).toContain('name="id" value="first"')
    expect(html).toContain('&lt;b&gt;x</textarea>')
    expect(html).toContain('value="12,5"')
    expect(html).toMatch(
      /aria-describedby="field-title-hint field-title-error field-title-counter" aria-invalid="true"/,
    )
    // What was unticked stays unticked: only the second group remains.
    expect(html.match(/checked=""/g)).toHaveLength(1)
  })

  test('ids are unique, every label has its field, nothing is styled inline', () => {
    const html = markupOf({ refusal: { errors: { title: 'Zu kurz.' }, values: { title: '' } } })
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of html.matchAll(/ for="([^"]+)"/g)) expect(ids).toContain(target)
    expect(html).not.toContain('style=')
  })

  test('takes nothing for a refusal that is none', () => {
    expect(markupOf({ refusal: { ok: true } })).not.toContain('role="alert"')
    expect(markupOf({ refusal: undefined })).not.toContain('role="alert"')
  })
})
