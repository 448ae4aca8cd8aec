import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary' | 'danger'

type Look = {
  variant?: ButtonVariant
  icon?: IconName
  /** the icon stands behind the words, as with an arrow */
  iconEnd?: IconName
  size?: 'small' | 'normal'
  /** full width on phones */
  wide?: boolean
  className?: string
  children: ReactNode
}

export type ButtonProps = Look & {
  type?: 'button' | 'submit' | 'reset'
  name?: string
  value?: string
  form?: string
  disabled?: boolean
  onClick?: (event: React.MouseEvent<HTMLButtonElement>) => void
  'aria-expanded'?: boolean
  'aria-controls'?: string
  'aria-pressed'?: boolean
  'aria-label'?: string
  'aria-describedby'?: string
}

export function Button({
  variant,
  icon,
  iconEnd,
  size,
  wide,
  className,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button {...rest} type={type} className={look({ variant: variant ?? 'primary', size, wide, className })}>
      <Content icon={icon} iconEnd={iconEnd}>
        {children}
      </Content>
    </button>
  )
}

export type ButtonLinkProps = Look & {
  to: string
  /** a file, a feed or another site: an ordinary link past the router */
  plain?: boolean
  download?: boolean | string
  rel?: string
  preventScrollReset?: boolean
  'aria-label'?: string
  'aria-describedby'?: string
  'aria-current'?: 'page' | 'true'
}

export function ButtonLink(props: ButtonLinkProps) {
  const { to, plain, download, preventScrollReset, variant, icon, iconEnd, size, wide, className, children, ...rest } =
    props
  const shared = { ...rest, className: look({ variant: variant ?? 'primary', size, wide, className }) }
  const content = (
    <Content icon={icon} iconEnd={iconEnd}>
      {children}
    </Content>
  )
  if (plain || download !== undefined) {
    return (
      <a {...shared} href={to} download={download}>
        {content}
      </a>
    )
  }
  return (
    <Link {...shared} to={to} preventScrollReset={preventScrollReset}>
      {content}
    </Link>
  )
}

export const buttonLooks: Record<ButtonVariant, string> = {
  primary: 'button--primary',
  secondary: 'button--secondary',
  tertiary: 'button--tertiary',
  danger: 'button--danger',
}

function look({
  variant,
  size,
  wide,
  className,
}: Pick<Look, 'size' | 'wide' | 'className'> & { variant: ButtonVariant }) {
  return classes('button', buttonLooks[variant], size === 'small' && 'button--small', wide && 'button--wide', className)
}

function Content({ icon, iconEnd, children }: Pick<Look, 'icon' | 'iconEnd' | 'children'>) {
  return (
    <>
      {icon && <Icon name={icon} size={20} />}
      <span className="button__label">{children}</span>
      {iconEnd && <Icon name={iconEnd} size={20} />}
    </>
  )
}
