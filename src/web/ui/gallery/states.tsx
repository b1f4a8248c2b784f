import {
  Code,
  EmptyState,
  Kbd,
  LinkButton,
  Loading,
  Notice,
  Progress,
  Status,
  type StatusKind,
  statusKinds,
  Tag,
} from '../index.ts'
import { Line, Specimen, useBoth } from './specimen.tsx'

const counted: Partial<Record<StatusKind, number>> = { 'due-soon': 5, 'met-late': 13, overdue: 10, 'cover-short': 1 }

export function States() {
  const say = useBoth()
  return (
    <>
      <Specimen name="Status" note={say('形、色、字俱全', 'Shape, colour and word')}>
        <Line>
          {statusKinds.map((kind) => (
            <Status key={kind} kind={kind} n={counted[kind]} />
          ))}
        </Line>
        <Line>
          <Status hypothetical kind="failed" />
          <Status hypothetical kind="invalid" />
          <Status kind="met" word={say('11 月会已开 11-09', 'Held 11-09')} />
          <Status kind="due" n={14} size="note" />
        </Line>
        <Status kind="passed" size="large" />
      </Specimen>
      <Specimen name="Tag">
        <Line>
          <Tag size="seal">{say('演示', 'Demo')}</Tag>
          <Tag>{say('全国', 'National')}</Tag>
          <Tag>{say('本支部设置', 'Branch setting')}</Tag>
          <Tag meaning={say('夜班后 11 小时', 'Eleven hours after a night shift')}>休</Tag>
          <Tag meaning={say('会前书面意见', 'Opinion in writing')} tone="blue">
            书
          </Tag>
          <Tag meaning={say('无表决权', 'Without a vote')} tone="violet">
            预
          </Tag>
        </Line>
      </Specimen>
      <Specimen name="Notice">
        <Notice kind="refusal">{say('发出与收回的选票不符，少 1 张。', 'One ballot fewer came back.')}</Notice>
        <Notice kind="warning">{say('距开会不足三日，须说明缘由。', 'Less than three days’ notice: say why.')}</Notice>
        <Notice kind="provisional">
          {say('2027 年放假安排未公布，按工作日计的期限待定。', 'The 2027 calendar is not published.')}
        </Notice>
        <Notice kind="done">{say('已存 15:06，断网亦可记。', 'Saved 15:06; works without network.')}</Notice>
        <Notice>{say('本页依排班而立，不采集任何人的位置。', 'By the rota; nobody is located.')}</Notice>
      </Specimen>
      <Specimen name="Progress, Loading, EmptyState">
        <Progress done={214} label={say('正在导入花名册', 'Importing the roster')} note="214 / 360" of={360} />
        <Progress label={say('正在求解', 'Solving')} note={say('已过 3 秒', '3 seconds')} />
        <Loading />
        <EmptyState action={<LinkButton href="/gatherings/plan">{say('召集会议', 'Convene')}</LinkButton>}>
          {say('这个季度还没有支部党员大会。', 'No branch assembly this quarter yet.')}
        </EmptyState>
      </Specimen>
      <Specimen name="Kbd, Code">
        <Line>
          <Kbd>/</Kbd>
          <Kbd>Esc</Kbd>
          <Code>MT-01</Code>
          <Code>7f3a 91c0</Code>
        </Line>
      </Specimen>
    </>
  )
}
