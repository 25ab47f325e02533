#!/usr/bin/env node
import {runCommand} from './command.js';

const {output, problem, exitCode} = runCommand(process.argv.slice(2), new Date());
process.stdout.write(output);
process.stderr.write(problem);
process.exitCode = exitCode;
