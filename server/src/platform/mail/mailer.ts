/** Plain text. `messageId` is the same at every try of the same mail, so that a repetition can be recognised. */
export type Mail = { to: string; subject: string; text: string; messageId: string }

/** A way out for mail. `send` resolves when the next server has taken the mail, and rejects otherwise. */
export type Mailer = { send: (mail: Mail) => Promise<void> }
