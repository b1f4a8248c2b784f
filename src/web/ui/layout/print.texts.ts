import { texts } from '#core/texts.ts'

export default texts({
  printedOn: ['打印 {day}', 'Printed {day}'],
  chain: ['链头 {head}', 'Chain head {head}'],
  checked: ['校核', 'Checked by'],
})
