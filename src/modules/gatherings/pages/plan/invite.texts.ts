import { texts } from '#core/texts.ts'

/** Words for those who sit in. */
export const inviteTexts = texts({
  title: ['列席和来宾（{count}）', 'Sitting in and guests ({count})'],
  person: ['请谁列席', 'Who is asked to sit in'],
  personNote: [
    '本支部、本车间里不属于应到范围的人，没有表决权',
    'People of the branch who do not attend by right; no vote',
  ],
  byRight: ['名单里有人本应到会，不作列席', 'Somebody in the list attends by right'],
  remove: ['去掉', 'Remove'],
  guest: ['来宾姓名', 'Name of the guest'],
  origin: ['单位、职务', 'From'],
  addGuest: ['加一位来宾', 'Add a guest'],
  sitting: ['列席：{names}。', 'Sitting in: {names}.'],
})
