// What if the database cannot be used at all?

/** A database that does not open. The message is for the operator, and says what to do. */
export class StoreProblem extends Error {}
