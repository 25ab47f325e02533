import {list} from '../list.js';
import type {Asserts} from '../types.js';

/** What English asserts. */
export const asserts: Asserts = {
  certified: list`
    (?:re-?)?cert(?:ified|ifed|fied|yfied|ificated|ifies|ify|ifying)  cerif(?:ied|ed)  ceritified  certs?  (?:re-?)?certificat(?:e|es|ion|ions)
    (?:re)?accredit(?:ed|ation|ations|s)  (?<=(?:2|1|ii|soc)[ -])(?:approved|endorsed|authori[sz]ed)  seals? of approval  (?:quality|trust) seals?
  `,
  compliant: list`
    (?:in |full |fully |100% )?compl[iy][ae]n(?:t|ce|cy)  (?<=(?:hipp?aa?|gdpr|pci|dss|2|27001)[ -])complaint  compl(?:y|ies|ied|ying)(?: with)?
    conform(?:s|ed|ing|ity|ant|ance|e|al)?  meets?  met  meeting  satisf(?:y|ies|ied|ying)  fulfil(?:l|ls|led|s|ling)?
    adher(?:e|es|ed|ence|ing)  in (?:\p{L}+ )?accordance with  abid(?:e|es|ing) by  observ(?:e|es)  respects?
    lawful(?:ly)? under  proof(?:ed)?  safe
  `,
  attested: list`
    (?:re-?)?audited  (?:re-?)?attested  (?:re-?)?examined  assessed  verified  confirmed  tested against
    reviewed  evaluated  inspected  vetted  backed  proven  accepted  authori[sz](?:ed|ation)  authority to operate
    registered  licen[sc]ed  validated  approved  participants?  (?:certificate |label )?holders?  listed  recognis?z?ed  recipients?  awardees?  credential(?:s|ed)?  badges?  seals?  logos?  appointed
  `,
  report: list`
    (?:bridge )?reports?  (?:re-?)?audits?  attestations?  examinations?  assessments?  letters?  engagements?
    opinions?  reviews?  reporting
  `,
  passed: list`
    pass(?:ed|es|ing)?  aced  nailed  sailed through  with flying colou?rs  cleared  crushed  breezed through  survived
    succeeded  made it through  mastered
  `,
  holds: list`
    has  have  ~'ve  had  having  holds?  held  holding  possess(?:es|ed)?  owns?  achiev(?:e|es|ed|ing|ement)
    complet(?:ed|es|e|ing|ion)  obtain(?:s|ed|ing)?  attain(?:s|ed|ing|ment)?  earn(?:s|ed|ing)?
    receiv(?:e|es|ed|ing)  got(?:ten)?  gain(?:s|ed|ing)?  secur(?:ed|ing)  won  reach(?:ed|es)?
    maintain(?:s|ed|ing)?  keeps?  kept  undergo(?:es|ne)?  underwent  finish(?:ed|es)?  finali[sz]ed  done  wrapped up
    concluded  available  attached  enclosed  downloadable  includ(?:e|es|ed|ing)  comes? with
    offer(?:s|ed|ing)?  provid(?:e|es|ed|ing)  with  under (?:our|its|their|the) belt  in place  in hand  in our pocket
    cover(?:s|ed|ing|age)?  granted  awarded  issued  renew(?:s|ed|al)?  updated  publish(?:ed|es)?
    shar(?:e|es|ed|ing)  sends?  sent  request(?:ed|s)?  download  see  view  read  find  get  gets  ask(?: for)?
    demonstrat(?:e|es|ed)  prov(?:e|es|ed)  show(?:s|n|ed|ing|case)?  support(?:s|ed|ing)?  announc(?:e|es|ed|ing)
    proud(?:ly)?  pleased  thanks to  status  level  since  valid  expires?  dated  evidence  built on  grade
    rely on  moved  upgraded  went  go(?:es)? beyond  equivalent  operat(?:e|es|ed|ing)  protected  runs?  brings?
    secured?  standards?  enterprise  tick(?:s|ed)?  checked  copy
  `,
  aligned: list`
    (?:closely )?align(?:ed|s|ment|ing)?  based on  follow(?:s|ed|ing)?  in line with  ~-?ready  ~-?eligible
    ~-?capable  ~-?friendly  model(?:l)?ed (?:on|after)  inspired by  mapped to  in the spirit of  guided by
    according to the principles of  ~-aware  best practices  designed (?:for|around|with)  framework  principles
    help(?:s|ing)?  enabled
  `,
  opinion: list`
    unqualified  unmodified  clean (?:[\p{L}\d]+ ){0,4}(?:report|opinion|audit|bill of health|result|attestation)  clean bill of health
    (?:came|come|comes) (?:back|out) clean
    (?:no|zero|without(?: any| a single)?|not a single|not one|free (?:of|from)|0|nil|never) (?:\p{L}+ ){0,2}(?:exceptions?|findings?|deviations?|qualifications?|reservations?|remarks?|issues?|deficienc(?:y|ies)|non-?conformit(?:y|ies)|gaps?|objections?|weakness(?:es)?|complaints?|observations?|problems?|faults?)
    (?:n't|not|never) (?:find|found|identif(?:y|ied)|note|noted|report|reported|raise|raised) (?:\p{L}+ ){0,3}(?:exceptions?|findings?|deviations?|issues?|deficienc(?:y|ies)|non-?conformit(?:y|ies)|gaps?|weakness(?:es)?|problems?)
    (?:exceptions?|findings?|deviations?|qualifications?)(?: noted| found| identified)?: ?(?:none|no|0|zero|nil)  (?:exception|finding|deviation)-free
    (?:found|had|saw) nothing to (?:complain|critici[sz]e|object|report|fix|correct)\p{L}*(?: about)?  spotless  flawless(?:ly)?  perfect (?:score|report|result|audit|marks)  full marks  top marks
    (?:positive|favou?rable) (?:\p{L}+ )?opinion  impeccable  without a hitch  unblemished  100 ?%
  `,
  current: list`
    current(?:ly)?  up[- ]to[- ]date  valid  in force  still  today  in good standing  fresh  brand[- ]new  active
    as of now  remains?
  `,
  continuous: list`
    continu(?:ous|ously|al|ally)  ongoing  constant(?:ly)?  permanent(?:ly)?  at all times  all the time  always(?! (?:available|happy|ready|shared|there|open|on request))
    24 ?[/x] ?7  a?round the clock  year-round  all year(?: round)?  365 days  every (?:single )?(?:day|month|quarter|year|six months|twelve months)
    each year  annual(?:ly)?  yearly  (?:once|twice) a year  quarterly  real[- ]time  day in,? day out
    uninterrupted(?:ly)?  without interruption  non-?stop  never lapses?  never stops?
    operat(?:e|es|ed|ing) (?:\p{L}+ )?(?:effective(?:ly|ness)|as (?:intended|designed|expected)|consistently|throughout)
    effective(?:ly)? operat(?:ion|ing|ed)  operat(?:ing|ional) effectiveness  controls (?:\p{L}+ ){0,2}effective
    effectiveness of (?:our|its|the|all|\p{L}+'s) (?:\p{L}+ )?controls
    work(?:s|ed|ing)? (?:effectively|as (?:intended|designed|expected))
    (?:were|are|was|been) (?:\p{L}+ )?(?:followed|maintained|effective|observed|in operation)(?: consistently| effectively)?
    covers? (?:the|a|an) (?:\p{L}+ |\d+ ){0,2}(?:period|months|year)  consistently  over (?:the )?(?:past|last|a|an|whole|entire|period|several|many|six|twelve|12|6|three|nine)
    for (?:several |many |six |twelve |nine |three |12 |6 |3 )?months  for (?:an?|one|the whole|a whole|a full) (?:year|month)  for (?:\p{L}+ )?years  years? in a row  consecutive  running year
    (?:the )?(?:past|last) (?:\p{L}+ )?(?:year|months)  throughout  month after month  year after year
    (?:longer|extended|sustained) period  over time  (?:monitoring|observation|audit) (?:period|window)  day[- ]to[- ]day  day after day  every (?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)
    (?:an?|the) period of (?:\p{L}+|\d+) (?:weeks|months|years?)  (?:\p{L}+|\d+)[- ](?:month|week) (?:period|window|audit|observation)  operated without
  `,
  allCategories: list`
    (?:all|each|every(?: single)?|every one)(?: of)?(?: the| our)?(?: five| 5)?(?: aicpa)?(?: soc 2)?(?: trust)?(?: services?)? (?:categor(?:y|ies)|criteria|criterion|principles?|tscs?)
    (?:all|the|full) (?:five|5)(?: \p{L}+){0,3} (?:categories|criteria|principles|tscs?)  all (?:five|5)  5/5
    (?:5|five) (?:out )?of (?:5|five)  (?:the )?full set of (?:trust )?(?:services? )?(?:categories|criteria|principles)
  `,
  categories: {
    security: list`security`,
    availability: list`availability`,
    'processing-integrity': list`processing[- ]integrity  integrity of (?:data )?processing`,
    confidentiality: list`confidentiality`,
    privacy: list`privacy`,
  },
  covers: list`
    cover(?:s|ed|ing|age)?  scope  includ(?:e|es|ed|ing|sion)  trust services?  tscs?  categor(?:y|ies)  criteri(?:a|on)
    principles?  extend(?:s|ed)? to  for  against  address(?:es|ed)?  across  plus  as well as  spans?  on  with  incl
    audited  examined  attested  assessed
  `,
  entity: list`
    (?:audited|examined|assessed|certified|reporting|covered) (?:entity|company|organi[sz]ation)
    (?:entity|company|organi[sz]ation)(?: that (?:was|is))? (?:audited|examined|assessed)
    issued (?:for|to)  entity
  `,
};
