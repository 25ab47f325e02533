export const CHECK_FILES_USAGE = 'trust-badges check <files, folders, globs, addresses or -> [options]';
export const CHECK_USAGE = 'trust-badges facts check [--today YYYY-MM-DD] <file.json>';
export const DIFF_USAGE = 'trust-badges facts diff <old.json> <new.json>';
export const MCP_USAGE = 'trust-badges mcp [--facts facts.json] [--today YYYY-MM-DD]';

export const USAGE = `Usage: ${CHECK_FILES_USAGE}
       ${CHECK_USAGE}
       ${DIFF_USAGE}
       ${MCP_USAGE}
`;

export const HELP = `${USAGE}
  check        finds sentences that say more than the facts, in files, folders, globs, addresses, and - for standard input
    --facts    a facts file in place of the bundled facts
    --config   a config file in place of trust-badges.config.json
    --lang     the language of texts that name none, like en or pt-BR
    --format   text, json, sarif, github or junit; default text
    --strict   fails for what is misleading or unclear, too
    --today    a day in place of the one on this computer
  facts check  lists every fact with its state, its age and its source, what changes next, and what there is to do
    --today    a day in place of the one on this computer
  facts diff   says what the new facts claim more, less and differently than the old ones
  mcp          answers agents on standard input and output: may we say this, the report, the subprocessors, the badges
    --facts    a facts file in place of the bundled facts
  --help       shows this

Exit codes: 0 all is well, 1 something says more than the facts, or the owner of the facts has something to do,
            2 something could not be read, or the command could not do its work
`;
