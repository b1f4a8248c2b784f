import { texts } from '#core/texts.ts'

/** What the record chain calls each command and document of this module. */
export const operationTexts = texts({
  'polls.save-poll': ['编写征求意见表', 'Write a poll'],
  'polls.open-poll': ['开始征求意见', 'Open a poll'],
  'polls.answer-poll': ['参加征求意见', 'Take part in a poll'],
  'polls.add-paper': ['录入纸质意见表', 'Add the sheets of paper of a poll'],
  'polls.close-poll': ['结束征求意见', 'Close a poll'],
  'polls.publish-poll': ['公布征求意见结果', 'Publish the totals of a poll'],
  'polls.withdraw-poll': ['撤回征求意见', 'Withdraw a poll'],
  'polls.export-poll': ['导出征求意见汇总', 'Export the totals of a poll'],
})
