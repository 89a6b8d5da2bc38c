#!/usr/bin/env node
import { runCommandLine } from '#cli'
import { composition } from './compose-command-line.ts'

process.exitCode = await runCommandLine(process.argv.slice(2), process.env, composition)
