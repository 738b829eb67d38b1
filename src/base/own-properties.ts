/** The own properties of objects in one object, the last first: what somebody put into `Object.prototype` is not found in it. */
export const ownProperties = <Properties extends object>(
  ...parts: readonly (Partial<Properties> | undefined)[]
): Properties => Object.assign(Object.create(nothing), ...parts);

/** To inherit from this is to inherit nothing; an object that has no prototype at all is kept as a table, which is slow. */
const nothing = Object.freeze(Object.create(null));
