#!/usr/bin/env node
import {asksForHelp, runCommand} from './command.js';

const args = process.argv.slice(2);
if (args[0] === 'mcp' && !asksForHelp(args)) {
  const {mcpCommand} = await import('./mcp/command.js');
  process.exitCode = await mcpCommand(args.slice(1));
} else {
  const {output, problem, exitCode} = await runCommand(args, new Date());
  process.stdout.write(output);
  process.stderr.write(problem);
  process.exitCode = exitCode;
}
