import { texts } from '#core/texts.ts'

/** Words of what the regulations say of a gathering, beside its plan and under its record. */
export const judgedLineTexts = texts({
  title: ['按规定核对', 'Checked by the rules'],
  why: ['为什么', 'Why'],
  whyOf: ['为什么：{about}', 'Why: {about}'],
  chair: ['{name}主持', '{name} in the chair'],
  record: ['应当记载的内容', 'What a record holds'],
  'theme-day': ['主题党日：事先议定', 'Theme Party day: settled in advance'],
  'follow-up': ['主题党日：议定事项的落实', 'Theme Party day: what it decided, followed up'],
  holds: ['合规', 'Lawful'],
  lacks: ['未齐', 'Lacking'],
  open: ['未了', 'Open'],
  ahead: ['待议定', 'Not settled yet'],
})
