import { apiCommands } from "./api-command.js";
import { callCommands } from "./call-commands.js";
import { checkCommand } from "./check-command.js";
import type { Command } from "./command.js";
import { mockCommand } from "./mock-command.js";
import { onceCommands } from "./once/once-commands.js";
import { proxyCommand } from "./proxy-command.js";

/** Every command: those that the contract describes, then the tools. */
export const commands: readonly Command[] = [
  ...apiCommands,
  ...callCommands,
  ...onceCommands,
  checkCommand,
  mockCommand,
  proxyCommand,
];
