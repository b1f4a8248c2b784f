import { useState } from 'react'
import { Checkbox, CheckboxGroup, ComboBox, Fields, FileDrop, RadioGroup, Segment, Select } from '../index.ts'
import { Line, Specimen, useBoth } from './specimen.tsx'

export function Choices() {
  const say = useBoth()
  const [person, setPerson] = useState<string | null>('quan')
  const [ticked, setTicked] = useState(true)
  const [purposes, setPurposes] = useState<string[]>(['assembly'])
  const [ballot, setBallot] = useState<string>('secret')
  const [files, setFiles] = useState<File[]>([])
  const people = [
    { value: 'quan', label: '石泉', note: say('常白班，书记', 'Day crew, secretary') },
    { value: 'lan', label: '晓岚', note: say('常白班', 'Day crew') },
    { value: 'xi', label: '明溪', note: say('乙班，净环水泵房', 'Crew B, pumps') },
    { value: 'qi', label: '思齐', note: say('丙班', 'Crew C'), disabled: true },
  ]
  return (
    <>
      <Specimen name="Select, ComboBox">
        <Fields>
          <Select label={say('主持', 'Chair')} onChange={setPerson} options={people} value={person} />
          <Select label={say('记录', 'Recorder')} onChange={setPerson} options={people} required value={null} />
          <ComboBox
            label={say('承办人', 'Owner')}
            onChange={setPerson}
            options={people}
            placeholder={say('姓名、拼音、首字母', 'Name or pinyin')}
            value={person}
          />
          <ComboBox
            label={say('监票人', 'Scrutineer')}
            onChange={setPerson}
            options={people}
            refusal={say('监票人不能是候选人。', 'A candidate cannot scrutinise.')}
            value="xi"
          />
          <Select disabled label={say('会场', 'Venue')} onChange={setPerson} options={people} value="lan" />
        </Fields>
      </Specimen>
      <Specimen name="Checkbox, CheckboxGroup">
        <Line>
          <Checkbox checked={ticked} onChange={setTicked}>
            {say('到会', 'Present')}
          </Checkbox>
          <Checkbox checked={!ticked} onChange={(on) => setTicked(!on)}>
            {say('未到', 'Absent')}
          </Checkbox>
          <Checkbox checked={false} indeterminate onChange={setTicked}>
            {say('部分', 'Some')}
          </Checkbox>
          <Checkbox checked disabled onChange={setTicked}>
            {say('停用', 'Disabled')}
          </Checkbox>
          <Checkbox checked onChange={setTicked} readOnly>
            {say('只读', 'Read only')}
          </Checkbox>
          <Checkbox checked={false} onChange={setTicked} refused>
            {say('被退回', 'Refused')}
          </Checkbox>
        </Line>
        <CheckboxGroup
          label={say('本次履行', 'Meets')}
          onChange={setPurposes}
          options={[
            { value: 'assembly', label: say('支部党员大会', 'Branch assembly') },
            { value: 'lecture', label: say('党课', 'Lecture') },
            { value: 'theme', label: say('主题党日', 'Theme day'), note: say('本月已办', 'held this month') },
          ]}
          value={purposes}
          warning={say('党课须另写一节记录。', 'A lecture needs a section of its own.')}
        />
      </Specimen>
      <Specimen name="RadioGroup, Segment">
        <RadioGroup
          label={say('表决方式', 'Ballot')}
          note={say('转正须无记名投票', 'Admission needs a secret ballot')}
          onChange={setBallot}
          options={[
            { value: 'secret', label: say('无记名', 'Secret') },
            { value: 'open', label: say('举手', 'Show of hands') },
            { value: 'off', label: say('记名', 'Named'), disabled: true },
          ]}
          value={ballot}
        />
        <Segment
          label={say('班次', 'Shift')}
          onChange={setBallot}
          options={[
            { value: 'secret', label: say('早班', 'Early'), note: say('乙班', 'B') },
            { value: 'open', label: say('中班', 'Middle') },
            { value: 'off', label: say('夜班', 'Night'), disabled: true },
          ]}
          value={ballot}
        />
      </Specimen>
      <Specimen name="FileDrop">
        <FileDrop
          files={files}
          kinds={['.xlsx', '.csv']}
          label={say('花名册', 'Roster')}
          limitMb={5}
          onChange={setFiles}
        />
        <FileDrop
          disabled
          files={[]}
          kinds={['.pdf']}
          label={say('附件', 'Attachment')}
          limitMb={20}
          onChange={setFiles}
        />
      </Specimen>
    </>
  )
}
