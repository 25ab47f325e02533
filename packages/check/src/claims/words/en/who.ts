import {list} from '../list.js';
import type {Who} from '../types.js';

/** Who is spoken of in English. */
export const who: Who = {
  we: list`we  our  ours  ourselves  let's  i  i'm  my`,
  our: list`our  my`,
  ourThings: list`
    (?:the |this |every |each |whole |entire )?(?:platform|product|service|company|app|application|software|solution|system|tool|website|site|suite|startup|saas|clm|repository|workspace|controls|isms|team)
    (?:security )?program(?:me)?  contract (?:management|lifecycle management|platform|repository|automation)  everything  about us
  `,
  others: list`
    (?:(?:third[- ]party|cloud|web|data|e-?mail|mail|file|hosting|infrastructure|payments?|analytics|storage|identity|support|sms|backup|database|hardware|network|telecom|service|ai|llm|model|fax|external|colocation|managed|upstream)[ -]){0,2}(?:providers?|vendors?|suppliers?|hosters?|processors?|contractors?|operators?)(?:'s?)?(?! ?:| certifications?:| name)  cloud(?= (?:that|which))
    sub-?processors?(?:'s?)?  (?:data|server) ?-?(?:cent(?:er|re)s?|farms?)(?:'s?)?(?! (?:location|region|(?:is|are) (?:all |only |located )*in ))  (?:(?:business|technology|integration|reseller|channel|hosting|implementation|cloud) )?partners?(?:'s?)?
    (?:law |audit |consulting )?firms?  manufacturers?  (?:business|office|industrial) parks?  agenc(?:y|ies)  facilit(?:y|ies)  warehouses?  couriers?  competitors?(?:'s?)?  rivals?(?:'s?)?  resellers?  hyperscalers?  third[- ]part(?:y|ies)  covered entit(?:y|ies)  the other side  startups (?:that|who)
    (?:other|some|many|most|several|few|certain) (?:of (?:our|the|their) )?(?:other )?(?:vendors|companies|tools|products|providers|platforms|startups|firms|businesses|organi[sz]ations|services|apps|teams)
    (?:parent|sister|holding) company(?:'s)?  infrastructure(?= (?:that|which))  the underlying (?:cloud|infrastructure|platform)
    (?:the|an?|every|each) (?:\p{L}+ ){1,2}(?:tool|service|software|system|app|platform)s? (?:that )?we (?:use|rely on|chose|work with|buy|host)
    (?:cloud|hosting) (?:infrastructure|platform|environment)s?  banks?(?= (?:is|are|has|have|holds?|hosts?|asks?|asked|wants?|requires?|needs?))
  `,
  audience: list`
    (?:customer|client|user|visitor)(?:'s|s')(?= (?:\p{L}+ )?(?:soc|iso|hipaa|gdpr|pci|compliance|certif))
    (?:customers?|clients?|users?|buyers?|visitors?|readers?|prospects?|investors?|banks?|insurers?|hospitals?|candidates?|applicants?|procurement teams?|security teams?),? (?:who |that |which )?(?:already |also |often |usually |sometimes |regularly |now |all |themselves )?(?:is|are|were|was|be|has|have|must|needs?|holds?|requires?|wants?|include|asks?|asked|asking|keep|become|often|usually|expect|look|insist|use|manage)
  `,
  predicates: list`
    as an?  (?:is|are|am|be|become|became|being|remain|remains|'re|'s|'m) (?:an?|the|your|one of the|also an?|now an?|proud to be an?|among the|the only|the first)
    (?:get|choose|trust|want|have|gain|find|look for|rely on|picked|join|joining|work for|working for|at|part of) (?:an?|your)  (?<=[,–:|] ?)your
  `,
  alsoWe: list`(?:and )?(?:so|as) (?:do|are|have|is|did) we  we (?:do|are|have) too  (?:and|just) like us  as (?:do|are|have) our\p{L}*  so (?:does|is|has) (?:ours|the platform)`,
  theirs: list`their  its  his  her`,
  asked: list`(?:this|that|the|your) (?:vendor|supplier|provider|service organi[sz]ation|service provider)  your (?:company|organi[sz]ation)  are you  do you`,
  joins: list`join(?:ing)?  work(?:ing)? (?:for|at|with)  part of  employee of`,
  of: list`of  belonging to  from  held by`,
  pronouns: list`it  they  its  their  them  which  who  he  she`,
  affiliates: list`
    (?:subsidiar(?:y|ies)|affiliates?|affiliated (?:companies|company|entities)|group companies|sister companies|branch offices?|daughter companies)
    (?:entities|companies|company|entity) (?:of|in|within) (?:our|the) (?:\p{L}+ )?group  (?:whole|entire) (?:\p{L}+ )?group  (?:our|the) group  parent company  group-wide  (?:all|every) (?:\p{L}+ )?(?:companies|entities|offices)(?: worldwide)?
  `,
  anyone: list`
    (?:an?|any|every|each|one|such an?) (?:\p{L}+ )?(?:company|organi[sz]ation|business|vendor|provider|startup|firm|supplier|enterprise|covered entity|service organi[sz]ation)(?:'s)?
    (?:companies|organi[sz]ations|businesses|startups|firms|enterprises|service organi[sz]ations)(?: that| who| which)?  you(?:'ve| have) (?:led|worked|managed|run|built|passed|helped)  anyone  everyone  whoever  people
    (?:an|the) (?:\p{L}+ )?auditors? (?:issues?|tests?|examines?|checks?|looks?|evaluates?|writes?|gives?)  are you  your (?:own )?(?:company|organi[sz]ation|team|vendors?|providers?|suppliers?|business|startup)
    (?:some|two|three|both|many|most|none|one|all) of (?:them|these|those)
    (?<!(?:are|as|is|be) )your(?= (?:\p{L}+ ){0,2}(?:soc|iso|hipaa|gdpr|pci)[\p{L}\d .-]{0,14} (?:report|attestation|certificat\p{L}+|audit|compliance|status|journey|readiness|obligations?|requirements))
    help(?:s|ing|ed)? (?:you|companies|startups|organi[sz]ations|teams|businesses|customers|them)  candidates  someone  somebody
    (?<!third[- ])(?:the |both |each |either |any )?part(?:y|ies)(?= (?:shall|must|will|agrees?|undertakes?|warrants?|represents?|acknowledges?|confirms?|has|have|is|are))
  `,
};
