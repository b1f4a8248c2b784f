import { texts } from '#core/texts.ts'
import { localRefusals } from '#regulations/local/local.texts.ts'

/** Why something was refused. */
export const packsTexts = texts({
  ...localRefusals,
  'packs.unknown-unit': ['没有这个单位，或不在您的范围内。', 'No such unit, or out of your reach.'],
  'packs.not-for-this-unit': [
    '本地规定由党委、党总支或党支部采用，这里是别的单位。',
    'Local rules are adopted by a committee, a general branch or a branch; this is another kind of unit.',
  ],
  'packs.unknown-pack': ['没有这份本地规定，或不在您的范围内。', 'No such local rules, or out of your reach.'],
  'packs.adopted-already': ['第 {version} 版已经采用。', 'Version {version} is adopted already.'],
  'packs.version-differs': [
    '第 {version} 版已经采用，内容与这份不同：请给这份一个新的版本号。',
    'Version {version} is adopted with other content: give this one a version of its own.',
  ],
  'packs.version-withdrawn': [
    '第 {version} 版已撤回：请给这份一个新的版本号。',
    'Version {version} was withdrawn: give this one a version of its own.',
  ],
  'packs.withdrawn-already': ['这一版已经撤回。', 'This version is withdrawn already.'],
})
