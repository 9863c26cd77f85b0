/** Whether a text can be one email address: one @, and nothing that a mail program takes for a second address or a name. */
export const isEmailAddress = (text: string): boolean => /^[^\s@,;:<>"()[\]\\]+@[^\s@,;:<>"()[\]\\]+$/.test(text)
