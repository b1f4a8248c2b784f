import { useState } from 'react'
import {
  Button,
  Fields as FieldColumns,
  FieldNote,
  Form,
  NumberField,
  SearchField,
  TextArea,
  TextField,
} from '../index.ts'
import { Specimen, useBoth } from './specimen.tsx'

export function TextFields() {
  const say = useBoth()
  const [name, setName] = useState('石泉')
  const [votes, setVotes] = useState<number | null>(23)
  const [text, setText] = useState(
    '明溪（入党介绍人）：预备期一年，本人在净环水泵房独立处置 3 号泵轴温升高一次，记录完整，同意转正。',
  )
  const [search, setSearch] = useState('')
  return (
    <>
      <Specimen
        name="TextField"
        note={say('静、注、警、拒、必填、停、只读', 'Rest, note, warning, refusal, required, disabled, read only')}
      >
        <FieldColumns>
          <TextField label={say('姓名', 'Name')} onChange={setName} value={name} />
          <TextField
            label={say('召集缘由', 'Why convened')}
            note={<FieldNote rule="NT-01">{say('须在三日前通知', 'Three days’ notice')}</FieldNote>}
            onChange={setName}
            placeholder={say('一句话', 'One sentence')}
            value=""
          />
          <TextField
            label={say('地点', 'Place')}
            onChange={setName}
            value={name}
            warning={say('会议室 30 座，应到 34 人。', '30 seats for 34 people.')}
          />
          <TextField
            label={say('登录名', 'Login')}
            onChange={setName}
            refusal={say('这个登录名已有人用。', 'This login is taken.')}
            value="shiquan"
          />
          <TextField label={say('电话', 'Telephone')} onChange={setName} required type="tel" value="" />
          <TextField
            disabled
            label={say('支部', 'Branch')}
            onChange={setName}
            value={say('运行车间党支部', 'Operations branch')}
          />
          <TextField label={say('记录', 'Recorder')} onChange={setName} readOnly value="晓岚" />
        </FieldColumns>
      </Specimen>
      <Specimen name="NumberField">
        <FieldColumns least={160}>
          <NumberField
            label={say('赞成', 'In favour')}
            minimum={0}
            onChange={setVotes}
            unit={say('票', 'votes')}
            value={votes}
          />
          <NumberField
            digits={1}
            label={say('回收', 'Recovered')}
            onChange={setVotes}
            step={0.1}
            unit="t"
            value={38.6}
          />
          <NumberField
            label={say('不赞成', 'Against')}
            maximum={34}
            minimum={0}
            onChange={setVotes}
            steppers
            value={votes}
          />
          <NumberField
            label={say('弃权', 'Abstain')}
            onChange={setVotes}
            refusal={say('合计多于到会人数 24。', 'More than the 24 present.')}
            value={30}
          />
        </FieldColumns>
      </Specimen>
      <Specimen name="TextArea">
        <TextArea
          face="minutes"
          label={say('（二）讨论青禾转正', 'Minutes of item 2')}
          onChange={setText}
          value={text}
        />
        <TextArea
          label={say('说明', 'Explanation')}
          onChange={setText}
          rows={2}
          value=""
          warning={say('空着将不能完成记录。', 'Left empty, the record cannot be closed.')}
        />
      </Specimen>
      <Specimen name="SearchField" note={say('按 / 到此', '/ comes here')}>
        <SearchField
          onChange={setSearch}
          placeholder={say('查人、会议、台账、条款', 'People, gatherings, ledgers, articles')}
          slash
          value={search}
        />
      </Specimen>
      <Specimen name="Form">
        <Form
          actions={
            <>
              <Button type="submit" variant="primary">
                {say('存', 'Save')}
              </Button>
              <Button>{say('取消', 'Cancel')}</Button>
            </>
          }
          label={say('改一条记录', 'Edit a record')}
          onSubmit={() => undefined}
          refusal={say('这条记录刚被晓岚改过，请看后再存。', 'Xiao Lan changed this record meanwhile.')}
        >
          <TextField label={say('题目', 'Title')} onChange={setName} value={name} width={440} />
        </Form>
      </Specimen>
    </>
  )
}
