import {list} from '../list.js';
import type {Topics} from '../types.js';

const OWNERS =
  "(?:your|their|(?:the |our |a |each |every )?(?:customer|client|user|company|organi[sz]ation)(?:s|'s|s')?)";

/** What else English may claim. */
export const topics: Topics = {
  frameworks: {
    iso27001: [],
    hipaa: list`health insurance portability and accountability act  hitech`,
    gdpr: list`(?:eu )?general data protection regulation  eu data protection (?:law|regulation|rules)`,
    other: list`cyber essentials(?: plus)?  california consumer privacy act  eu ai act  privacy shield  data privacy framework`,
  },
  gdprBasis: list`
    dpa  data processing (?:agreement|addendum|contract|terms)  (?:legal|lawful) bas[ie]s  art(?:icle|\.)? ?(?:6|28)  standard contractual clauses  sccs
  `,
  data: list`
    (?:data|information|documents?|docs|files?|content|backups?|contracts?|agreements?|records?|uploads?|pii|texts?|everything|nothing|bytes?|bits?|workloads?)
    hosting  hosted  servers?  storage  (?:data )?residency  sovereignty
  `,
  stays: list`
    (?:data ?cent(?:er|re)s?|servers?) (?:is|are) (?:all |only )?(?:located )?in
    stay(?:s|ed|ing)?  remain(?:s|ed|ing)?  kept  stored  hosted  located  processed  held  housed  saved  retained  confined  backed up  based
    keeps?  stores?  hosts?  resid(?:e|es|ing|ency)  sovereignty  lives?  sits?  hosting  servers?  storage  data ?cent(?:er|re)s?  locali[sz]ation  locations?
    process(?:es|ing)?  (?:restrict|limit)ed to  region  belongs?  runs?  running  made and  takes? place
  `,
  only: list`
    only  exclusively  always  at all times  100 ?%  strictly  solely  entirely  guaranteed  nowhere else  never elsewhere  alone  without exception
  `,
  leaves: list`
    leav(?:e|es|ing)  left  transfer(?:s|red|ring)?  sent  sends?  export(?:s|ed|ing)?  moves?  moved  goes  go  travels?  flows?  shipped
    transmit(?:s|ted)?  cross(?:es|ed)?  exits?  escapes?  departs?  outside(?: of)?  out of  abroad  overseas  beyond  offshore  third countr(?:y|ies)  cross-border  upload(?:s|ed)?  reach(?:es)? us  sent to us
  `,
  places: list`
    (?<!(?:customers|users|clients|companies|people|employees|teams|partners|residents|citizens|individuals|office|offices) (?:in|from|across|of|outside) (?:the )?)(?:the )?(?:eu|e\.u\.|european union|eea|european economic area|europe)(?:-only|-based|-hosted)?(?!(?:'s)? (?:customers?|clients?|users?|citizens?|residents?|laws?|regulations?|rules|directives?|ai act|market|member|companies|offices?|commission|representative|standard|gdpr|entity|team|model clauses))  european  german  germany  deutschland  france  french
    switzerland  swiss  austrian?  ireland  irish  netherlands  dutch  spain  italy  poland  sweden  finland  denmark  norway  iceland  belgium  portugal
    luxembourg  estonia  united kingdom  uk  britain  (?:the )?(?:u\.s\.|usa|united states)  us(?=-only|-based| only| soil| data ?cent|[.,;!)]| and | borders)  america
    canada  canadian  australian?  japan  singapore  india  brazil  israel  korea  china  frankfurt  dublin  paris  amsterdam  stockholm  zurich  zürich
    london  berlin  munich  vienna  madrid  milan  warsaw  virginia  oregon  tokyo  sydney  schengen  nordics?  in-(?:country|region)
    (?:your|their|the|one|same|own|home|customer's) (?:own |home |same )?(?:country|jurisdiction|continent)(?: of \p{L}+)?
  `,
  customerPlaces: list`
    ${OWNERS}(?: \p{L}+){0,2} (?:infrastructure|environments?|networks?|premises|servers?|systems?|tenants?|vpcs?|perimeter|firewall|data ?cent(?:er|re)s?|cloud|devices?|machines?|laptops?|browsers?|accounts?|building|hardware|domain|control|walls|boundary|boundaries|hands|intranet|computers?|side|house|site|organi[sz]ation|company|possession)
    (?:the )?(?:infrastructure|environments?|networks?|premises|servers?|systems?|tenants?|devices?|browser|perimeter)s? of (?:the |our |your |each |every )?(?:customers?|clients?|users?)
    on-?prem(?:ises?)?  at the (?:customer|client)(?:'s)?(?: site| premises)?  (?:behind|inside|within) (?:your|the|a|their) (?:own )?\p{L}+  (?:the|your) (?:network|premises|device|browser|perimeter|building|house|firewall)  on-device  locally  with (?:you|the customer|the user)(?!')
    our (?:own )?(?:servers|infrastructure|platform|systems|network|walls|cloud|data ?cent(?:er|re)s?)  (?:the |our )?(?:secure|encrypted) (?:environment|servers|platform)
  `,
  subprocessors: list`
    sub-? ?processors?  third[- ]parties(?! (?:cookies?|trackers?|scripts?))  third[- ]party (?:data )?(?:processors?|providers?|vendors?|services?|companies|service providers|sub-?processors?|hosting|infrastructure|clouds?|tools?|suppliers?)
    third[- ]party(?=\W*(?:(?!.)|[.,;:!?)]|(?:ever|has|have|sees?|gets?|can|will|touch\p{L}*|access\p{L}*|involve\p{L}*|process\p{L}*|receives?|or|and|who|that|whatsoever|at all)(?!\p{L})))
    (?:outside|external|other) (?:vendors|providers|companies|parties|processors|service providers)  sub-?contract(?:ors?)?  anyone else  anybody else  (?:nobody|no one|none) (?:but|except|other than) us  no other (?:company|firm|vendor|provider|party|companies|parties)  outsourc(?:e|ed|es|ing)  sub-?processor-free
  `,
  uses: list`
    us(?:e|es|ed|ing)  engag(?:e|es|ed|ing)  employ(?:s|ed|ing)?  rel(?:y|ies|ied|ying)  involv(?:e|es|ed|ing|ement)  work(?:s|ed|ing)? with  shar(?:e|es|ed|ing)
    pass(?:es|ed|ing)?(?: on)?  hand(?:s|ed)?  disclos(?:e|es|ed)  process(?:es|ed|ing)?  need(?:s|ed)?  hav(?:e|ing)  has  got  there(?:'s| is| are|n't| isn't| aren't)  depend(?:s)?
    appoint(?:s|ed)?  touch(?:es)?  access  see  sees  sent to  give[sn]?  delegates?  handled  done  outsourc(?:e|ed|ing)  run  hires?  built  operated?
  `,
  ai: list`
    ai(?:'s)?  ai-\p{L}+  (?:language )?models?  assistant  co-?pilot  algorithms?  llms?  artificial intelligence  machine learning  bot  chatbot  agents?  generative  hallucinat\p{L}*
  `,
  aiTooStrong: list`
    (?:never|doesn't|does not|don't|do not|cannot|can't|can not|won't|will not|unable to|incapable of) (?:\p{L}+ )?(?:hallucinat(?:e|es|ing)|mak(?:e|es|ing) (?:\p{L}+ ){0,2}(?:mistakes?|errors?|up)|err|errs|invents?|lies?|gets? (?:it|anything|things) wrong|(?:be )?wrong|guess(?:es)?|miss(?:es)? (?:an? |any|anything)(?:\p{L}+)?)
    (?:never|not ever) (?:wrong|mistaken|inaccurate|off)  always (?:right|correct|accurate)  (?:hallucination|error|mistake|bias)s?[- ](?:free|proof)
    (?:no|zero|without(?: any| a| a single)?|not a single|free (?:of|from)|0|eliminat(?:e|es|ed|ing)(?: all)?|rules? out(?: all)?) (?:more )?(?:hallucinations?|errors?|mistakes?)
    infallible  foolproof  zero[- ]errors?  (?:rely on|trust) (?:\p{L}+ ){0,2}100 ?%  (?:finds?|catches|detects?|spots?) (?:every|all) (?:risks?|mistakes?|errors?|issues?|problems?)  makes? none  so (?:that )?no (?:lawyers?|humans?|one|person) (?:has|have|needs?) to  faultless(?:ly)?  flawless(?:ly)?  makes? (?:\p{L}+ )?(?:lawyers?|attorneys?|humans?|reviewers?|human review|legal review) (?:superfluous|obsolete|redundant|unnecessary)
    no (?:\p{L}+ )?(?:review|checks?|checking|approval|oversight) (?:required|needed|necessary)  (?:never|doesn't|does not) gets? (?:\p{L}+ ){1,3}wrong  accuracy(?: \p{L}+){0,4}:? (?:is )?100 ?%  (?:100 ?%|perfectly|completely|absolutely|totally|guaranteed|unfailingly|fully) (?:accurate|correct|right|reliable|error-free|accuracy|autonomous(?:ly)?|automated|automatic(?:ally)?|precise|unbiased)
    (?:100 ?%|perfect|flawless|complete|guaranteed|total) (?:accuracy|precision|correctness|reliability)  accuracy (?:of|is|:) ?100 ?%
    (?:no|without(?: any)?|zero|not any|needs? no|requires? no|skip(?:s)?(?: the)?|eliminat(?:e|es)(?: the need for)?|(?:removes?|without) the need for|does away with) (?:\p{L}+ ){0,2}(?:humans?|manual|lawyers?|attorneys?|reviewers?|legal review|legal team|people|person)(?: (?:review|approval|oversight|checks?|intervention|input|supervision|involvement|in the loop|needed|required|necessary|involved))+
    without (?:any |further |prior |human |manual |a )*(?:reviews?|reviewing|checks?|checking|approval|oversight|supervision)  without (?:anyone|anybody|you|your team) (?:having|needing) to
    no (?:need|reason) (?:for|to) (?:\p{L}+ ){0,5}(?:review\p{L}*|check\p{L}*|approv\p{L}+|humans?|lawyers?|double-check|verify|proofread)
    (?:human|manual|lawyer|legal) (?:review|approval|oversight|checks?|intervention|supervision)(?: \p{L}+){0,3} (?:unnecessary|obsolete|not (?:needed|required|necessary)|superfluous|redundant|a thing of the past|no longer (?:needed|required|necessary)|(?:isn't|aren't|is not|are not) (?:needed|required|necessary))
    (?:don't|do not|doesn't|does not|no longer|never) (?:have to|need to|need|require|requires|needs)(?: any| a| an)? (?:\p{L}+ ){0,3}(?:review(?:ed)?|check(?:ed)?|verify|double-check|approved?|approval|human|lawyer|attorney|proofread|oversight)
    replac(?:e|es|ing) (?:your |the |a |all |any |human |our |entire |in-house )*(?:lawyers?|attorneys?|legal (?:team|counsel|department|review)|counsel|human review|reviewers?|humans)
    (?:gives?|provid(?:e|es|ing)|offers?|delivers?|get|receive|getting|instant|reliable|sound|qualified|binding) (?:\p{L}+ ){0,3}legal (?:advice|opinions?|counsel)
    legal advice (?:from|by|at the|in seconds|in minutes|you can)  fully autonomous(?:ly)?  (?:approves?|signs?|decides?|negotiates?) (?:\p{L}+ ){0,4}(?:on (?:its|their) own|by itself|alone|autonomously|automatically|without you)
    (?:better|smarter|more accurate|more reliable) than (?:any |an? |your |human )*(?:lawyers?|attorneys?|humans?|experts?)  instead of (?:a |your )?lawyers?
    (?:rely|count|depend) on (?:\p{L}+ ){0,3}for legal advice  knows? (?:\p{L}+ ){0,3}better than  blindly (?:trust|rely)  (?:trust|rely on) (?:\p{L}+ )?blindly  unbiased  free of bias  guarantee[sd]? (?:\p{L}+ ){0,2}(?:accuracy|correctness|correct|accurate)
  `,
  absolutelySecure: list`
    (?:100 ?%|completely|absolutely|totally|perfectly|fully|entirely|utterly|one hundred percent|guaranteed) (?:\p{L}+ )?(?:secure|safe|protected|security|hack-?proof|impenetrable)
    (?:absolute|total|perfect|complete|maximum|ultimate|unbreakable|unrivall?ed|unmatched|impenetrable|unbeatable|guaranteed) (?:\p{L}+ )?(?:security|safety|protection|encryption)
    un-?(?:hack|break|breach)-?able  (?:hack|breach|bullet|leak|tamper)-?proof  impenetrable  invulnerable  (?:bank(?:ing)?|military|nato|government|defen[sc]e|nasa)[- ](?:grade|level)  fort knox
    (?:cannot|can't|can never|never|impossible to|no one can|nobody can|will never|could never|can not) (?:be |get |been )?(?:\p{L}+ )?(?:hack(?:ed)?|breach(?:ed)?|br[eo]ken? into|crack(?:ed)?|compromised|stolen|leak(?:ed)?)
    (?:zero|no) (?:\p{L}+ )?(?:risks?|breaches|vulnerabilities|security holes)  risk-free  (?:world's )?(?:safest|most secure)  (?:as )?(?:safe|secure) as (?:a |your |any |the )?(?:bank|vault|fort)\p{L}*
    safe from (?:all |any )?(?:hackers|attacks|breaches)  immune to  watertight  iron-?clad  zero[- ]risk  guarantees? (?:the |absolute |full |complete |your )*(?:security|safety)  security (?:is )?guaranteed
  `,
};
