import { useState } from 'react'
import {
  Button,
  Icon,
  IconButton,
  iconNames,
  LanguageToggle,
  LinkButton,
  Menu,
  TextButton,
  TextLink,
  ThemeToggle,
  toast,
} from '../index.ts'
import { Line, Specimen, useBoth } from './specimen.tsx'

export function Actions() {
  const say = useBoth()
  const [working, setWorking] = useState(false)
  return (
    <>
      <Specimen name="Button" note={say('一屏至多一个朱色', 'At most one red on a screen')}>
        <Line>
          <Button onPress={() => toast(say('会议已召集。', 'Convened.'))} variant="primary">
            {say('召集会议', 'Convene')}
          </Button>
          <Button icon="print" onPress={() => window.print()}>
            {say('打印', 'Print')}
          </Button>
          <Button onPress={() => toast(say('已收起。', 'Folded.'), 'word')} variant="quiet">
            {say('收起', 'Fold')}
          </Button>
          <Button onPress={() => setWorking(!working)} size="small">
            {say('开始记录', 'Start recording')}
          </Button>
        </Line>
        <Line>
          <Button disabled variant="primary">
            {say('完成记录', 'Finish')}
          </Button>
          <Button disabled>{say('打印', 'Print')}</Button>
        </Line>
        <Line>
          <Button onPress={() => setWorking(true)} working={working}>
            {say('重算', 'Recalculate')}
          </Button>
        </Line>
      </Specimen>
      <Specimen name="LinkButton, TextLink, TextButton">
        <Line>
          <LinkButton href="/gatherings" icon="list">
            {say('会议记录', 'Gatherings')}
          </LinkButton>
          <TextLink href="/duties">{say('看差异', 'See what changed')}</TextLink>
          <TextLink href="/roster" quiet>
            {say('石泉', 'Shi Quan')}
          </TextLink>
          <TextButton onPress={() => toast(say('已接收。', 'Received.'))}>{say('接收', 'Receive')}</TextButton>
          <TextButton disabled onPress={() => undefined}>
            {say('补做', 'Make up')}
          </TextButton>
        </Line>
      </Specimen>
      <Specimen name="IconButton, Menu" note={say('单独的图标有名有提示', 'An icon alone has a name and a tooltip')}>
        <Line>
          <IconButton icon="edit" label={say('改', 'Edit')} onPress={() => toast(say('可改。', 'Editable.'), 'word')} />
          <IconButton disabled icon="close" label={say('移除', 'Remove')} />
          <ThemeToggle />
          <LanguageToggle />
          <Menu
            entries={[
              { key: 'pdf', label: 'PDF', note: 'A4' },
              { key: 'xlsx', label: 'Excel' },
              { key: 'off', label: say('归档', 'Archive'), disabled: true, apart: true },
            ]}
            label={say('导出', 'Export')}
          />
        </Line>
      </Specimen>
      <Specimen name="Icon">
        <Line>
          {iconNames.map((name) => (
            <span key={name} title={name}>
              <Icon name={name} size={18} />
            </span>
          ))}
        </Line>
      </Specimen>
    </>
  )
}
