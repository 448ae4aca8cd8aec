import { type Role, roles } from '#app/people/rights.ts'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group.tsx'

/** Every role with what it is there for. */
export function RolesField(props: {
  label: string
  names: Record<Role, string>
  about: Record<Role, string>
  chosen?: readonly Role[]
}) {
  const { label, names, about, chosen = [] } = props
  const options = roles.map((role) => ({ value: role, label: names[role], hint: about[role] }))
  return <CheckboxGroup name="roles" label={label} options={options} defaultValues={chosen} />
}
