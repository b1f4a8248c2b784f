import { texts } from '#core/texts.ts'

export const limitTexts = texts({
  'question.product-limit': ['这样的功能能不能有？', 'May a program for branches have this feature?'],
  'limit.no-ranking': [
    '不得设置强制签到、积分排名、在线时长统计。',
    'No forced check-in, no points or ranking, no counting of time online.',
  ],
  'limit.no-quota': [
    '不得强制下载，不得考核安装率、登录率。',
    'No forced download and no quota of installs or sign-ins.',
  ],
  'limit.no-assessment': [
    '点赞、投票、转发、学习时长不得作为考评依据。',
    'Likes, votes, reposts and study hours must not be a basis of assessment.',
  ],
  'limit.no-traces': [
    '不得非必要地要求上传照片、视频、轨迹。',
    'No needless photos, videos or tracks may be asked for.',
  ],
  'limit.no-repeats': ['不得重复要求填表报数。', 'The same figures must not be asked for again and again.'],
  'limit.emergency': [
    '安保、应急等场景规定除外，是否属于这种场景由人判断。',
    'Scenes of safety and emergency are excepted; whether this is one is for a person to judge.',
  ],
  'limit.scope': [
    '这些规定针对政务应用，企业工具是否适用没有明文，本系统同样遵守。',
    'The measure speaks of government apps; whether it covers an enterprise’s tool is not said, and this program keeps it all the same.',
  ],
  'limit.instead-gaps': [
    '这里只列出哪些事项到期、哪些还缺，不比较人和支部。',
    'Here one sees what is due and what is missing; people and branches are never compared.',
  ],
  'limit.instead-hours': [
    '学时只是本人的记录和支部的缺口清单，不计在线时间。',
    'Hours learned are a personal record and a list of gaps; time online is not counted.',
  ],
  'limit.instead-attendance': [
    '到会情况由记录人在会上登记一次，也可以用纸质签到表。',
    'Attendance is taken once, at the meeting, by the recorder; the paper sheet will do.',
  ],
  'limit.instead-face': [
    '不采集人脸、指纹等生物信息，到会由记录人登记一次。',
    'No face, no fingerprint: attendance is taken once, by the recorder.',
  ],
  'limit.instead-browser': [
    '用浏览器即可，不需要安装，也可以一直用纸。',
    'Everything works in a browser, nothing is installed, and paper remains good enough.',
  ],
  'limit.instead-work': [
    '记的是做了什么：实际成效用自然单位，不用热度。',
    'What is recorded is what was done, in natural units, never how popular it was.',
  ],
  'limit.instead-rota': ['谁在岗只看排班，不采集位置。', 'Who is on shift is read from the rota; nobody is located.'],
  'limit.instead-photos': [
    '照片可有可无，不作为完成的凭据。',
    'Photos are optional and never the proof that something was done.',
  ],
  'limit.instead-once': [
    '一次录入，各种台账由此打印；表格可以导入导出。',
    'Entered once, every ledger is printed from it; spreadsheets come in and go out.',
  ],
  'limit.photos-few': [
    '{count} 张照片，至多 {most} 张，可有可无。',
    '{count} photos of at most {most}; none is needed.',
  ],
  'limit.photos-many': ['{count} 张照片，超过 {most} 张。', '{count} photos are more than {most}.'],
  'limit.photo-place': [
    '保存前去掉拍摄位置等附带信息。',
    'The place it was taken and everything else it carries is removed before it is kept.',
  ],
  'limit.if-fewer-photos': ['去掉 {count} 张即可。', 'With {count} fewer it fits.'],
})
