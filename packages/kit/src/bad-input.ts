/** The command was given what it cannot work with. The message names the place and the remedy. */
export class BadInput extends Error {}
