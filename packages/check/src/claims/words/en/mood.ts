import {list} from '../list.js';
import type {Mood} from '../types.js';

const BE = "(?:am|is|are|was|were|be|been|being|'m|'s|'re)";
const NOT = '(?:not|cannot|never|nor|nobody|no one|without|hardly|in no way|no)';
const SAY =
  '(?:say|says|said|write|wrote|writes|state|claim|claims|call|calls|advertise|advertises|promise|promises|pretend|assert|describe|imply|implies|use|put|print|publish|post|mention|suggest|guarantee|promote)';

/** What turns an English assertion into something else. */
export const mood: Mood = {
  negators: {
    before: list`
      not  ~n't  (?:is|are|was|does|do|has|have|wo|ca)nt  cannot  never  neither  nor  yet to  rather than  instead of
      separate from  nothing  nobody  no one  none  hardly  barely  unable to  fail(?:s|ed)? to  far from
      stop(?:s|ped)? short of  independent of  unrelated to  (?:different|distinct) from  other than  short of
      refus(?:e|es|ed) to  no longer  no,  in no way  by no means  under no circumstances  almost  nearly  except(?: for)?
      exclud(?:ing|es)  exempt from  regardless of  apart from  aside from
    `,
    near: list`
      (?:absence|lack) of  0  no  without  zero  lack(?:s|ing)?  non  missing  minus  absent  unlike  free of  not an?  no such  drop(?:ped)?
      remov(?:e|ed|ing)  delet(?:e|ed|ing)  nor  ~-free
    `,
    after: list`
      not (?:yet |currently |been )*(?:supported|available yet|complete|completed|applicable|in scope|held|included|covered|done|started|claimed|offered|planned|certified|audited|attested|issued|assessed|examined|finished|there|part|provided|true|the case|exist|obtained|achieved)
      ~n't (?:yet |been )*(?:supported|available yet|complete|completed|applicable|in scope|held|included|covered|done|started|claimed|offered|planned|certified|audited|attested|issued|assessed|examined|finished|there|part|provided|true|exist|obtained|achieved|have one|hold one)
      not available (?:yet|at (?:this|present)|so far)  do(?:es)?(?: not|n't) exist  (?:is|are) (?:missing|absent|lacking|pending|outstanding|excluded)
      out of scope  outside (?:the |its |our )?scope  has yet to  have yet to  yet to come  left out  omitted  n/a  nothing to do with
      no such  still open  ${BE} no substitute  never (?:happened|took place|completed|issued)  unavailable  unsupported
      (?:has|have|is|are|was|were|does|do|did|will|can)(?: not|n't)(?: yet)?(?=\W*(?:(?!.)|[.,;:)]))
      we (?:are|do|have|hold)(?: not|n't)  nope  not us  not ours  none (?:yet|so far)  never existed
    `,
  },
  disclaimers: list`
    ${NOT} (?:\p{L}+ ){0,2}(?:true|correct|accurate|right|the case|enough|allowed|permitted|sufficient|fair|proof|evidence)(?: that| to| of)?
    ~n't (?:true|correct|accurate|right|the case|enough|allowed|proof|evidence)
    (?:false|wrong|incorrect|inaccurate|misleading|untrue|mistaken?|lie|error|inappropriate|a stretch|premature|too early|unfair|unwise|dishonest)(?: it would be)? (?:to|that)
    ${NOT} (?:\p{L}+ ){0,4}(?:${SAY.slice(3, -1)}|prove[ds]?|means?|show|shows|demonstrate|make|makes|made|mistaken?|treat(?:ed)?|count|infer(?:red)?|conclude[ds]?|assume[ds]?|replace[ds]?|substitute|amount|equal|entail|certify|confirm|warrant|represent(?:ed)?|vouch|considered|seen|understood|interpreted|construed|described|called|calling|presented|referred|labell?ed|marketed|advertised|imply|suggesting|a claim)
    ~n't (?:\p{L}+ ){0,4}(?:${SAY.slice(3, -1)}|prove[ds]?|mean|show|demonstrate|make|mistake|treat(?:ed)?|count|infer(?:red)?|conclude[ds]?|assume[ds]?|replace[ds]?|substitute|amount|equal|entail|certify|confirm|warrant|represent(?:ed)?|vouch|considered|seen|understood|interpreted|construed|described|called|calling|presented|referred|labell?ed|marketed|advertised|imply)
    not (?:be )?(?:read|taken) as  (?:avoid|stop|quit|refrain from|steer clear of|beware of|instead of|rather than|shy away from|advise against|caution against) (?:\p{L}+ ){0,3}\p{L}+ing
    (?<!\p{L} )(?:do not|don't) (?:ever )?(?:share|use|send|store|let|give|upload|tell|put|enter)  avoid  refrain from  (?:bad|wrong|negative|poor|counter)[ -]?(?:example|wording|phrase|sentence)s?  (?:wrong|incorrect|bad|don'ts?|instead of|false):  no (?:evidence|proof|claim|statement|promise|guarantee|indication|basis|mention)s?(?: of| that| for| about| on)?  no (?:support|sign|trace|information|word|news)s? (?:of|that|for|about|on)
    nothing (?:\p{L}+ ){0,8}(?:about|claims?|prove[sd]?|suggests?|impl(?:y|ies)|means?|as)
    should not  must not  shouldn't  mustn't  may not be  anyone who (?:tells|says|claims)  whoever (?:tells|says|claims)
    (?:unverified|forbidden|banned|prohibited|false|misleading|wrong|incorrect|unsupported|exaggerated|disallowed) (?:claims?|statements?|phrases?|sentences?|wordings?|words)
    not allowed  forbidden  prohibited  (?:previously|once|formerly|mistakenly|wrongly|falsely|erroneously|incorrectly) (?:\p{L}+ )?(?:said|says?|claims?|states?|lists?|shows?|calls?|claimed|stated|described|listed|called|labell?ed|read)
    (?:earlier|previous|older|former|old) (?:\p{L}+ )?(?:version|page|text|edition|draft)s?  used to (?:say|claim|state)  we deny
    denies  disclaims?  unclear whether  too early to  under the (?:wrong )?(?:assumption|impression)  separate from
    do(?:es)? not say  facts do not
  `,
  retractions: list`
    ${BE} (?:simply |just |plainly |completely |factually |still )?(?:not true|untrue|wrong|mistaken|false|incorrect|inaccurate|misleading|lying|a lie|an? (?:\p{L}+ )?(?:myth|misunderstanding|mistake|error|overstatement|exaggeration|fiction)|forbidden|not allowed|not permitted|out of date|outdated|not (?:correct|accurate|right)|not ours|not us|nonsense)
    (?:is|was|are)n't (?:true|correct|accurate|right|the case|so|allowed|permitted)
    (?:is|was|are|were|has been|have been|gets?|got) (?:removed|deleted|corrected|withdrawn|retracted|taken down|rejected|refused|flagged|reported|blocked)
    is not (?:how|what)  fails? (?:the build|with|the check|in review|review|our)  (?:will|would) be (?:rejected|flagged|removed|reported|refused|blocked|a lie|wrong|false)
    (?:should|must) (?:not|never) (?:be|appear|stand)  on countless  misleads?  goes too far  overstates?
    we (?:do not|don't|never|would never|cannot|can't) (?:say|claim|write|use)(?: (?:so|that|this|it))?
    off limits  no-go  would say (?:so|it)  needs? to be (?:corrected|removed|reworded|changed)
  `,
  yes: list`
    yes  there (?:is|are)(?= one|\W*(?:(?!.)|[.,;!]))  yep  yeah  yup  ja  sure(?: (?:is|are|do|does|thing|has|have))?  absolutely  of course  certainly  definitely  indeed
    correct  affirmative  true  (?:we|it|they|i)(?: \p{L}+)? (?:are|do|does|is|have|has|did|can|will)(?! not|n't)  (?:he|she) does
    naturally  you bet  always  check(?:ed)?  done  included  available  look no further  you(?:'ve| have) (?:found|come)
    fully  completely  no problem  [✓✔✅☑🗸]  [yx]  completed?  in place  held  achieved  here it is  attached
  `,
  no: list`
    no  nope  none  0  zero  not (?:yet|currently|at present|at this time|at the moment|really|at all|so far|any ?more|applicable|supported|available|certified|held|planned|claimed|us|in scope|completed|started|audited)
    never  n/a  nothing  n  [✗✘❌✕×☐✖]  planned  in progress  pending  tbd  tba  to do  todo  unknown
    on (?:the|our) roadmap  coming soon  missing  unsupported  out of scope  not  later  open  not completed  nil
  `,
  notDenials: list`
    not (?:only|just|merely|simply|solely|alone)  (?:is|are|do|does|'re)n't (?:just|only|merely|simply|stop|settle)
    (?:no|without (?:a|any)|beyond|not a) (?:\p{L}+ )?doubt  undoubtedly  nothing (?:less|short|but|other)(?: than| of)?  no less than
    not to mention  not without  not unlike  never been (?:\p{L}+er|(?:more|so) \p{L}+)  never been anything (?:other than|but|less than)
    (?:never|not|isn't|aren't|n't) anything (?:other|less|but)(?: than)?  none other than  no other than  (?:no|not a) (?:longer a )?secret
    no wonder  no surprise  no matter (?:\p{L}+ ){1,6}  no (?:problem|worries|question|exaggeration|joke|kidding|hassle|fuss|stress|obligation|strings attached)
    goes without saying  needless to say  no need to (?:worry|ask|wait|look)
    (?:do not|don't|never|no need to) (?:ever |have to )?(?:worry|look (?:any )?further|forget|hesitate|miss|wait|take our word|settle|compromise|lose sleep|fear|let)(?: [^,;:.!?]{0,40})?
    (?:can't|cannot|can not|couldn't|nobody can|no one can) (?:deny|complain|wait|go wrong|dispute|ignore|get enough|say that we are not)
    (?:do not|don't|does not|doesn't|didn't|did not) (?:stop|settle|end|rest)(?: [^,;:.!?]{0,20})?
    not (?:in )?(?:dispute|deny|surprising(?:ly)?)  last but not least  if not  why not  not for nothing
    without (?:having to|the (?:wait|hassle|fuss)|effort|delay|extra|further ado|interruption|fail|compromise|question|exaggeration)
    no-(?:code|nonsense|brainer|frills|risk|hassle|obligation)  no (?:extra|additional|hidden) (?:cost|costs|charge|fees?)
    at no (?:extra |additional )?(?:cost|charge)  no (?:credit card|setup|install\p{L}*)(?: required| needed)?
    not (?:an? |one )?one-?time  not (?:some|every|like|as) (?:other |most |many )?(?:\p{L}+ )?(?:vendor|company|tool|vendors|companies|tools|others)
    not (?:so )?long ago  (?:don't|do not|never|doesn't) (?:cut corners|take (?:chances|risks)|leave (?:anything|it|security) to chance|mess around|joke|gamble)  (?:hardly|not) (?:anyone|everyone|everybody|anybody|many people) knows?
    (?:can't|cannot|couldn't) imagine (?:\p{L}+ ){0,2}without  that's not all  that is not all  not so with us  (?:no one|nobody) else  never before  like no other  second to none  not in vain
    isn't it(?: great)?  aren't we  don't we  doesn't it  not non-?  n't (?:hide|be (?:shy|afraid|fooled)|take (?:this|it) lightly)
    (?:never|not|n't) (?:lost|lapsed|lapse|interrupted|lose|expired?)  never (?:stop|fail|rest|sleep)(?:s|ped|ed)?(?: to)?  rather than (?:just|only|merely|settling|stopping)  not once but  no longer (?:just|only)
    not (?:\p{L}+ ){1,6}but rather  why (?:wouldn't|don't) you  no longer need to  free of charge  no joke
  `,
  questions: list`
    \(yes/no\)  \(y/n\)  yes/no  yes or no  please (?:list|describe|state|confirm|indicate|specify|attach|provide|explain|tell|send|share|name)(?: \p{L}+){0,3} (?:your|whether|if|any|which)
    (?:describe|list|state|confirm|indicate|specify|ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|know|check|verify|find out|tell us|unsure|question(?:s|ed)?|say) (?:\p{L}+ ){0,2}(?:whether|if)
    whether
  `,
  notQuestions: list`
    did you know  have you heard  guess what  you know what  why not  know what  (?:want|need|like) (?:\p{L}+ ){0,4}our  ready (?:for|to see) our
    how about our  curious (?:about|how) our  interested in our  looking for our  isn't (?:it|that) (?:great|nice|good|wonderful|amazing)  how cool is
    aren't you (?:glad|happy)
  `,
  quotes: list`
    ${SAY}(?:d|ed|s)?  saying  writing  claiming  calling  called  using  used  (?:claims?|sentences?|phrases?|wordings?|words?|terms?|slogans?|labels?|expressions?|statements?|superlatives?|texts?|strings?|captions?|headlines?|lines?|formulas?|keywords?)
    such as  like  described as  search(?:es|ed|ing)? for  reads?  not allowed  avoid  never  so-called  do not  don't
    instead of  wrong  bad  myth  quotes?  example  reports  flags?  catches  rejects?  finds?  detects?  blocks?  field  button  column  checkbox  label  menu  tab  heading  replace  allowed  forbidden
  `,
  plans: list`
    (?:plan|plans|planned|planning|hope|hopes|hoping|aim|aims|aiming|intend|intends|intending|want|wants|wish|wishes|expect|expects|expecting|aspire|aspires|try|trying|going|set|decided|would like|getting ready|gearing up|scheduled|due|slated|about|eager) (?:to|on|for)
    (?:work|works|working|building|moving|heading|marching|striving|strive|progress(?:ing)?|path|way|road|journey|steps?|efforts?|push|pushing) (?:hard )?(?:towards?|for)  (?:path|way|road|journey|progress) to(?:wards?)?  (?:on|in|along) (?:our|the) (?:\p{L}+ )?(?:wish ?list|backlog|way|path|road|journey) to
    ~'d (?:like|love) to  working on  on (?:our|the) (?:way|path|road|list|horizon|plan|radar|agenda)  road ?maps?  in progress  under ?way  in the works  in preparation
    in the process of  upcoming  in (?:the |our )?(?:near |not too distant )?future  future (?:soc|iso|audits?|certif\p{L}+|releases?|plans?|versions?)  eventually  one day  some ?day  sooner or later
    next (?:year|quarter|month|spring|summer|autumn|fall|winter|step|up)  later this year
    by (?:the )?(?:end|middle|start|q[1-4]|early|late|mid|summer|spring|fall|autumn|winter|next|january|february|march|april|may|june|july|august|september|october|november|december)(?: of)?
    pursu(?:e|es|ing|it)  prepar(?:e|es|ing|ation|ations)  get(?:ting)? ready for  readiness  pre-?assessment  gap (?:analysis|assessment)
    ~'ll (?:soon |then |also |have |finally |be )*(?:become|get|complete|obtain|achieve|undergo|start|begin|pursue|seek|certified|audited)
    (?:will|shall) (?:soon |then |also |have |finally |be )*(?:become|get|complete|completed|obtain|achieve|achieved|undergo|start|begin|pursue|seek|earn|apply|evaluate|look|work|consider|examined|audited|assessed|certified|follow|add|decide|hire)
    will be (?:soc|iso|hipaa)  targets?(?:ed)?  targeting  goals?  ambitions?  objectives?  vision  consider(?:s|ing)?  thinking (?:about|of)  look(?:ing)? into
    evaluat(?:e|ing) (?:whether|the|an?)  appl(?:y|ied|ying) for  seek(?:s|ing)?  begun  began  kick(?:ed|ing)? off  (?:has|have|is|are) started
    started (?:our|the|an?|working|preparing)  on track  scheduled  planned  expected  (?:coming )?soon  todo  to do  backlog  wish ?lists?  milestones?
    being (?:prepared|planned|considered|audited|examined)  currently (?:undergoing|being|in|working|preparing|pursuing)  undergoing  observation period (?:has|is|runs|started)
    in 20(?:2[7-9]|[3-9]\d)  lead (?:us|the company) (?:to|through|towards)  help us (?:\p{L}+ ){0,2}(?:get|become|achieve|obtain|reach|prepare|complete|pass)
    (?:get|getting|make|making) us  (?<=\d |ii )(?:project|journey|initiative|effort)  under consideration  will (?:build|establish|set up|implement|create|introduce)  (?:starts?|begins?|kicks off|takes place) (?:in|on|next|this|soon|after)  budget(?:ed)? for  (?:expect|await|anticipat)(?:e|es|s|ed|ing)?  evaluating  exploring  explore  deciding  proposal  to be (?:completed|obtained|started)
  `,
  conditions: list`
    (?:if|unless|once|as soon as)(?! (?:you|they|your team|anyone|customers) (?:need|want|ask|have (?:any )?questions|require|would|wish|look|sign|are interested)| needed| required| interested| requested)  (?:until|till)(?! (?:\p{L}+ )?[\d/]*20\d\d)  in case  in the event  (?:can|may|are able|is able|free) (?:to )?(?:choose|opt|decide|select|elect|configure)\p{L}*  would  ~'d  could  might  were to  provided that  assuming  suppose
    should (?:we|the|an?|it|they|you)  only when  when (?:an?|the|it|we|one) (?:\p{L}+ ){0,4}(?:is|are|has been|have been|will)  whether
    depend(?:s|ing) on  may (?!(?:\d|we|and|of|this|our|the|also|now|in|at|for|request|download|ask|view|see|get|receive|obtain|find|access|rely)(?!\p{L}))\p{L}+  must  should  need(?:s)? to (?:be|become|comply|have|hold|obtain|get)
    requir(?:e|es|ed|ing)  expected to  ought to  imagine  had we  the day  for (?:anyone|those|whoever)  sometimes  preferabl[ey]
    (?<!\p{L} )to (?:be|become|get|stay|remain)  when(?: our| the| an?)? ?(?!.)  (?<=\p{L} )needs? (?:an? |the |their |its )?(?!.)  (?<!(?:proud|pleased|happy|glad|excited|thrilled|delighted|honou?red|lucky|continues?|first|managed|able|only|fortunate|privileged) )to (?:get|become|achieve|obtain|earn|complete|attain|pursue|seek)(?: \p{L}+){0,3} ?(?!.)  a plus  nice to have  what would
  `,
  explains: list`
    (?:is|are|was|were) (?:an?|the|one of|often|usually|also an?|not an?|called|about|only|valid for|considered|known|intended|meant|made|divided|defined|written|named|typically|generally|short for|optional|mandatory|for|more|less|stricter|popular|common|different|different|similar|important|required)
    ~: an?  means?  meant  examines?  evaluates?  assess(?:es)?  looks?  tests?  reports? on(?! (?:demand|request|file|hand))  takes?  lasts?  costs?  appl(?:y|ies)  concerns?
    requires?  describes?  tells?  says?  differs?  defines?  specif(?:y|ies)  sets? out  names?  comes? in  stands? for  refers? to
    deals? with  focus(?:es)?  asks?  lets?  helps?  contains?  consists?  opines?  expresses  gives?  given  adds?  goes
    (?:was|were) (?:introduced|developed|created|published|passed|adopted|enacted|signed)  shows?  demonstrates?  provides?  covers?  speaks?  builds?  can  may  begins?
    (?:is|are|was|were) (?:published|maintained|developed|overseen|defined|governed|administered|enforced|done|issued|granted|performed|carried out|made|given) by  gets  are(?! (?:available|attached|enclosed|ready|complete|done|in place|here|provided|included|covered|on file|shared|ours))  has (?:two|five|three|\d)  matters?  differ  change[sd]?  explained
  `,
  explanations: list`
    what (?:is|are|does|do)  what (?:\p{L}+ |\d ){1,6}means  how (?:to|does|do|an?|many|long|much|often|companies)  why (?:do|does|companies|customers|an?|is|are)
    explain(?:s|ed|ing)?  (?:a|the|our|your|complete|ultimate|free|short|practical) guide  guide to  guides  blog(?: post)?s?  articles?  webinars?  checklists?  templates?  white ?papers?  myths?
    introduction to  learn (?:what|how|why|about the)  explainer  experience:  lead (?:auditor|implementer)s?  glossary  basics  faqs?  courses?  trainings?  in general  generally
    (?:may|might|can|could|will|often|sometimes|usually|regularly) (?:\p{L}+ )?(?:ask|asks|request|want|wants|need)  (?<=\p{L} )(?<!you )ask(?:s|ing)? (?:\p{L}+ )?for
    usually  often  typically  people  for example  e\.g\.  experience (?:with|in)  knowledge of  know-how  expertise  skills  familiar(?:ity)? with  background in
    you know  understand(?:ing)?  worked with  look for  comes? first  begin with  topics?  questions about  definition  (?<!\p{L}[ ,] ?)(?:upload|add|select|enter|filter|search|track|manage|review|check|choose|drag|attach|sort|import|export)  see also  tags?  keywords?  related  read more  (?:an|the|your) auditors? (?:also |then )?(?:tests?|takes?|looks?|checks?|examines?|issues?|gives?|may|can|will)  in a vendor review
  `,
  texts: list`
    (?:our|the|this|my|a|new) (?:\p{L}+ )?(?:blog|guide|article|webinar|post|checklist|faq|white ?paper|course|talk|e-?book|glossary|paragraph|chapter|section)(?: post)?s?(?: (?:on|about|to|explains?|compares?|describes?|discusses))?
    (?:claims?|mentions?|talk|examples?|statements?|phrases?) (?:of|to|about)  the (?:rule|test|check|word|term|phrase|sentence|expression|script|linter)  explain(?:s|ing)?  compares
    guide to  webinar  checklist  template  learn how to  introduction to
  `,
  comparisons: list`
    vs\.?  versus  compar(?:ed|ing|ison|e|es)  differences?  which one  which (?:soc|report|type)  both types  (?:two|three|several|different) (?:types|kinds)  as opposed to
    in contrast to  types of  between (?:soc 2 )?type  choos\p{L}+ between  distinguish\p{L}*  confus(?:e|ed|ing)  (?:type (?:1|i|one)) or (?:type )?(?:2|ii|two)
  `,
  announced: list`
    (?:is|are) (?:coming|due|expected|on its way|under ?way|around the corner|almost|nearly|arriving)  will  ~'ll  shall  arriv(?:e|es|ing)  coming
    follows?  soon  in progress  next (?:year|month|quarter|spring|summer|autumn|fall|winter)  expected  just around the corner  planned  scheduled
    on track  pending  upcoming  forthcoming  due
  `,
};
