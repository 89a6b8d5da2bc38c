import { Link, Outlet, useLocation, type LinkProps } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import styles from './area.module.css'

/** `isStart`: others of the area lie below its address, and it is not meant by theirs. */
export type AreaPage = { to: NonNullable<LinkProps['to']>; name: string; isStart?: true }

/** Its pages as tabs, and the one that is open. */
export function Area({ label, pages }: { label: string; pages: readonly AreaPage[] }) {
  const tabs = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  // On a narrow page they reach beyond its edge.
  useEffect(() => {
    const open = tabs.current?.querySelector('[aria-current]')
    open?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
  }, [pathname])
  return (
    <div className={styles['area']}>
      <nav ref={tabs} className={styles['tabs']} aria-label={label}>
        {pages.map(({ to, name, isStart = false }) => (
          <Link key={to} to={to} search={{}} activeOptions={{ exact: isStart, includeSearch: false }}>
            {name}
          </Link>
        ))}
      </nav>
      <Outlet />
    </div>
  )
}
