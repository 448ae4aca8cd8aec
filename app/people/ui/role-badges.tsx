import './people.css'
import type { Role } from '#app/people/rights.ts'
import { roleTexts } from '#app/people/texts/roles.ts'
import { StatusBadge } from '#app/ui/status.tsx'
import { useTexts } from '#app/ui/use-texts.ts'

const icons = { editor: 'edit', moderator: 'comment', projectLead: 'flag', administrator: 'key' } as const

export function RoleBadges({ roles }: { roles: readonly Role[] }) {
  const { names } = useTexts(roleTexts)
  return (
    <div className="people-list__roles">
      {roles.map((role) => (
        <StatusBadge key={role} tone="neutral" icon={icons[role]}>
          {names[role]}
        </StatusBadge>
      ))}
    </div>
  )
}
