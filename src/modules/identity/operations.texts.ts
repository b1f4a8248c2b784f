import { texts } from '#core/texts.ts'

/** What the record chain calls each command and document of this module. */
export const operationTexts = texts({
  'identity.change-password': ['修改自己的密码', 'Change one’s password'],
  'identity.close-account': ['停用账号', 'Close an account'],
  'identity.open-account': ['开通账号', 'Open an account'],
  'identity.reset-password': ['重设密码', 'Reset a password'],
  'identity.revoke-session': ['退出一处登录', 'End a session'],
  'identity.sign-in': ['登录', 'Sign in'],
  'identity.sign-out': ['退出', 'Sign out'],
})
