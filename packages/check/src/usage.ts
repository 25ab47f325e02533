export const CHECK_USAGE = 'trust-badges facts check [--today YYYY-MM-DD] <file.json>';
export const DIFF_USAGE = 'trust-badges facts diff <old.json> <new.json>';

export const USAGE = `Usage: ${CHECK_USAGE}
       ${DIFF_USAGE}
`;

export const HELP = `${USAGE}
  facts check  lists every fact with its state, its age and its source, what changes next, and what there is to do
    --today    a day in place of the one on this computer
  facts diff   says what the new facts claim more, less and differently than the old ones
  --help       shows this

Exit codes: 0 all is well, 1 the owner of the facts has something to do, 2 the command could not do its work
`;
