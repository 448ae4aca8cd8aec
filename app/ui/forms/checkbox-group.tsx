import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx'
import { useField } from './form-context.ts'

export type CheckboxGroupProps = ChoiceGroupProps & { defaultValues?: readonly string[] }

/** Several answers to one question; the schema takes them as `z.array(z.string())`. */
export function CheckboxGroup({ defaultValues = [], ...props }: CheckboxGroupProps) {
  const { values, refused } = useField(props.name)
  return <ChoiceGroup {...props} kind="checkbox" chosen={values.length > 0 || refused ? values : defaultValues} />
}
