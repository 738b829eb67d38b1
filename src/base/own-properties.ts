/** The own properties of objects in one object, the last first: what somebody put into `Object.prototype` is not found in it. */
export const ownProperties = <Properties extends object>(
  ...parts: readonly (Partial<Properties> | undefined)[]
): Properties => Object.assign(Object.create(null), ...parts);
