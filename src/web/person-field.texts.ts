import { texts } from '#core/texts.ts'

export const personFieldTexts = texts({ search: ['姓名、拼音、首字母', 'Name, pinyin, initials'] })
