import { useState } from 'react'
import {
  type Column,
  FilterBar,
  LinkButton,
  Pager,
  SearchField,
  Segment,
  Select,
  type Sort,
  Status,
  type StatusKind,
  Table,
  TextButton,
  toast,
} from '../index.ts'
import { Specimen, useBoth } from './specimen.tsx'

interface Post {
  name: string
  crew: number
  least: number
  since: string
  cover: StatusKind
  day: boolean
}

const posts: Post[] = [
  { name: '值班长', crew: 1, least: 1, since: '2026-01-01', cover: 'cover-exact', day: false },
  { name: '净环水泵房', crew: 3, least: 2, since: '2025-07-01', cover: 'cover-ok', day: false },
  { name: '铸造吊车', crew: 1, least: 2, since: '2026-03-15', cover: 'cover-short', day: false },
  { name: '点检', crew: 5, least: 2, since: '2024-09-01', cover: 'cover-ok', day: true },
]

export function Tables() {
  const say = useBoth()
  const [sort, setSort] = useState<Sort>({ column: 'crew', direction: 'descending' })
  const [text, setText] = useState('')
  const [page, setPage] = useState(2)
  const [size, setSize] = useState<'all' | 'short'>('all')
  const [crew, setCrew] = useState('')
  const columns: Column<Post>[] = [
    { key: 'name', title: say('岗位', 'Post'), cell: (post) => post.name, sortable: true },
    {
      key: 'crew',
      title: say('在岗 / 最低', 'On post / least'),
      kind: 'number',
      sortable: true,
      cell: (post) => (
        <>
          {post.crew}
          <small> / {post.least}</small>
        </>
      ),
    },
    { key: 'since', title: say('设立', 'Since'), kind: 'date', cell: (post) => post.since },
    {
      key: 'cover',
      title: say('配员', 'Cover'),
      cell: (post) => <Status kind={post.cover} n={post.cover === 'cover-short' ? 1 : undefined} />,
    },
    {
      key: 'act',
      title: '',
      kind: 'action',
      cell: (post) => (
        <TextButton label={`${say('安排', 'Arrange')} ${post.name}`} onPress={() => toast(post.name)}>
          {say('安排', 'Arrange')}
        </TextButton>
      ),
    },
  ]
  const sorted = posts.toSorted(
    (a, b) =>
      (sort.column === 'name' ? a.name.localeCompare(b.name) : a.crew - b.crew) *
      (sort.direction === 'ascending' ? 1 : -1),
  )
  const found = sorted.filter((post) => post.name.includes(text) && (size === 'all' || post.cover === 'cover-short'))
  const tone = (post: Post) => (post.cover === 'cover-short' ? 'breached' : undefined)
  return (
    <>
      <Specimen name="FilterBar, Table, Pager" note={say('筛选在网址里', 'Filters live in the URL')}>
        <div>
          <FilterBar
            onClear={
              text || size !== 'all'
                ? () => {
                    setText('')
                    setSize('all')
                  }
                : undefined
            }
            right={say(`${found.length} 行`, `${found.length} rows`)}
          >
            <SearchField onChange={setText} placeholder={say('查岗位', 'Find a post')} value={text} width={220} />
            <Segment
              label={say('范围', 'Which')}
              onChange={setSize}
              options={[
                { value: 'all', label: say('全部', 'All') },
                { value: 'short', label: say('缺员', 'Short') },
              ]}
              value={size}
            />
            <Select
              label={say('班组', 'Crew')}
              labelHidden
              onChange={setCrew}
              options={[
                { value: '', label: say('各班', 'Any crew') },
                { value: 'a', label: say('甲班', 'Crew A') },
                { value: 'b', label: say('乙班', 'Crew B') },
              ]}
              value={crew}
              width={140}
            />
          </FilterBar>
          <Table
            columns={columns}
            density="roomy"
            empty={say('没有这样的岗位。', 'No such post.')}
            label={say('岗位配员', 'Posts')}
            onSort={setSort}
            rowHref={() => '/units'}
            rowKey={(post) => post.name}
            rows={found}
            rowTone={tone}
            sort={sort}
            sums={{
              crew: (
                <>
                  10<small> / 7</small>
                </>
              ),
            }}
          />
          <Pager onPage={setPage} page={page} size={50} total={214} />
        </div>
      </Specimen>
      <Specimen name="Table (groupOf)" note={say('分组，紧排', 'Grouped, tight')}>
        <Table
          columns={columns.slice(0, 4)}
          density="tight"
          groupOf={(post) => ({
            key: String(post.day),
            title: post.day ? say('常白班岗位', 'Day posts') : say('倒班岗位', 'Shift posts'),
            note: post.day ? '1' : '3',
          })}
          label={say('岗位，分组', 'Posts, grouped')}
          rowKey={(post) => post.name}
          rows={posts}
          rowTone={(post) => (post.name === '净环水泵房' ? 'current' : undefined)}
        />
      </Specimen>
      <Specimen name="Table (rows)" note={say('正在读，重读，空', 'Reading, rereading, empty')}>
        <Table
          columns={columns.slice(0, 4)}
          label={say('岗位，正在读', 'Posts, reading')}
          rowKey={(post) => post.name}
          rows={undefined}
        />
        <Table
          columns={columns.slice(0, 4)}
          label={say('岗位，重读', 'Posts, rereading')}
          loading
          rowKey={(post) => post.name}
          rows={posts.slice(0, 1)}
        />
        <Table
          columns={columns.slice(0, 4)}
          empty={say('还没有岗位。', 'No posts yet.')}
          emptyAction={<LinkButton href="/units">{say('设岗位', 'Add posts')}</LinkButton>}
          label={say('岗位，空', 'Posts, empty')}
          rowKey={(post) => post.name}
          rows={[]}
        />
      </Specimen>
    </>
  )
}
