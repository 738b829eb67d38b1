/**
 * The command that settles a key by hand, to be copied: a key that a shell would take apart is quoted, and a line that is copied
 * whole, without a decision, is refused.
 */
export const settleCommand = (key: string): string =>
  `npx plivo-phlo once settle ${/^[\w.:@%+,/][\w.:@%+,/-]*$/.test(key) ? key : `'${key.replaceAll("'", "'\\''")}'`} --happened, or --did-not-happen`;
