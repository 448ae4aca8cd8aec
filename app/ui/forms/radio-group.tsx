import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx'
import { useField } from './form-context.ts'

export type RadioGroupProps = ChoiceGroupProps & { defaultValue?: string }

export function RadioGroup({ defaultValue, ...props }: RadioGroupProps) {
  const { value } = useField(props.name)
  const chosen = value ?? defaultValue
  return <ChoiceGroup {...props} kind="radio" chosen={chosen === undefined ? [] : [chosen]} />
}
