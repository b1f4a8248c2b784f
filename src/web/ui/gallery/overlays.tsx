import { useState } from 'react'
import {
  Button,
  ConfirmDialog,
  Dialog,
  Disclosure,
  Drawer,
  ExplainPanel,
  Steps,
  Tabs,
  TextField,
  Tooltip,
  toast,
} from '../index.ts'
import { useJudgement } from './judgement.ts'
import { Line, Specimen, useBoth } from './specimen.tsx'

export function Overlays() {
  const say = useBoth()
  const [open, setOpen] = useState<'dialog' | 'confirm' | 'drawer'>()
  const [place, setPlace] = useState('三楼会议室')
  const judgement = useJudgement()
  const close = () => setOpen(undefined)
  return (
    <>
      <Specimen name="Dialog, ConfirmDialog, Drawer, toast, Tooltip">
        <Line>
          <Button onPress={() => setOpen('dialog')}>{say('改会场', 'Change the place')}</Button>
          <Button onPress={() => setOpen('confirm')}>{say('完成记录', 'Close the record')}</Button>
          <Button icon="explain" onPress={() => setOpen('drawer')}>
            {say('解释', 'Explain')}
          </Button>
          <Button onPress={() => toast(say('已存 15:06。', 'Saved 15:06.'))}>{say('存', 'Save')}</Button>
          <Button onPress={() => toast(say('被退回：票数不符。', 'Refused: the votes do not add up.'), 'refusal')}>
            {say('退回', 'Refuse')}
          </Button>
          <Tooltip text={say('依排班，不采集位置', 'By the rota')}>
            <Button>{say('悬停', 'Hover')}</Button>
          </Tooltip>
        </Line>
      </Specimen>
      <Specimen name="Tabs, Steps, Disclosure">
        <Tabs
          label={say('记录', 'Record')}
          tabs={[
            { key: 'a', title: say('议程', 'Agenda'), count: 4, content: say('四项议程。', 'Four items.') },
            { key: 'b', title: say('表决', 'Votes'), content: say('两项表决。', 'Two votes.') },
            { key: 'c', title: say('附件', 'Files'), content: null, disabled: true },
          ]}
        />
        <Steps
          current="check"
          label={say('导入花名册', 'Import')}
          steps={[
            { key: 'file', title: say('选文件', 'File') },
            { key: 'check', title: say('核对', 'Check'), note: say('3 行待改', '3 rows to mend') },
            { key: 'write', title: say('写入', 'Write') },
          ]}
        />
        <Disclosure note={say('12 条', '12')} open title={say('已更正', 'Amended')}>
          {say('两次更正，各有缘由。', 'Amended twice, with reasons.')}
        </Disclosure>
        <Disclosure title={say('往年', 'Former years')}>2025</Disclosure>
      </Specimen>
      <Dialog
        actions={
          <>
            <Button onPress={close} variant="primary">
              {say('存', 'Save')}
            </Button>
            <Button onPress={close}>{say('取消', 'Cancel')}</Button>
          </>
        }
        onClose={close}
        open={open === 'dialog'}
        title={say('改会场', 'Change the place')}
      >
        <TextField autoFocus label={say('会场', 'Place')} onChange={setPlace} value={place} />
      </Dialog>
      <ConfirmDialog
        confirm={say('完成记录', 'Close the record')}
        onClose={close}
        onConfirm={close}
        open={open === 'confirm'}
        refusal={say('主持人尚未确认。', 'The chair has not confirmed.')}
        title={say('完成这次记录？', 'Close this record?')}
      >
        <p>
          {say(
            '完成后只能更正，不能改写，更正留痕。',
            'Afterwards it can be amended, with a trace, but not rewritten.',
          )}
        </p>
      </ConfirmDialog>
      <Drawer onClose={close} open={open === 'drawer'} title={say('为什么是这个结论', 'Why this conclusion')}>
        <ExplainPanel
          judgement={judgement}
          note={say('审批与政治结论由组织作出，本系统不代为判断。', 'The organisation decides, not the software.')}
        />
      </Drawer>
    </>
  )
}
