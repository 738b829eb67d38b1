import { isObject } from "./json.js";

/** Whether an error has one of Node's codes, such as `EEXIST`. */
export const hasCode = (error: unknown, code: string): boolean =>
  isObject(error) && Reflect.get(error, "code") === code;
