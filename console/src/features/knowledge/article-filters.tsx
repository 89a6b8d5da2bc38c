import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { knowledgeApi, knowledgeKeys } from '#api'
import { useWording } from '#language'
import type { ArticleSearch } from './article-search.ts'
import styles from './knowledge.module.css'

const states = ['draft', 'published', 'scheduled', 'ended', 'archived'] as const
const audiences = ['buyers', 'sellers', 'agents'] as const
const restMs = 250

/** Narrows the list; the address keeps it. */
export function ArticleFilters({ search, isSeller }: { search: ArticleSearch; isSeller: boolean }) {
  const { say, read } = useWording()
  const navigate = useNavigate()
  const sellers = useQuery({ queryKey: knowledgeKeys.sellers, queryFn: knowledgeApi.listSellers, enabled: !isSeller })
  const choose = (name: keyof ArticleSearch, value: string) => {
    const { [name]: _, ...others } = search
    void navigate({ to: '/knowledge', search: value === '' ? others : { ...others, [name]: value }, replace: true })
  }
  return (
    <search className={styles['filters']}>
      <SearchField text={search.text ?? ''} onChange={(text) => choose('text', text)} />
      <label>
        {say('knowledge.state')}
        <select
          className="field"
          value={search.state ?? ''}
          onChange={(event) => choose('state', event.currentTarget.value)}
        >
          <option value="">{say('knowledge.any')}</option>
          {states.map((state) => (
            <option key={state} value={state}>
              {say(`knowledge.state.${state}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('knowledge.audience')}
        <select
          className="field"
          value={search.audience ?? ''}
          onChange={(event) => choose('audience', event.currentTarget.value)}
        >
          <option value="">{say('knowledge.any')}</option>
          {audiences.map((audience) => (
            <option key={audience} value={audience}>
              {say(`knowledge.audience.${audience}`)}
            </option>
          ))}
        </select>
      </label>
      {!isSeller && (
        <label>
          {say('knowledge.scope')}
          <select
            className="field"
            value={search.scope ?? ''}
            onChange={(event) => choose('scope', event.currentTarget.value)}
          >
            <option value="">{say('knowledge.any')}</option>
            <option value="operator">{say('knowledge.operator')}</option>
            {sellers.data?.sellers.map(({ id, name }) => (
              <option key={id} value={id}>
                {read(name)}
              </option>
            ))}
          </select>
        </label>
      )}
    </search>
  )
}

/** Asks a little after the last letter. */
function SearchField({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { say } = useWording()
  const [typed, setTyped] = useState(text)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (words: string) => {
    setTyped(words)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => onChange(words.trim()), restMs)
  }
  return (
    <label className={styles['search']}>
      {say('knowledge.search')}
      <input className="field" type="search" value={typed} onChange={(event) => type(event.currentTarget.value)} />
    </label>
  )
}
