# All text of the window in English. The same keys stand in ru.ftl; the build checks it.
# Terms of Russian law keep their Russian short names.

## Window

brand = Ҳимоя
skip = Skip to content
theme-toggle = Change theme
language-switch = Window language
language-ru = RU
language-ru-name = Русский
language-en = EN
language-en-name = English
language-tg = TG
language-tg-name = Тоҷикӣ
language-uz = UZ
language-uz-name = Oʻzbekcha
language-ky = KY
language-ky-name = Кыргызча
language-drafts = Draft translation
language-draft-note = Draft translation: no native speaker has read it yet.
law-on = Law checked { $date }
law-text = Source: { $when }
close = Close
retry = Try again
dismiss = Hide

## Days and hours

weekday-0 = Sunday
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-short-0 = Sun
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
day-full = { $weekday }, { $day } { $month } { $year }
day-plain = { $day } { $month } { $year }
day-long = { $weekday }, { $day } { $month }
day-reading = { $weekday } { $day } { $month }
day-reading-year = { $weekday } { $day } { $month } { $year }
day-near = { $weekday } { $day }
day-far = { $day } { $month }
day-far-year = { $day } { $month } { $year }

## Desk

desk-title = Desk
desk-new = New case
desk-col-when = Safe until
desk-col-who = Person
desk-col-what = What to do
desk-col-broken = Breaches
desk-col-changed = Changed
desk-group-hours = Hours are running
desk-group-today = Today
desk-group-tomorrow = Tomorrow
desk-group-this_week = This week
desk-group-next_week = Next week
desk-group-later = Later
desk-group-restore = Missed — may be restored
desk-group-none = The term cannot be counted
desk-group-calm = Nothing to do now
desk-calm-why = no term waits
desk-count =
    { $n ->
        [one] { $n } case
       *[other] { $n } cases
    }
desk-no-name = Name not written down yet
desk-no-day = ?
desk-no-day-why = a date is missing
desk-remove = Remove
desk-remove-label = Remove the case: { $name }
desk-removed = Case removed: { $name }
desk-restore = Bring back
desk-kept = Cases are kept on this computer only.
desk-empty-title = No cases yet
desk-empty-about = Cases will stand here, the one nearest to its last day first. Begin with the person who is waiting.
desk-empty-act-about = Ten steps; “don't know” is an answer too.
desk-empty-calculator = Without a case: the day, the norm and the count step by step.
examples-title = Worked cases
examples-about = The people are invented. A copy opens: change anything in it.
tag-sample = worked case
left-today = by post until 24:00
left-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
left-working =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, { $working } working
left-missed =
    { $days ->
        [one] missed by { $days } day
       *[other] missed by { $days } days
    }

## Case

case-label = Open case
case-back = Desk
undo = Undo
redo = Redo
undone = Undone: { $what }
redone = Redone: { $what }
undone-elsewhere = Took back an answer that is not shown here.
redone-elsewhere = Brought back an answer that is not shown here.
undo-nothing = nothing to undo
redo-nothing = nothing to redo
tabs-label = Case
tab-facts = Facts
tab-document = Document
tab-facts-count =
    { $n ->
        [one] { $n } answer cannot be read
       *[other] { $n } answers cannot be read
    }
tab-document-count =
    { $n ->
        [one] { $n } finding
       *[other] { $n } findings
    }
saved-at = Saved at { $time }
save-waiting = Not written yet
save-failed = Not written

## Form

steps-label = Steps of the form
steps-progress = { $answered } of { $total } answered
step-count = { $answered } of { $total }
step-done = answered
step-part = begun
step-none = not begun
step-off = not needed in this case
step-invalid =
    { $n ->
        [one] { $n } answer cannot be read
       *[other] { $n } answers cannot be read
    }
step-nothing = There is nothing to ask here in this case.
form-label = Form, step “{ $step }”
form-next = Next: { $step }
form-to-document = To the document
form-back = Back
answer-unknown = Don't know
answer-na = Doesn't apply
why-open = Why this is asked
why-close = Hide
select-empty = Choose
placeholder-date = dd.mm.yyyy
placeholder-time = hh:mm
placeholder-year = yyyy
list-remove = Remove
list-remove-label = Remove: { $name }
list-none = Nobody and nothing is written down yet.
list-item-ties-family = Relative { $n }
list-item-events = Event { $n }
list-item-attachments = Paper { $n }
list-add-ties-family = Add a relative
list-add-events = Add an event
list-add-attachments = Add a paper

## Term

deadline-label = The term and its count
deadline-safe = { $title } · safe until
deadline-was = { $title } · the last day was
deadline-missed = File the complaint with a request to restore the term and write down the reason.
deadline-late = The planned day of filing is past the last day: file earlier or ask to restore the term.
deadline-none = The case has no coming term.
deadline-today = Today is the last day.
deadline-needs-do = An answer is needed:
readings-title =
    { $n ->
        [2] Two readings, we take the earlier
        [3] Three readings, we take the earliest
       *[other] { $n } readings, we take the earliest
    }
reading-pick = counted so
reading-other = reserve argument
proof-title =
    { $n ->
        [one] How it was counted, { $n } step
       *[other] How it was counted, { $n } steps
    }
edition-from = Edition in force from { $date }
edition-from-unknown = First day of this edition not established
edition-checked = checked { $date }
edition-source = Source
confidence-secondary = from a secondary source
confidence-inference = by inference
confidence-unverified = not verified

## Terms

tab-ledger = Terms
tab-ledger-count =
    { $n ->
        [one] { $n } term runs
       *[other] { $n } terms run
    }
ledger-title = Terms of the case
ledger-line = In order
ledger-now = now
ledger-still = { $time } left
ledger-end = last day { $when }
ledger-happened = An event; terms are counted from it.
ledger-reasons = Reasons for restoration already recorded:
ledger-done = Recorded: { $when }
ledger-done-fact = Done: { $when }
ledger-over-fact = Over: { $when }
ledger-file = Mark as filed
ledger-unfile = Take the mark back
ledger-prepare = Prepare the document
ledger-calendar = To a calendar
ledger-chronology = Chronology (PDF)
ledger-zone = Clock of: { $zone }.
ledger-zone-assumed = The place of the case is not recorded; clock of: { $zone }.
ledger-empty-title = No terms yet
ledger-empty-about = Every term of the case will stand here once its first date is recorded.
ledger-empty-act = Record the day of service
ledger-status-event = event
ledger-status-future = waits for its start
ledger-status-running = runs
ledger-status-kept = done in time
ledger-status-late = done late
ledger-status-disputed = disputed
ledger-status-missed = missed
ledger-status-overdue = run out, no mark
ledger-status-breached = broken
ledger-status-ended = over
ledger-status-passed = limitation has passed
ledger-status-no_date = no day
duration-hm = { $h } h { $m } min
duration-h = { $h } h
duration-m = { $m } min
day-row = { $weekday } { $day } { $month }
clock-from = from { $hour }, { $day }
clock-until = until { $hour }
clock-over = over { $limit }
clock-kept = of { $limit }
clock-said = { $passed } of { $limit } have passed
proof-pane = Count of the chosen term
about-origin = From
about-done = Done
about-place = Where
about-missed = Otherwise
paper-not-ready = no form yet
filed-label = Record of filing
filed-day = Day
filed-hour = Hour, if it matters
filed-today = Today
filed-how = How it was filed
filed-how-post = By post
filed-how-counter = At the counter
filed-how-custody = Through custody
filed-how-electronic = Online
filed-proof = What proves it: receipt, stamp, list of enclosures
filed-save = Record
filed-cancel = Do not record
filed-said = Filing recorded: { $title }
breaches-title = What the authority broke
breach-check = to be checked
breach-term = To the term
saved-calendar = Terms saved for a calendar:
key-terms = through the terms
key-proof = the count
key-calendar = to a calendar
deadline-outcome-date = The term is counted
deadline-outcome-needs_fact = The term cannot be counted yet
deadline-outcome-needs_decision = Decide first
deadline-outcome-outside_calendar = We do not guess a term
deadline-outcome-not_in_force = This rule was not law then

## Terms on the desk

ribbon-label = Two weeks: how many cases have their next term on each day
ribbon-about = safe days
ribbon-off = day off
ribbon-unsure = the calendar of this day is not checked
month-name-1 = January
month-name-2 = February
month-name-3 = March
month-name-4 = April
month-name-5 = May
month-name-6 = June
month-name-7 = July
month-name-8 = August
month-name-9 = September
month-name-10 = October
month-name-11 = November
month-name-12 = December
desk-only = Only { $day }.
desk-show-all = Show all cases
desk-breaches =
    { $n ->
        [one] the authority broke { $n } term or rule
       *[other] the authority broke { $n } terms or rules
    }

## Count a term

calculator-title = Count a term
calculator-rules = Rules on terms
calculator-search = Term, article or word
calculator-found =
    { $n ->
        [one] { $n } rule
       *[other] { $n } rules
    }
calculator-none = There is no such rule. Search by article, “30.3”, or by a Russian word.
calculator-answer = Conditions and answer
calculator-choose = Choose on the left which term to count. It needs no case.
calculator-type-day = Type the day: the term and its count will appear here.
calculator-event = Counted from
calculator-day = Day of the event
calculator-hour = Hour and place
calculator-zone = The clock of which city
calculator-check = Check a day: is it in time
calc-verdict-in_time = In time
calc-verdict-disputed = Disputed: depends on the reading
calc-verdict-late = Too late
calc-verdict-needs_hour = The hour is needed
zone-moscow = { $name }, Moscow time
zone-from-moscow = { $name }, Moscow { $hours }
key-calculator = count a term
key-rules = through the rules
key-day = to the day

## Document

pages-label = Pages of the document
page-alt = Page { $n } of { $total }
page-of = Page { $n } of { $total }
preview-text-label = text of the pages
preview-slow = Preparing the pages; the former ones stay meanwhile
preview-first = Preparing the pages
document-heading = Document: { $title }
paper-now = Paper:
paper-chosen = Preparing: { $title }
papers-label = Which paper is prepared
family-appeals = Appeals
family-language = Language and protocol
family-powers = Defender
family-detention = Detention
family-supporting = For the person
family-other = Others
save-pdf = Save PDF
save-pdf-busy = Saving
save-docx = Word
save-txt = Text
save-packet = Packet…
save-packet-about = Every paper that this day calls for, with a cover list and a file for printing: into a folder of your choice
save-label = Save
saved-docx = Saved for Word:
saved-txt = Saved as text:
saved-packet =
    Packet written. Papers: { $papers }, pages to print: { $pages }.{ $blocked ->
        [0] { "" }
       *[other] { " " }Not made because of findings: { $blocked }.
    }{ $missing ->
        [0] { "" }
       *[other] { " " }Also needed, no form yet: { $missing }.
    } The cover list says more:
override-open = Make it all the same…
override-reason = Why the paper must be made
override-about = The reason stays in the case and on the cover list. The decision lapses when these facts change.
override-needs-reason = Write a reason: without one the finding stands.
override-send = Make it
override-cancel = Leave it
override-stands = Decided on { $date } to make it, because:
override-expired = The decision of { $date } no longer stands: the facts have changed. The reason was:
override-withdraw = Take it back

# ── The name card ───────────────────────────────────────────────────────────────────────────────────────────
name-card = The name in its cases: { $name }
name-card-title = Read aloud
name-card-about = These sentences are those of the papers. Mend a form in its line; confirming once is enough.
name-state-by_rule = The forms follow a rule that leaves no doubt.
name-state-doubtful = The forms follow a general rule; grammars disagree about such names.
name-state-confirmed = The forms are confirmed and stand in every paper of the case.
name-state-stale = The name was changed after its forms were confirmed. Read the new ones.
name-card-open = Read the name in its cases
name-card-close = Fold
name-card-confirm = All correct
name-card-change = Change
name-card-withdraw = Take the confirmation back
name-card-doubt = doubtful form
name-card-empty = Fill in every case: a paper cannot hold an empty form.
name-card-proposed = By the rule: { $form }
name-card-mend-name = Change the name
name-case-nominative = nominative
name-case-genitive = genitive
name-case-dative = dative
name-case-accusative = accusative
name-case-instrumental = instrumental
name-case-prepositional = prepositional
name-ask-nominative = Who
name-ask-genitive = Of whom
name-ask-dative = To whom
name-ask-accusative = Whom
name-ask-instrumental = By whom
name-ask-prepositional = Before whom
save-blocked = Settle this first:
saved-file =
    { $pages ->
        [one] Saved { $pages } page:
       *[other] Saved { $pages } pages:
    }

## Findings

findings-label = Findings on the document
findings-none = No findings. Read every page before signing.
finding-on-page = Page { $n }
findings-rest = With no place on the page: { $n }
findings-jump = To the question
severity-blocks = In the way
severity-returned = Will be returned
severity-asked = Will be asked
severity-by_hand = Fill in by hand
verdict-blocks =
    { $n ->
        [one] { $n } contradiction in the facts
       *[other] { $n } contradictions in the facts
    }
verdict-returned =
    { $n ->
        [one] { $n } reason
       *[other] { $n } reasons
    }
verdict-asked =
    { $n ->
        [one] { $n } question
       *[other] { $n } questions
    }
verdict-by_hand =
    { $n ->
        [one] { $n } line
       *[other] { $n } lines
    }
verdict-clear = No findings

## Trouble

trouble-unexpected-what = The program did not answer.
trouble-unexpected-do = The text on the screen is safe. Try again; if that does not help, close the window and open it again, what was written stays.
trouble-text-safe = What you typed is still on the screen.
trouble-preview = These are the former pages: new ones could not be made.

## Keys

keys-title = All keys
keys-about = Keys go by their place on the keyboard, whatever the layout. Single letters work while no field has the cursor.
key-new = new case
key-walk = along the list
key-open = open
key-remove = remove the case
key-next = next step
key-unknown = don't know
key-why = why this is asked
key-panes = next part of the window
key-finding = next finding
key-papers = among papers
key-ground = move a ground
key-pdf = save PDF
key-word = save for Word
key-packet = save the packet
key-undo = undo
key-redo = redo
key-back = back, no text is lost
key-all = all keys

## Why an answer cannot be read

problem-date_format = This date cannot be read. Write day, month and year: 17.11.2026.
problem-date_impossible = The calendar has no such day. Check the paper.
problem-number_format = A whole number is needed, in figures.
problem-number_range = Such a number cannot stand here. Check the paper.
problem-year_range = Such a year cannot stand here. Write four figures: 2014.
problem-time_format = This time cannot be read. Write hours and minutes: 14:20.
problem-text_long = More than { $max } characters will not fit the page. Shorten it.
problem-word_long = A word is longer than { $max } characters. Check for a missing space.
problem-choice_unknown = The list has no such answer. Choose from the list.
problem-other = The answer cannot be read. The text is kept as typed.

## Steps

step-person = Person
step-person-about = Whom we defend. Write as in the passport and its translation; “don't know” is better than a guess.
step-language = Language
step-language-about = Whether the person understood what was said and what was signed. The interpreter argument rests on it.
step-representative = Defender
step-representative-about = Who speaks for the person, and by what paper.
step-ruling = Ruling
step-ruling-about = What is appealed and when it became known. The term is counted from here.
step-offence = Offence
step-offence-about = Under which article, and what was imposed.
step-process = Proceedings
step-process-about = Protocol, rights, interpreter. Every “there was none” is an argument.
step-stay = Stay
step-stay-about = Until which day the person could live in Russia, and why that day passed.
step-ties = Life in Russia
step-ties-about = Family, study, work: all that expulsion would destroy.
step-story = What happened
step-story-about = In order of time, a sentence or two each. An approximate time is better than none.
step-filing = Filing
step-filing-about = Who signs, when it is filed and what is attached.
step-detention = Detention
step-detention-about = When the person was brought in, why, and how long they were held. These terms run in hours.
step-custody-term = Custody
step-custody-term-about = Who placed the person there, until which day, and what the judge decided.
step-decision = Decision
step-decision-about = How the case was heard, how the complaint ended, and what has been carried out.
step-migration-decision = Bans, refusals
step-migration-decision-about = Decisions of the migration authority. Terms run from the day they became known.

## Groups of questions

group-name = Name in Cyrillic
group-latin = Name in Latin letters, as in the passport
group-forms = Name in the grammatical cases
group-document = Identity document
group-russian = Command of Russian
group-representative = Name of the defender
group-warrant = Advocate's warrant
group-poa = Power of attorney
group-contacts = How to reach them
group-authority = Who made the ruling
group-reviewing = Who will hear the complaint
group-article = Article of the Code
group-protocol = Protocol
group-extension = Application for extension
group-study = Study

## Questions: person

q-client-name-family = Family name
q-client-name-family-why = Stands in the heading and the signature; the program sets the grammatical cases itself.
q-client-name-given = Given name
q-client-name-given-why = Stands in the heading and the signature beside the family name.
q-client-name-patronymic = Patronymic
q-client-name-patronymic-why = If the passport has none, mark “doesn't apply”: no gap will be left on the paper.
q-client-name-latin_family = Family name, Latin
q-client-name-latin_family-why = The court compares it with the passport when spellings differ.
q-client-name-latin_given = Given name, Latin
q-client-name-latin_given-why = The court compares it with the passport when spellings differ.
q-client-name-in_ruling = Name as the ruling spells it
q-client-name-in_ruling-why = If it differs, the heading gives both spellings, so that the complaint is not returned.
list-item-client-name-variants = Spelling { $n }
list-add-client-name-variants = Add a spelling
q-client-name-variants = Other spellings of the name
q-client-name-variants-why = If papers spell the name differently, every paper of the case says «он же», and the court does not ask whether it is one person.
q-client-name-variants-name = As it is written
q-client-name-variants-name-why = Letter by letter, in the nominative, even if the paper is mistaken.
q-client-name-variants-kind = In which paper
q-client-name-variants-kind-why = It stands in brackets behind the spelling: «(в паспорте)».
q-client-name-variants-kind-ruling = The ruling
q-client-name-variants-kind-protocol = The record of the offence
q-client-name-variants-kind-detention_protocol = The record of detention
q-client-name-variants-kind-decision = The decision on the complaint
q-client-name-variants-kind-passport = The passport
q-client-name-variants-kind-translation = The translation of the passport
q-client-name-variants-kind-birth_certificate = The certificate of birth
q-client-name-variants-kind-marriage_certificate = The certificate of marriage
q-client-name-variants-kind-migration_card = The migration card
q-client-name-variants-kind-arrival_notice = The notice of arrival
q-client-name-variants-kind-patent = The patent
q-client-name-variants-kind-other = Another paper
q-client-name-variants-number = Number or title of the paper
q-client-name-variants-number-why = The number of the record or ruling; of another paper its title.
q-client-name-variants-on = Date of the paper
q-client-name-variants-on-why = The court finds the paper in the file by its date.
q-client-name-variants-sheet = Sheet of the file
q-client-name-variants-sheet-why = If the file has been read: the number of the sheet with this spelling.
q-client-name-variants-source = How it is known
q-client-name-variants-source-why = A copy, a photograph, the original, whose words. It is not printed; without a source nothing proves «он же».
q-client-name-forms-genitive = Genitive: of whom
q-client-name-forms-genitive-why = Fill in only if the program declined it wrongly: your form beats the rules.
q-client-name-forms-dative = Dative: to whom
q-client-name-forms-dative-why = Fill in only if the program declined it wrongly: your form beats the rules.
q-client-name-forms-accusative = Accusative: see whom
q-client-name-forms-accusative-why = Fill in only if the program declined it wrongly: your form beats the rules.
q-client-name-forms-instrumental = Instrumental: by whom
q-client-name-forms-instrumental-why = Fill in only if the program declined it wrongly: your form beats the rules.
q-client-name-forms-prepositional = Prepositional: about whom
q-client-name-forms-prepositional-why = Fill in only if the program declined it wrongly: your form beats the rules.
q-client-sex = Sex in the passport
q-client-sex-why = Russian word endings depend on it.
q-client-sex-male = Male
q-client-sex-female = Female
q-client-birth_date = Date of birth
q-client-birth_date-why = Stands in the heading beside the name.
q-client-birth_place = Place of birth
q-client-birth_place-why = Stands in the heading, as in the passport translation.
q-client-citizenship = Citizenship
q-client-citizenship-why = Stands in the heading; decides which treaties apply.
q-client-document-kind = Kind
q-client-document-kind-why = Names in the heading the paper by which the court knows the person.
q-client-document-kind-passport = Passport
q-client-document-kind-residence_permit = Residence permit
q-client-document-kind-stateless_document = Stateless person's document
q-client-document-kind-other = Other
q-client-document-number = Series and number
q-client-document-number-why = Stands in the heading; without it a line is left to fill in by hand.
q-client-document-issued_on = Issued on
q-client-document-issued_on-why = Stands in the heading beside the number.
q-client-document-issued_by = Issued by
q-client-document-issued_by-why = Stands in the heading beside the number.
q-client-address = Address where they live
q-client-address-why = The court sends notice of the hearing here.
q-client-phone = Telephone
q-client-phone-why = The court gives notice faster than by letter.

## Questions: language

q-client-native_language = Native language
q-client-native_language-why = The interpreter is asked for in this language.
q-client-schooling = School: where and in what language
q-client-schooling-why = A school in the native language tells the court why reading Russian is hard.
q-client-russian-understands = Understands speech
q-client-russian-understands-why = Decides what the complaint says about the interpreter.
q-client-russian-understands-none = No
q-client-russian-understands-some = A little
q-client-russian-understands-good = Well
q-client-russian-speaks = Speaks
q-client-russian-speaks-why = Decides what the complaint says about the interpreter.
q-client-russian-speaks-none = No
q-client-russian-speaks-some = A little
q-client-russian-speaks-good = Well
q-client-russian-reads = Reads
q-client-russian-reads-why = Who cannot read could not check what they signed.
q-client-russian-reads-none = No
q-client-russian-reads-some = A little
q-client-russian-reads-good = Well
q-client-russian-writes = Writes
q-client-russian-writes-why = Who cannot write could not have written “I command Russian”.
q-client-russian-writes-none = No
q-client-russian-writes-some = A little
q-client-russian-writes-good = Well

## Questions: defender

q-representative-kind = Who speaks for the person
q-representative-kind-why = An advocate acts by warrant, another defender by power of attorney. КоАП 25.5.
q-representative-kind-none = Nobody
q-representative-kind-advocate = Advocate
q-representative-kind-defender = Another defender
q-representative-family = Family name
q-representative-family-why = Stands in the heading and, if the defender signs, in the signature.
q-representative-given = Given name
q-representative-given-why = Stands in the heading beside the family name.
q-representative-patronymic = Patronymic
q-representative-patronymic-why = If there is none, mark “doesn't apply”.
q-representative-sex = Sex
q-representative-sex-why = Russian word endings depend on it.
q-representative-sex-male = Male
q-representative-sex-female = Female
q-representative-registry_number = Number in the register
q-representative-registry_number-why = The court checks the advocate's status by it.
q-representative-warrant_number = Warrant number
q-representative-warrant_number-why = The warrant is attached; without it a defender's complaint is returned.
q-representative-warrant_date = Warrant date
q-representative-warrant_date-why = Stands beside the number of the warrant.
q-representative-poa_date = Date of the power
q-representative-poa_date-why = A power of attorney without a date is void.
q-representative-poa_certified_by = Certified by
q-representative-poa_certified_by-why = The court checks whether they may certify.
q-representative-poa_appeals = Power to sign and file complaints
q-representative-poa_appeals-why = If the power of attorney does not name it, the defender's complaint is returned. КоАП 25.5.
q-representative-poa_appeals-yes = Named
q-representative-poa_appeals-no = Not named
q-representative-poa_place = Where the power of attorney is made
q-representative-poa_place-why = City or settlement: stands under the title beside the date.
q-representative-poa_substitution = Passing the power on
q-representative-poa_substitution-why = The attorney may pass it on only where that is allowed. Otherwise it is barred. ГК 187.
q-representative-poa_substitution-yes = Allowed
q-representative-poa_substitution-no = Barred
q-representative-poa_certifier = Who will certify
q-representative-poa_certifier-why = Decides the words of the certification. A court does not accept an uncertified power. ГПК 53 ч. 2.
q-representative-poa_certifier-notary = Notary
q-representative-poa_certifier-employer = Employer
q-representative-poa_certifier-university = Place of study
q-representative-poa_certifier-hospital = Hospital
q-representative-poa_certifier-housing = Managing company
q-representative-poa_certifier-custody = Head of the institution
q-representative-poa_signing = Who signs for the person
q-representative-poa_signing-why = For one who cannot sign, another does, and a notary certifies that signature. ГК 160 п. 3.
q-representative-poa_signing-own_hand = The person
q-representative-poa_signing-illiterate = Another: cannot write
q-representative-poa_signing-illness = Another: illness
q-representative-poa_signing-defect = Another: disability
q-representative-poa_bilingual = A second column in the client’s language
q-representative-poa_bilingual-why = The translation stands at the right where there is one; the Russian text is what is signed. It does not replace an interpreter.
q-representative-poa_bilingual-yes = Wanted
q-representative-poa_bilingual-no = Not wanted
q-representative-birth_date = Birth date
q-representative-birth_date-why = With the passport it shows to whom the power is given.
q-representative-diploma = Diploma of law
q-representative-diploma-why = University, series and number, day, speciality. Without it courts under КАС admit nobody but an advocate. No diploma: “does not apply”. КАС 55.
q-representative-poa_waiver = Waiving or admitting the claim
q-representative-poa_waiver-why = A waiver cannot be taken back. While this is open, only the person may do it. КАС 56 ч. 2.
q-representative-poa_waiver-yes = The attorney may
q-representative-poa_waiver-no = Only the person
q-representative-document = Passport
q-representative-document-why = In one line: whose, series and number, issued by whom and when. The defender is admitted by it.
q-representative-address = Address for letters
q-representative-address-why = The court sends its notice and decision here.
q-representative-phone = Telephone
q-representative-phone-why = The court gives notice of a hearing on the same day.

## Questions: ruling

q-authority-body = Court or body
q-authority-body-why = The complaint is filed through it: it must pass it on with the case.
q-authority-address = Address
q-authority-address-why = Stands in the heading and on the envelope.
q-authority-post = Post
q-authority-post-why = Who signed: the complaint calls them so.
q-authority-person = Name as in the ruling
q-authority-person-why = Write it as there: initials or in full.
q-reviewing-name = Court or body
q-reviewing-name-why = The addressee of the complaint, the first line of the heading.
q-reviewing-address = Address
q-reviewing-address-why = Stands in the heading under the name.
q-ruling-decided_by = Who decided
q-ruling-decided_by-why = Decides who will hear the complaint.
q-ruling-decided_by-judge = A judge
q-ruling-decided_by-official = An official
q-ruling-number = Number of the ruling
q-ruling-number-why = The case is found by it; without it a line is left.
q-ruling-made_on = Date of the ruling
q-ruling-made_on-why = Stands in the first sentence and in the request.
q-ruling-received_on = When the copy was handed over or received
q-ruling-received_on-why = The term for the complaint runs from this day. КоАП 30.3 ч. 1.
q-ruling-receipt_proof = How this day is known
q-ruling-receipt_proof-why = A dispute on the term is settled by paper; words are weaker.
q-ruling-receipt_proof-signed_receipt = Signed receipt
q-ruling-receipt_proof-postal_record = Post
q-ruling-receipt_proof-returned = Letter came back
q-ruling-receipt_proof-file_note = Note in the file
q-ruling-receipt_proof-own_words = Own words
q-ruling-receipt_detail = Sheet of the file or letter number
q-ruling-receipt_detail-why = The court finds the proof without asking.
q-ruling-sheets = Sheets in the copy of the ruling
q-ruling-sheets-why = The figure goes to the list of attachments.
q-ruling-weighs_ties = What it says of family, work and life in Russia
q-ruling-weighs_ties-why = If nothing, the argument begins with that.
q-ruling-weighs_ties-yes = Something
q-ruling-weighs_ties-no = Not a word

## Questions: offence and punishment

q-offence-article = Article
q-offence-article-why = Decides whether expulsion is mandatory.
q-offence-part = Part
q-offence-part-why = Decides whether expulsion is mandatory.
q-offence-committed_on = Day of the offence
q-offence-committed_on-why = The law is taken in the edition of this day.
q-punishment-fine = Fine, roubles
q-punishment-fine-why = Stands in the first sentence, in figures and words.
q-punishment-expulsion = Expulsion
q-punishment-expulsion-why = Decides the arguments and how soon the complaint is heard.
q-punishment-expulsion-none = Not imposed
q-punishment-expulsion-forced = Forced
q-punishment-expulsion-controlled = Departure on one's own
q-custody-held = Where the person is now
q-custody-held-why = Who is held, must be brought to the hearing on request.
q-custody-held-yes = In an institution
q-custody-held-no = At liberty
q-custody-place = Where they are held
q-custody-place-why = The court sends its order to bring them here.

## Questions: proceedings

q-process-protocol_number = Number of the protocol
q-process-protocol_number-why = Names the protocol in the complaint.
q-process-protocol_on = Date of the protocol
q-process-protocol_on-why = Names the protocol in the complaint.
q-process-interpreter_present = Interpreter when the protocol was drawn up
q-process-interpreter_present-why = For a person who does not command Russian, proceedings without an interpreter are unlawful. КоАП 24.2, 25.10.
q-process-interpreter_present-yes = Was there
q-process-interpreter_present-no = Was not there
q-process-interpreter_asked = A request for one, or the words “I understand badly”
q-process-interpreter_asked-why = A request left without an answer is an argument of its own.
q-process-interpreter_asked-yes = Was made
q-process-interpreter_asked-no = Was not made
q-process-language_note = What the protocol says of the language
q-process-language_note-why = Another's hand or a printed line does not prove that the person understood.
q-process-language_note-fluent_by_officer = “Commands it”, officer's hand
q-process-language_note-fluent_printed = “Commands it”, printed
q-process-language_note-fluent_by_client = “Commands it”, own hand
q-process-language_note-needs_interpreter = Needs an interpreter
q-process-language_note-empty = Empty
q-process-rights_explained = Rights, in a language they understand
q-process-rights_explained-why = Otherwise the explanations in the protocol are no evidence. КоАП 26.2 ч. 3.
q-process-rights_explained-yes = Explained
q-process-rights_explained-no = Not explained
q-process-protocol_copy_given = Copy of the protocol
q-process-protocol_copy_given-why = It must be handed over against a receipt. КоАП 28.2 ч. 6.
q-process-protocol_copy_given-yes = Handed over
q-process-protocol_copy_given-no = Not handed over
q-process-ties_told = Family, study or work
q-process-ties_told-why = If told, and the ruling is silent on it, the complaint says so too.
q-process-ties_told-yes = Told
q-process-ties_told-no = Not told

## Questions: stay

q-stay-until = Last lawful day in Russia
q-stay-until-why = The days over the term are counted from it.
q-stay-reason = Why the term was passed
q-stay-reason-why = A sentence or two in the person's own words. Taken in word for word; in quotation marks when a defender signs.
q-stay-extension_applied_on = Applied on
q-stay-extension_applied_on-why = An application made in time speaks against expulsion.
q-stay-extension_receipt = Receipt
q-stay-extension_receipt-why = Its number goes to the text and the attachments.

## Questions: life in Russia

q-ties-in_russia_since = In Russia since the year
q-ties-in_russia_since-why = The length of residence must be weighed. КоАП 3.10 ч. 4.
q-ties-family = Family
q-ties-family-why = Family life must be weighed. КоАП 3.10 ч. 4.
q-ties-family-kinship = Kinship
q-ties-family-kinship-why = The text calls the relative so.
q-ties-family-kinship-spouse = Spouse
q-ties-family-kinship-child = Child
q-ties-family-kinship-parent = Parent
q-ties-family-kinship-sibling = Brother or sister
q-ties-family-sex = Sex
q-ties-family-sex-why = Tells husband from wife and son from daughter.
q-ties-family-sex-male = Male
q-ties-family-sex-female = Female
q-ties-family-name = Full name
q-ties-family-name-why = Stands in the argument on family, in the nominative.
q-ties-family-citizenship = Citizenship
q-ties-family-citizenship-why = A family of Russian citizens is the strongest argument.
q-ties-family-birth_year = Year of birth
q-ties-family-birth_year-why = For children it stands in the text.
q-ties-family-lives_together = They live
q-ties-family-lives_together-why = Living together weighs more than kinship.
q-ties-family-lives_together-yes = Together
q-ties-family-lives_together-no = Apart
q-ties-family-proof = Proved by
q-ties-family-proof-why = The paper goes to the list of attachments.
q-ties-study = Where they study
q-ties-study-why = In the genitive, after the word «студент»: «Приозёрского колледжа».
q-ties-study_year = Year of study
q-ties-study_year-why = Makes the argument on study exact.
q-ties-work = Work
q-ties-work-why = One sentence, taken into the circumstances.
q-ties-pays_tax = Tax or patent
q-ties-pays_tax-why = Payment of tax must be weighed. КоАП 3.10 ч. 4.
q-ties-pays_tax-yes = Pays
q-ties-pays_tax-no = Does not pay
q-ties-housing = Housing
q-ties-housing-why = One sentence; housing must be weighed.
q-ties-prior_offences = Earlier offences
q-ties-prior_offences-why = None means law-abiding conduct. КоАП 3.10 ч. 4.
q-ties-prior_offences-yes = There were
q-ties-prior_offences-no = There were none
q-ties-other = Health and other weighty things
q-ties-other-why = A sentence or two in the person's own words; in quotation marks when a defender signs.

## Questions: what happened

q-events = Events in order
q-events-why = They become the circumstances of the complaint.
q-events-on = Day
q-events-on-why = The sentence in the circumstances begins with it.
q-events-at = Time
q-events-at-why = The hours show how long the person was held.
q-events-what = What happened
q-events-what-why = A sentence or two in the person's own words, “I was stopped …”. Taken into the complaint word for word; in quotation marks when a defender signs.
q-events-source = Where it is recorded
q-events-source-why = A sheet of the file or a paper; own words will do too.

## Questions: filing

q-filing-signed_by = Who signs
q-filing-signed_by-why = Their name stands under the line for the signature.
q-filing-signed_by-client = The person
q-filing-signed_by-representative = The defender
q-filing-on = Day of filing
q-filing-on-why = Shows whether the term is missed.
q-filing-late_reason = Why the term was missed
q-filing-late_reason-why = In the person's own words. Becomes the request to restore the term. КоАП 30.3 ч. 2.
q-attachments = What else to attach
q-attachments-why = The ruling, the warrant and the power of attorney join the list by themselves.
q-attachments-title = What it is
q-attachments-title-why = The paper is called so in the list of attachments.
q-attachments-sheets = Sheets
q-attachments-sheets-why = The number of sheets stands in the list of attachments.

## Questions: bringing in and detention

q-place-zone = Time zone of the place
q-place-zone-why = Hours are counted by the clock of the place, not of this computer.
q-detention-body = Where the person was brought
q-detention-body-why = The police station or another place, by its name. The prosecutor finds its records by it.
q-prosecutor-post = Which prosecutor
q-prosecutor-post-why = The post in Russian, in the nominative: «прокурор Невского района Санкт-Петербурга». The one of the district where the station is.
q-detention-brought_on = Brought to the police on
q-detention-brought_on-why = The term of detention runs from this minute. If nobody was brought in, mark “doesn't apply”. КоАП 27.5 ч. 4.
q-detention-brought_at = Hour of bringing in
q-detention-brought_at-why = The term runs in hours. If the exact hour is not known, take the earliest possible.
q-detention-ground = Why the person is held
q-detention-ground-why = The limit depends on it: three hours or 48. КоАП 27.5 ч. 1–3.
q-detention-ground-stay_rules = Entry, stay, border
q-detention-ground-arrest_or_expulsion = Arrest or expulsion possible
q-detention-ground-other = Another offence
q-detention-protocol_on = Date of the detention protocol
q-detention-protocol_on-why = It must name time and ground; a copy is given on request. КоАП 27.4.
q-detention-protocol_at = Hour in the detention protocol
q-detention-protocol_at-why = Compare it with the hour of bringing in: a gap is an argument.
q-process-protocol_at = Hour in the offence protocol
q-process-protocol_at-why = If it is before the bringing in, the papers contradict each other.
q-detention-relatives_asked = A request to tell relatives or a defender
q-detention-relatives_asked-why = They are told at the person's request, so it matters whether there was one. КоАП 27.3 ч. 3.
q-detention-relatives_asked-yes = Was made
q-detention-relatives_asked-no = Was not made
q-detention-conditions = How the person was kept
q-detention-conditions-why = In the person's own words: where they slept, food, cold, lack of room. Nothing to complain of: “does not apply”. КоАП 27.6.
q-detention-harm = Harm done
q-detention-harm-why = In the person's own words: health, things, earnings. No harm: “does not apply”. КоАП 27.1 ч. 2.
q-detention-relatives_told = Relatives or a defender
q-detention-relatives_told-why = Asked and not told: that is a breach.
q-detention-relatives_told-yes = Were told
q-detention-relatives_told-no = Were not told
q-detention-released_on = Released on
q-detention-released_on-why = Shows how long the person was held. If they still are, leave it empty.
q-detention-released_at = Hour of release
q-detention-released_at-why = The hours show whether the limit was passed.

## Questions: special institution

q-detention-placed_on = Placed in the institution on
q-detention-placed_on-why = From this hour the police have 48 hours to go to court. If nobody was placed, mark “doesn't apply”. КоАП 27.19 ч. 3.2.
q-detention-placed_at = Hour of placement
q-detention-placed_at-why = The term runs in hours.
q-detention-placed_by = Who decided on the placement
q-detention-placed_by-why = Without a judge, 48 hours at most. КоАП 27.19 ч. 3.
q-detention-placed_by-judge = A judge
q-detention-placed_by-official = Head of the body
q-detention-motion_on = Police went to court on
q-detention-motion_on-why = Shows whether they were in time. If they certainly did not, mark “doesn't apply”.
q-detention-motion_at = Hour of going to court
q-detention-motion_at-why = A term of 48 hours ends at a minute, not with a day.
q-detention-motion_decided_on = Judge decided on
q-detention-motion_decided_on-why = Five days for it. If they certainly did not decide, mark “doesn't apply”. КоАП 27.19 ч. 3.5.
q-custody-order_received_on = Order on the extension received on
q-custody-order_received_on-why = Ten days for a complaint from this day. КоАП 27.19 ч. 3.12.
q-custody-until = Judge allowed custody until
q-custody-until-why = The police and bailiffs ask for an extension at least 15 days before it. КоАП 27.19.1 ч. 3.
q-custody-removal_impossible = Removal of this person
q-custody-removal_impossible-why = If it cannot be done, a month after entry into force the court may be asked for release. КоАП 27.19.1 ч. 17.
q-custody-removal_impossible-yes = Is impossible in fact
q-custody-removal_impossible-no = Is possible

## Questions: decision and execution

q-process-transferred_on = Transfer to the place of residence granted on
q-process-transferred_on-why = Limitation stands still from this day until the file arrives there. Mark “not applicable” if it was not. КоАП 4.5 ч. 5.
q-process-file_received_on = File received on
q-process-file_received_on-why = The term for hearing the case runs from this day. КоАП 29.6.
q-process-present = The person at the hearing
q-process-present-why = Where expulsion is possible, the case may not be decided in their absence. КоАП 25.1 ч. 3.
q-process-present-yes = Was there
q-process-present-no = Was not there
q-ruling-in_force_on = Ruling in force from
q-ruling-in_force_on-why = A day from a stamp or a letter replaces our count. If it is not in force, leave it empty.
q-decision-made_on = Decision on the complaint made on
q-decision-made_on-why = Shows whether the complaint was heard in time. If there was none, mark “doesn't apply”.
q-decision-by = Who decided the complaint
q-decision-by-why = Decides where the second one goes.
q-decision-by-judge = A court
q-decision-by-official = A superior official
q-decision-result = How the complaint ended
q-decision-result-why = A quashed ruling is not carried out.
q-decision-result-upheld = Ruling stands
q-decision-result-changed = Changed
q-decision-result-quashed = Quashed, case ended
q-decision-result-sent_back = Quashed, case sent back
q-decision-received_on = Decision received on
q-decision-received_on-why = Ten days for the second complaint from this day. КоАП 30.9 ч. 3.
q-execution-fine_paid_on = Fine paid on
q-execution-fine_paid_on-why = The year of counting as punished runs from payment. КоАП 4.6.
q-execution-left_on = Left Russia on
q-execution-left_on-why = Shows whether the term for departure was kept. КоАП 32.10 ч. 6.
q-execution-deferred_from = Execution deferred from
q-execution-deferred_from-why = The limitation of execution stands still during a deferral. Mark “not applicable” if there is none. КоАП 31.9.
q-execution-deferred_until = Deferred until
q-execution-deferred_until-why = After this day the two years run on. КоАП 31.9.
q-representative-poa_until = Power of attorney valid until
q-representative-poa_until-why = If it names no term, mark “doesn't apply”: then one year from its date. ГК 186.

## Questions: entry bans and refusals

q-ban-learned_on = Learned of the entry ban on
q-ban-learned_on-why = Three months for a claim from this day. If there is no ban, mark “doesn't apply”. КАС 219.
q-ban-decided_on = Ban decided on
q-ban-decided_on-why = Notice is due in three working days: a delay is an argument.
q-ban-until = Ban lasts until
q-ban-until-why = Shows how long it has to run. If it has no end, mark “doesn't apply”.
q-permit-kind = What was refused or annulled
q-permit-kind-why = Decides where and in how many days to complain.
q-permit-kind-temporary_residence = Temporary residence
q-permit-kind-residence = Residence permit
q-permit-kind-patent = Patent
q-permit-notice_on = Notice received on
q-permit-notice_on-why = From this day three working days for a complaint to the ministry (residence permits) and three months for a claim.

# Questions for grounds
q-client-contract_service = Contract service in the army of Russia
q-client-contract_service-why = Whoever serves may not be expelled. КоАП 3.10 part 3.
q-client-contract_service-none = None
q-client-contract_service-serving = Serves now
q-client-contract_service-served = Served before
q-client-protection = Asylum, refugee status, stateless document
q-client-protection-why = With such a paper expulsion is reviewed. КоАП 30.1 part 1.2.
q-client-protection-none = None
q-client-protection-refugee_pending = Application considered on the merits
q-client-protection-refugee = Refugee status
q-client-protection-temporary_asylum = Temporary asylum
q-client-protection-stateless_document = Stateless person’s document
q-offence-disputed = What is wrong in the charge
q-offence-disputed-why = What did not happen or was not proved: it becomes a ground. One or two sentences.
q-offence-earlier_ruling = An earlier ruling on the same act
q-offence-earlier_ruling-why = As in the text: «постановление от 10.10.2026 № 5». Nobody is punished twice for one act. КоАП 4.1 part 5.
q-stay-entered_on = Day of the last entry into Russia
q-stay-entered_on-why = From it runs the term in which no registration is needed.
q-process-interpreter_warned = Interpreter warned of liability
q-process-interpreter_warned-why = Without a note of it the translation is no evidence. КоАП 25.10, 17.9.
q-process-interpreter_warned-yes = Warned
q-process-interpreter_warned-no = Not warned
q-process-interpreter_signed = Interpreter’s signature under the protocol
q-process-interpreter_signed-why = The interpreter certifies the translation by a signature. КоАП 25.10.
q-process-interpreter_signed-yes = There
q-process-interpreter_signed-no = Missing
q-process-defender_refused = Request for a defender
q-process-defender_refused-why = If one was asked for and not admitted, it is a ground. КоАП 25.5 part 4.
q-process-defender_refused-yes = Asked, not admitted
q-process-defender_refused-no = Not asked, or admitted
# ── Names of courts and bodies in their cases ───────────────────────────────────────────────────────────────
list-item-body_forms = Name { $n }
list-add-body_forms = Write the forms of a name
q-body_forms = Names in their Russian cases
q-body_forms-why = If the program declined a name wrongly, write the right forms: every paper of the case takes them.
q-body_forms-name = Name, nominative
q-body_forms-name-why = Word for word as it is answered.
q-body_forms-genitive = Genitive
q-body_forms-genitive-why = «Решение …»: whose?
q-body_forms-dative = Dative
q-body_forms-dative-why = «Обратиться к …»: to whom?
q-body_forms-accusative = Accusative
q-body_forms-accusative-why = «Жалоба в …», «жалоба на …»: where to, against whom?
q-body_forms-instrumental = Instrumental
q-body_forms-instrumental-why = «Вынесено …»: by whom?
q-body_forms-prepositional = Prepositional
q-body_forms-prepositional-why = «Дело находится в …»: where?

# ── The directory of courts and bodies ──────────────────────────────────────────────────────────────────────
directory-open = Show the directory
directory-needs = It goes to: { $level }.
directory-own = yours
directory-named = named like the place
directory-not-sure = whether it works is not established
directory-no-address = the directory has no address
directory-not-confirmed = not confirmed
directory-none = The directory has no such name. Type it yourself.
directory-more = { $n } more: type a word of the name to narrow the list.
directory-keep = Keep in your own directory
directory-forget = Take out of your own directory

# Grounds
side-label = What to show beside the page
side-findings = Findings
side-grounds = Grounds
grounds-label = Grounds of the paper
grounds-none = This paper takes no grounds of the library.
grounds-proposed = Proposed are the grounds that the facts support. Tick, order, edit.
grounds-chosen = The grounds are your choice.
grounds-unseen = Supported by the facts and not chosen
grounds-others = Not supported by the facts: { $n }
grounds-reset = Back to the proposed
ground-add = Own ground
ground-add-save = Add
ground-done = Done
ground-up = Up: { $title }
ground-up-hint = Up, Alt ↑
ground-down = Down: { $title }
ground-down-hint = Down, Alt ↓
ground-moved = “{ $title }” is now number { $n }
ground-state-proposed = Proposed
ground-state-chosen = Chosen
ground-state-left_out = Taken out
ground-state-unseen = Not looked at
ground-state-not_supported = Not supported by the facts
ground-state-doubtful = Chosen, not supported by the facts
ground-own = Your own
ground-edited = Your text
ground-changed-wording = The library’s text has changed
ground-changed-facts = The facts have changed
ground-without-law = Not printed: no { $norm } on the day of filing
ground-why = Why, and what proves it
ground-edit = Edit the text
ground-restore = Back to the library’s text
ground-remove = Remove the ground
ground-facts = Facts
ground-fact-unknown = not recorded
ground-breach = Breach in the terms
ground-norms = Norms
ground-norm-since = edition since { $day }
ground-norm-open = beginning of the edition not established
ground-evidence = What proves it
ground-evidence-there = In the case
ground-evidence-missing = To be found
ground-weak = Weak points, never printed
ground-editor = Text of the ground
ground-heading = Heading
ground-text = Text
ground-request = What else to ask the court for (one sentence)
ground-text-hint = A new line is a new paragraph. An empty field goes back to the library’s text.
ground-library = Text of the library

# Families of findings
check-family-addressee = Addressee and level
check-family-authority = Authority to sign and appeal
check-family-power = Power of attorney: date and term
check-family-deadline = Deadline and restoration
check-family-attachments = Attachments against the list
check-family-copies = Copies
check-family-duty = Duty or deferral
check-family-names = Names
check-family-contradictions = Contradictions between papers
check-family-language = Language
check-family-document = Content of the paper
check-family-law = Law
check-family-unknown = Unknown, left as a line
finding-help = More
q-representative-forms-genitive = Defender’s name: Whom? “in the interest of …” (genitive)
q-representative-forms-genitive-why = The form written here is used in every paper of the case.
q-representative-forms-dative = Defender’s name: To whom? “I trust …” (dative)
q-representative-forms-dative-why = The form written here is used in every paper of the case.
q-representative-forms-accusative = Defender’s name: Whom? “they brought …” (accusative)
q-representative-forms-accusative-why = The form written here is used in every paper of the case.
q-representative-forms-instrumental = Defender’s name: By whom? “signed by …” (instrumental)
q-representative-forms-instrumental-why = The form written here is used in every paper of the case.
q-representative-forms-prepositional = Defender’s name: About whom? “facts about …” (prepositional)
q-representative-forms-prepositional-why = The form written here is used in every paper of the case.
q-reviewing-hearing_on = Day of the hearing
q-reviewing-hearing_on-why = Compared with the end of the power of attorney.

## The vault: common

vault-title = Vault
lock = Lock
lock-now = Lock the vault
cancel = Not now
key-lock = lock the vault
key-files = neighbouring file
key-zoom = larger, smaller
key-turn = turn
key-remove-file = remove the file
number-locale = en
size-bytes = { $n } B
size-kilobytes = { $n } kB
size-megabytes = { $n } MB
size-gigabytes = { $n } GB
day-stamp = { $day }, { $time }
keyboard-russian = Russian letters typed
keyboard-latin = Latin letters typed
keyboard-mixed = Russian and Latin letters typed
keyboard-caps = Caps Lock is on
keyboard-no-caps = Caps Lock is off
secret-copied = Copied. In a minute the program clears it from the clipboard.
secret-not-copied = The clipboard refused. Copy it by hand.
work-going = The program is working.
work-part = { $what }: { $percent }%
work-calibrate = Choosing how long a key is computed on this machine
work-derive = Computing the key from the passphrase
work-move_in = Moving the former cases in
work-backup = Making a copy and opening it for proof
work-restore = Restoring from a copy
work-verify = Checking the vault
work-attachment = Reading the file

## Passphrase

passphrase = Passphrase
passphrase-show = Show
passphrase-hide = Hide
passphrase-new = New passphrase
passphrase-again = The same passphrase again
passphrase-present = Present passphrase
passphrase-about = Four or five unrelated words hold better than a few odd signs and are easier to remember.
passphrase-empty = Type a passphrase: an empty one is not taken.
passphrase-differ = The second one is not the same. Show both and compare.
passphrase-missing = Type the new passphrase twice.
passphrase-change = Change the passphrase
passphrase-change-about = The cases are not encrypted anew, so this takes a second. Recovery sheets stay valid. Former copies open with the former passphrase.
passphrase-change-do = Change the passphrase
passphrase-changed = Changed. From now on only the new passphrase opens the vault.

## The door

door-title = Door
door-unlock = Open
door-opening = Opening
door-wrong = It does not fit.
door-wait =
    { $n ->
        [one] Next try in { $n } second.
       *[other] Next try in { $n } seconds.
    }
door-again = Try as often as you like, nothing is erased.
door-accept-older = Open with the older key file
door-why-start = The vault has been locked since the last run.
door-why-command = The vault was locked at { $time }.
door-why-idle = The vault locked itself at { $time }: nobody was at the program.
door-why-sleep = The vault locked itself at { $time }, when the computer went to sleep.
door-why-lid = The vault locked itself at { $time }, when the lid was closed.
door-why-restored = The vault was locked at { $time }: it was restored from a copy.
door-forgot = Forgot the passphrase: { $needs } sheets of { $sheets }
door-no-sheets = There are no recovery sheets: only the passphrase opens it.
door-backup = Restore from a copy
door-kept = Under the passphrase
door-kept-cases = cases, names, papers
door-kept-files = scans and photos of the cases
door-kept-drafts = drafts, history and search
door-open = Not protected
door-open-printed = what you printed or saved as PDF
door-open-window = the open program on somebody's desk
door-open-size = the size of the vault and the days it changed
door-back = Back to the passphrase
door-sheets-title = Open with two sheets
door-sheets-about = Take any two recovery sheets and type their digits. You set a new passphrase; the former one no longer fits.
door-sheets-open = Open and change the passphrase

## First run

first-title = A passphrase for the cases
first-step = Step { $n } of { $total }
first-about = Everything you write down goes to the disk encrypted. Only you know the passphrase: neither the program nor its authors can bring it back. In case it is forgotten, recovery sheets come next.
first-create = Create the vault
first-creating = Creating
first-calibrate = Takes a few seconds: the program measures how long to compute a key on this machine.
first-plain = Cases of a former version were found, written without encryption.
first-plain-about = The program moves them under the passphrase and compares each. The former file:
moved-title = The former cases were moved
moved-counts = Cases: { $cases }. States for undo: { $revisions }. Own rows of the directory: { $entries }. Each case was compared with the former file.
moved-plain = The former file lies on the disk in plain text.
moved-plain-about = Whoever gets the computer can read it. Delete it:
moved-ssd = On flash storage what was deleted may stay in spare cells for long. Only encryption of the whole disk hides it for sure.
moved-remove = Delete the plain file
moved-later = Delete it later

## Recovery sheets

sheets-title-offer = Recovery sheets
sheets-title-show = Copy or print the sheets
sheets-title-check = Type two sheets
sheets-title-rehearse = Rehearsal
sheets-title-rest = Recovery sheets
sheets-about = If the passphrase is forgotten, any two of three sheets open the vault. One sheet opens nothing.
sheets-point-where = Give them to three people or put them in three places. Never keep two together.
sheets-point-use = A sheet has digits only: they can be dictated by phone and written by hand.
sheets-point-print = An office printer keeps what it printed. Copying by hand is safer.
sheets-make = Make the sheets
sheets-make-again = Make new sheets
sheets-again = With new sheets the former three no longer open the vault. Collect and tear them.
sheets-skip = Without sheets for now
sheets-later = Check later
sheets-written = All three are on paper
sheets-shown = Sheet { $n }
sheets-check-about = Take the paper and type any two sheets from it. That shows that they were copied without a slip and can be read.
sheets-rehearse-about = What you would do had you forgotten the passphrase, only that nothing changes.
sheets-check = Check
sheets-missing = Type both sheets in full.
sheets-checked = Sheets { $which } fit. The check is recorded.
sheets-rehearsed = Sheets { $which } fit. The vault was not touched.
sheets-made = Sheets: { $sheets }, set { $set }, made on { $day }.
sheets-verified = Checked on { $day }.
sheets-unverified = Not checked yet: nobody knows whether they can be read from the paper.
sheets-to-check = Type two sheets
sheets-to-rehearse = Rehearse
sheets-to-make = Make new ones
sheet-title = Recovery sheet { $n } of { $of }
sheet-facts = Mark { $mark }, set { $set }, { $day }
sheet-use = Any { $needs } sheets together open the vault. The digits go in the order of their numbers.
sheet-digits = Digits of the sheet, six by six
sheet-qr = The same digits for a scanner
sheet-where-1 = This sheet goes to somebody you trust.
sheet-where-2 = This one to another place, neither your home nor the office.
sheet-where-3 = The third where it is found without you.
sheet-copy = Copy the digits
sheet-back = Back to the former sheet
sheet-next = Next: sheet { $n }
sheet-entry-1 = First sheet
sheet-entry-2 = Second sheet
sheet-entry-number = — this is sheet { $n }
sheet-entry-about = Six digits each, as on the sheet. All can be pasted at once.
sheet-group = group { $n } of { $total }
sheet-groups-wrong =
    { $count ->
        [one] Group { $which } does not add up: compare it with the sheet.
       *[other] Groups { $which } do not add up: compare them with the sheet.
    }
sheet-complete = The sheet is whole and its digits add up.
sheet-same = Sheet { $n } was typed twice. Take another one.

## The page of the vault

vault-due = waits
vault-lock-title = Lock and passphrase
vault-lock-idle = Lock the vault when nobody touches keys or mouse for
minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
vault-lock-sleep = It also locks when the computer goes to sleep or the lid is closed. What was typed is written first.
vault-place = It lies here:
vault-sheets-title = Recovery sheets
vault-backups-title = Copies
vault-check-title = Check
vault-limits-title = What is not protected
vault-limits-about = What the program guards, what it cannot, and what to do about it.
vault-check = Check the vault
vault-checking = Checking
vault-check-about = Reads every page of the file, every case and every file of a case and compares checksums. It changes nothing.
vault-whole = All is whole.
vault-damaged =
    { $n ->
        [one] One place is damaged.
       *[other] { $n } places are damaged.
    }
vault-check-counts = Pages read: { $pages }, cases: { $cases }, files of cases: { $attachments }.
vault-damaged-backup = Last copy: { $when }.
vault-damaged-restore = Go to the copies
reminder-label = Reminder
reminder-see = Do it
reminders-more = and { $n } more

## Copies

backups-about = A copy is the same vault under the same key. Keep it elsewhere than the computer.
backups-last = Last copy
backups-never = none
backups-folder = Folder
backups-same-disk = On the same disk: if the computer is gone, so is the copy. Choose a stick.
backups-unreachable = The folder is not there now: insert the stick or choose another one.
backups-automatic = Make a copy by itself: at the first opening of a day and at locking if something changed
backup-now = Make a copy
backup-folder = Choose a folder
backup-done = The copy was made and opened for proof. Cases: { $cases }, files: { $attachments }.
backups-list = Copies in this folder
backups-none = There are no copies in this folder.
backup-other-vault = of another vault
restore = Restore
restore-title = Restore from a copy
restore-about = Name the folder of the copy and the passphrase that the vault had on that day. The present vault is not erased: it is put aside in a folder beside it.
restore-from = Copy: { $when }.
restore-aside = What was written after it stays in the present vault only. That is put aside in a folder beside it, not erased.
restore-passphrase = Passphrase on the day of the copy
restore-choose = Take a copy from another folder
restore-pick = Choose the folder of the copy
restore-missing = Type the passphrase.
restore-do = Restore
restored = Restored from the copy. The former vault was put aside in a folder beside it.

## Files of a case

tab-files = Files
files-title = Files
files-empty-title = No files yet
files-empty-about = Scans and photos are kept here: the ruling, the passport, receipts. They are encrypted with the case; the originals stay where they were.
files-add = Add files
files-added =
    { $n ->
        [one] { $n } file added. The original lies where it was: delete it if you do not need it.
       *[other] { $n } files added. The originals lie where they were: delete them if you do not need them.
    }
files-removed = Removed: { $n }
file-removed = File removed: { $name }
file-viewer = Viewer: { $name }
file-kind-image = picture
file-kind-pdf = PDF
file-kind-other = file
file-cannot = The window does not show this file.
file-cannot-about = It is whole in the vault. To open it with another program, save it in the open.
file-broken = The picture cannot be read.
file-previous = Previous
file-next = Next
file-of = { $n } of { $total }
file-export = Save in the open
file-export-title = The file leaves the vault
file-export-warning = A saved file is no longer under the passphrase: whoever gets the computer or the stick reads it. Delete it yourself when it is no longer needed.
file-export-cancel = Keep it inside
file-export-do = Save in the open
file-exported = Saved without a passphrase:
zoom-in = Larger
zoom-out = Smaller
zoom-fit = fit the width
turn = Turn

## Editing the text, versions, filing, printing

side-text = Text
side-versions = Versions
draft-label = Text of the paper by paragraphs
draft-about = Click a paragraph here or on the page and write. An edit lies over the program’s text and survives changed facts.
draft-frozen = The paper is filed and its text stands. The page shows what was filed; to edit, begin a new edition in the line above the page.
draft-words = Words of the paragraph
draft-hint = A new line begins a new paragraph. Three underscores become a ruled line.
draft-empty = An empty paragraph is not kept. To leave it out there is a button.
draft-edit = Edit
draft-back = Back to the program’s text
draft-drop = Leave out
draft-remove = Delete own paragraph
draft-undrop = Put back
draft-add = Own paragraph below
draft-done = Done
draft-why = Origin
draft-fixed = This paragraph changes with the facts of the case
draft-edited = Your edit
draft-own = Own paragraph
draft-dropped = Left out, not printed
draft-dropped-said = The paragraph is left out
draft-moved = The paragraph was moved
draft-changed = A fact changed under your edit
draft-mine = your text
draft-new = by the new facts
draft-keep = keep mine
draft-keep-dropped = leave out
draft-take = take the new one
draft-is-dropped = The paragraph is left out.
draft-lost = Edits whose place is gone
draft-discard = Delete this edit
diff-first = removed: 
diff-second = added: 
origin-none = Fixed text of the paper: no facts and no provisions in it.
origin-facts = Facts
origin-norms = Provisions
origin-unknown = no answer
origin-jump = To the question
origin-from = edition of { $date }
origin-from-open = beginning of the edition not established
origin-checked = checked { $date }
origin-unverified = unverified
versions-label = Kept versions
versions-about = A version is kept by itself when the paper is saved, printed or filed.
versions-empty = There is no version yet.
version-keep = Keep this version
version-kept-said = The version is kept
version-restored = The version is back; the former one stays in the list
version-kept = at your request
version-exported = when a file was saved
version-printed = when printed
version-filed = when filed
version-replaced = before another version was brought back
version-current = as now
version-program = program { $version }
version-compare = Compare with the present one
version-restore = Bring back
version-all = Show unchanged paragraphs too
print-paper = Print…
paper-print-title = Print: { $title }
print-where = Printer
print-copies = Copies
paper-print-about = The sheet goes to the print queue of this computer and no file remains. The program does not erase the memory of printer and queue.
print-none = This computer has no print queue. Save the PDF and print it from a viewer; then delete the file.
print-save = Save PDF
paper-print-do = Print
print-cancel = Do not print
print-sent = Sent to the printer
saved-open = Open
paper-file = Filed…
paper-file-title = Filed: { $title }
paper-file-about = The program keeps the sheet as it was filed: it can be printed again to the last character. The terms that it serves count as kept.
paper-file-do = Record the filing
paper-proof = Number of the postal item, incoming number or a note
paper-proof-file = Picture of the mark of receipt, from the files of the case
paper-proof-none = None
paper-filed = Filed { $date }
paper-filed-said = The filing is recorded, the sheet stands
paper-filed-made = Pages: { $pages }. Program { $version }, rules { $content }, SHA-256 { $hash }…
paper-reprint = Write the filed paper again
paper-reopen = New edition
paper-reopened = a new edition is being prepared
paper-unfile = Take the mark back
draft-choices = { $n ->
    [one] Choose in { $n } paragraph
   *[other] Choose in { $n } paragraphs
  }
draft-reset = { $n ->
    [one] Take away { $n } edit
   *[other] Take away all { $n } edits
  }
version-edits = { $n ->
    [0] no edits
    [one] { $n } edit
   *[other] { $n } edits
  }
version-differ = { $n ->
    [0] The words are the same.
    [one] { $n } paragraph differs.
   *[other] { $n } paragraphs differ.
  }

## The desk: searching, shelves, month, print

desk-search = Search the desk
desk-search-hint = name, number, article
desk-first-of = first { $shown } of { $n }
desk-shelf-label = Where the cases lie
desk-shelf-desk = Desk
desk-shelf-archive = Archive
desk-shelf-bin = Bin
desk-filter-label = What is next
desk-filter-burning = urgent
desk-filter-week = this week
desk-filter-undated = no term yet
desk-filter-filed = filed
desk-filter-article = Article
desk-filter-place = Court or body
desk-filter-own = without worked cases
desk-facet = { $value } · { $n }
desk-as-month = Month
desk-as-list = List
desk-print = Print the list
desk-close = Archive
desk-close-label = Move the case to the archive: { $name }
desk-closed = Case archived: { $name }
desk-reopen = To the desk
desk-reopen-label = Put the case back on the desk: { $name }
desk-restore-label = Take the case out of the bin: { $name }
desk-removed-on = in the bin since { $day }
desk-terms =
    { $n ->
        [one] { $n } term
       *[other] { $n } terms
    }
desk-moved = The order of the cases has changed.
desk-refresh = Show the new one
desk-nothing = There are no such cases.
desk-nothing-about = The search looks at every answer and into the archive; a name may be typed in any script.
desk-clear = Clear search and filters
desk-archive-empty = The archive is empty.
desk-archive-empty-about = Finished cases go here: they leave the desk, and the search still finds them.
desk-bin-empty = The bin is empty.
desk-bin-empty-about = What was removed from the desk lies here until the bin is emptied.
tag-closed = archived
tag-out = taken along { $day }
purge = Empty the bin
purge-title =
    { $n ->
        [one] Delete { $n } case for good
       *[other] Delete { $n } cases for good
    }
purge-about = The cases, their history and files will be erased from the vault. Only a backup that still has them can bring them back.
purge-keep = Leave in the bin
purge-do = Delete for good
purged =
    { $n ->
        [one] { $n } case deleted.
       *[other] { $n } cases deleted.
    }
print-title =
    { $n ->
        [one] List: { $n } case
       *[other] List: { $n } cases
    }
print-about = A PDF with last days, people and what to do. The file is not encrypted.
print-names = Full names
print-initials = People stand by their initials: such a sheet may be left on a table.
print-names-warning = A list with names shows whom you defend. Do not leave it unattended.
print-do = Save for printing
list-saved = List saved:
month-before = Earlier
month-after = Later
month-today = This month
month-nothing = Nothing falls on this day.
month-more = and { $n } more
key-month = month or list
key-search = search
key-find = find anything
find-title = Find a case, a paper or an act
find-hint = A name in any script, a number, a paper, an act
find-cases = Cases
find-papers = New case with the paper
find-commands = Acts
find-none = There is nothing of the kind.
find-new = New case
find-calculator = Count a term
find-vault = Vault
find-desk = To the desk
find-lock = Lock the vault
find-month = Month calendar
find-archive = Archive
find-bin = Bin

## Recovery sheets as files, blank forms, sets, pages of a PDF

sheet-save = Save this sheet for printing
sheet-save-anyway = Save all the same
sheet-save-warning = The file with the sheet is not under a passphrase. Print it and delete it at once, empty the trash too. Each sheet is a file of its own: two together open the vault.
sheet-file = Sheet saved in the open:
sheet-saved =
    { $n ->
        [one] Sheet { $which } lies on the disk in the open. Print it and delete the file, empty the trash too.
       *[other] Sheets { $which } lie on the disk in the open, and any two open the vault. Print them and delete the files, empty the trash too.
    }
door-blanks = Blank forms only, no cases
blanks-saved =
    { $n ->
        [one] Forms to fill in by hand, { $n } sheet:
       *[other] Forms to fill in by hand, { $n } sheets:
    }
vault-sets-title = Taken along
sets-about = Cases that you took along in a vault of their own. What was done there appears here once the set is brought back.
sets-none = Nothing was taken along.
set-since =
    { $n ->
        [one] { $n } case, taken { $day }
       *[other] { $n } cases, taken { $day }
    }
set-return = Bring back
set-forget = The set is gone
set-forget-anyway = Stop waiting all the same
set-forget-warning = The program will remind you no longer. If the set turns up, it can still be brought back.
set-passphrase = Passphrase of the set
pdf-page-of = page { $n } of { $total }
pdf-page-previous = Previous page
pdf-page-next = Next page
pdf-page-alt = { $name }, page { $n }
pdf-first-only = The first { $shown } of { $of } pages are shown. The whole file can be saved in the open.

## Plan, lanes of the intake, days with limits, passport, timeline

lane-fast = Fast lane
lane-fast-about = Interpreter, admission of a defender and a complaint about detention. Ten answers.
lane-powers = Power of attorney and admission
lane-powers-about = The defender is at hand, the file has not been read yet.
lane-full = Full lane
lane-full-about = Every question of the chosen paper and of the terms.
lane-title = What is needed now
lane-left = { $n ->
    [one] { $n } question left
   *[other] { $n } questions left
  }
lane-done = answered
step-own-words = Story
step-own-words-about = As the person told it. It is never printed: put the events into the step “What happened”.
q-intake-story = The story in their own words
q-intake-story-why = Write it down while it is fresh. Only you see it; the court gets events with dates.
q-client-document-valid_until = Valid until
q-client-document-valid_until-why = Shows whether the passport has expired. It is not printed.
problem-limit_missing = Both limits are needed: not before and not after.
problem-limits_order = The later limit is earlier than the first. Swap them.
sure-about = About
limits-from = not before
limits-to = not after
limits-understood = { $about }. The term is counted from the earlier day, which is safer.
plan-title = Plan
plan-now = Can be filed now
plan-nothing = Nothing to file yet: write down what happened and which papers the person got.
plan-offers = May be needed, too
plan-next = Next
plan-breaches = What was broken
plan-lacks = Missing
plan-without-day = at once
plan-missed = the term has passed
plan-why = Why is this here
plan-fact = Fact
plan-norm = Norm
plan-edition = edition from { $from }
plan-edition-open = beginning of the edition not established
plan-checked = checked { $day }
plan-unverified = not verified
plan-readings = Readings
plan-draft = Draft
plan-planned = no form yet
plan-blocked = cannot be drafted
plan-returned = would be returned unless mended
plan-by-hand = { $n ->
    [one] { $n } line to fill by hand
   *[other] { $n } lines to fill by hand
  }
plan-packet = { $n ->
    [one] Put together a packet of { $n } paper
   *[other] Put together a packet of { $n } papers
  }
plan-packet-none = Nothing to put together: no paper can be drafted
plan-authority = term of the authority
plan-then = File then
plan-check = to be checked
plan-record = record it
pane-label = Beside the questions
pane-plan = Plan
pane-page = Page and term
mrz-open = Read the passport lines
mrz-about = The two or three bottom lines of the photo page. Type “<” for empty places.
mrz-field = Lines
mrz-read = Read
mrz-take = Take what is ticked
mrz-present = now: { $value }
mrz-digit = check digit agrees
mrz-wrong = check digit does not agree
mrz-letters = no check digit, compare
mrz-guess = a guess, compare with the translation
timeline-title = Timeline
timeline-terms = Terms
timeline-empty = The case has no days. Write the events down in the step “What happened”.
timeline-unknown = day unknown
timeline-source = source: { $source }
timeline-contradictions = { $n ->
    [one] { $n } contradiction
   *[other] { $n } contradictions
  }
timeline-agrees = The days do not contradict each other.
timeline-elsewhere = Contradictions without a day
timeline-jump = To the question

## Tour and sample cases

tour-label = Tour of the program
tour-start = Take the two-minute tour
tour-count = { $n } of { $total }
tour-next = Next
tour-skip = Skip
tour-end = Start working
tour-facts = Facts are written down once, step by step. “Do not know” is an answer too; F1 says why a question is asked.
tour-page = Beside them is the sheet as it will be printed. Change a name or a day and the sheet follows.
tour-deadline = The last safe day. “How it was counted” shows each step, its norm and the edition.
tour-ledger = All terms of the case: what runs, what is done, what was missed and what the authority itself broke.
tour-document = Findings: what blocks, what would be returned, what will be asked. Save the PDF or the whole packet below.
tour-undo = Any step can be undone, as often as you like: Ctrl Z. Everything is saved by itself.
tour-desk = The desk holds all cases, urgent ones on top. Sample cases are removed there in one step.
samples-remove =
    { $n ->
        [one] Remove the sample case
       *[other] Remove sample cases: { $n }
    }
samples-removed = Sample cases removed: { $n }

## Colleagues

shared-title = Colleagues
vault-colleagues-title = Name and key
vault-handover-title = Hand over
vault-takein-title = Take in
vault-conflicts-title = Disagreements
vault-set-title = Today’s set
vault-open-title = Open export
hand-over-short = Hand over
key-hand-over = hand cases over
key-history = what stood here
close-pane = Back
desk-empty-take-in = A file that a colleague has sent.

pick-title = Which cases
pick-find = Name or article
pick-all = Choose all
pick-none = Choose none
pick-no-cases = There are no cases on this computer.
pick-nothing = No such cases. Clear the field to see all of them.
pick-nobody = No case is chosen.
along-files =
    { $n ->
        [one] { $n } file with them
       *[other] { $n } files with them
    } — { $size }
along-no-files = no files with them

hand-over-about = The cases go out as one encrypted file with their whole history, grounds and files. They stay here too; a colleague’s edits come back later and join yours.
hand-over-nameless = Your name is not set, so a colleague will not see whose edits these are.
hand-over-name = Set a name
hand-over-who = Who can open it
hand-over-by-words = Whom I tell the words
hand-over-by-keys = Whose key I have
hand-over-words-about = The program draws six words and shows them once the file is written. Say them over the phone or in person.
hand-over-keys-about = Only this colleague’s vault opens the file. No words need be said.
hand-over-no-cases = Choose at least one case.
hand-over-no-keys = Choose a colleague or paste a key.
hand-over-do = Write the file

written-title = The file is written
written-what = Cases: { $cases }, files with them: { $files }, edits in the history: { $edits }. Size: { $size }.
written-say = The words that open it
written-for = Opened by the vault of: { $names }.
written-stays = The cases stay here too. Without the words or the key the file cannot be read; send it any way you like.
written-again = Hand over more
written-forget = The words are passed on, hide them
words-label = The words in order
words-warning = Say the words by another way than the file goes: over the phone or in person. Whoever has both the file and the words reads everything. The program does not keep them.
words-copy = Copy for a minute

key-paste = A colleague’s key
key-good = This is a key. Compare the last characters with your colleague: { $tail }
key-known = This key is kept already: { $name }
key-own = This is the key of your own vault. Ask your colleague for theirs.
key-name = Whose it is
key-keep = Keep
key-add = Paste another key
key-tail = …{ $tail }
key-forget = Forget
key-others = Colleagues’ keys
key-nobody = None yet. A colleague finds their key on this same page of theirs.
key-mine = Your key
key-mine-about = Give it to a colleague any way you like. It closes files for you and opens nothing.
key-mine-check = By the last characters a colleague sees that the key is right: { $tail }
key-copy = Copy the key
key-copied = The key is copied.
key-qr = Your key as a code for a camera
name-label = Your name for colleagues
name-about = It stands beside each of your edits once a case is handed over. Edits already written keep the name they have.
name-save = Set
name-saved = The name is set.
name-forgotten = The name is removed: edits will have none.

take-in-about = The cases in the file join yours. Nothing is lost: where both of you changed the same thing, both edits stay and you decide.
take-in-choose = Choose a file
take-in-other = Another file
take-in-open = Open
take-in-again = Take in another file
take-in-key = To be sent files without words, give a colleague your key.
take-in-my-key = Show the key
heard-needed = The file is closed with words.
heard-about = Type them in the order in which your colleague says them; ё and capitals do not matter.
heard-label = Words
heard-list = Words typed
heard-known = in the list
heard-unknown = not in the list
heard-typing = being typed
heard-wrong =
    { $n ->
        [one] Word { $which } is not in the list: ask again.
       *[other] Words { $which } are not in the list: ask again.
    }

taken-title = Taken in
taken-from = { $name }, file of { $when }.
taken-return = The work from the set is back.
taken-files =
    { $n ->
        [one] { $n } new file with the cases.
       *[other] { $n } new files with the cases.
    }
taken-no-files = No new files with the cases.
taken-new =
    { $n ->
        [one] New case
       *[other] New cases
    }
taken-more = Added to without disagreement
taken-odds = Written differently
taken-same = All of this was here already
taken-edits =
    { $n ->
        [one] new edit
       *[other] new edits
    }
taken-settle =
    { $n ->
        [one] Settle { $n } disagreement
       *[other] Settle { $n } disagreements
    }
taken-kept = Later will do: both edits are kept.

shared-by-here = { $name }, here
shared-by-me = You, here
shared-by-nobody = A colleague without a name
shared-empty = empty
shared-unread = not read
shared-two = Two edits: { $place }
shared-keep = Keep this
shared-shown = in the case now
shared-discord-values = You and a colleague have written different things.
shared-discord-removed = One removed it, the other changed it. It stays until somebody decides.
shared-discord-replaced = One replaced all of it, the other changed a part.
shared-discord-order = The same entries in a different order.
shared-tag = { $n }
shared-count =
    { $n ->
        [one] { $n } disagreement
       *[other] { $n } disagreements
    }
shared-settled = Settled: { $place }
shared-unsettled = The former value is back. Both are in the history of the question.
shared-overwritten = Your edit has settled the disagreement: { $place }. The former edits are in the history.
conflicts-about = You and a colleague changed the same thing without knowing of each other. The papers use what is marked “in the case now”. Choose what to keep; both edits stay in the history.
conflicts-none = No disagreements. They appear when you and a colleague change the same answer differently.
conflict-to-question = To the question
two-title = Two edits.
two-about = Choose one or write your own.

history-open = History
history-title = What stood here: { $name }
history-empty = Nothing has been written here yet.
history-two = Two edits stand at once: they were made without knowing of each other.
history-now = now
history-restore = Put back
history-restored = The former value is put back.

set-about = A vault of its own with chosen cases and its own passphrase, on a stick or in the laptop that you take along. Other cases are not in it at all.
set-no-cases = Choose the cases that you will need.
set-make = Choose a folder and make it
set-made = The set is made
set-there = In the set
set-there-what = Cases: { $cases }, files with them: { $files }.
set-not-there = Not in the set
set-not-there-what =
    { $n ->
        [0] You have no other cases. Your passphrase and key are not in the set either.
        [one] { $n } case stays at home. The set holds neither its name nor a trace of it, nor your passphrase.
       *[other] { $n } cases stay at home. The set holds neither their names nor a trace of them, nor your passphrase.
    }
set-how = How to work
set-how-what = At the door of the program press “Open a vault in another folder”, choose this one and type the passphrase of the set. Back at home, bring the work back from here.
set-again = Make another
set-back = Bring work back from a set
set-back-about = What was written in the set joins what was done here meanwhile.
set-back-begin = Bring back
set-back-passphrase = Passphrase of the set
set-back-do = Choose the folder and bring back
set-back-delete = The set is where it was. See that everything is here, then delete its folder yourself.
set-back-done = To the set

open-about = Cases and files as plain files without a passphrase, for another program or an archive. For a colleague use “Hand over”: there everything is encrypted.
open-export = Export in the open
open-dialog = The cases leave the vault
open-written = Exported without a passphrase
open-import-title = Read an open export
open-import-about = A folder that this program has written. Edits made in its files by hand are read too.
open-import = Choose a folder
open-read = Read
open-again = To the export
open-edited = Edited in the file by hand
open-missing = Files that are not in the folder
open-ignored = Not of the export, left alone

other-open = Open a vault in another folder
other-own = To your own vault
other-away = The vault in the folder

step-first-decision = Decision on the first complaint
step-first-decision-about = Who decided, how, and what they passed over. “Court or body” here is the one that heard the first complaint.
step-second-court = Second complaint
step-second-court-about = Where to go next: after a district court, to the court of the region; after a superior officer, to the district court.
step-second-decision = Decision on the second complaint
step-second-decision-about = If there was a second complaint: who decided, when, and what was left unanswered. The court here is the one that decided it.
step-cassation = Cassation court
step-cassation-about = Where it is filed and whether there was such a complaint before. Without this it is returned.
step-returned = Complaint returned
step-returned-about = Who refused the complaint, when and why. Copy the reason word for word.
step-file = Reading the file
step-file-about = Where the file is now and whether it was shown.
step-adjourn = Adjournment
step-adjourn-about = What the time is needed for, and how much. The more exact, the harder to refuse.
step-evidence = Evidence
step-evidence-about = What to add to the file and what each paper shows.

q-more-decision-number = Number of the decision
q-more-decision-number-why = The court finds the case by it; it usually begins with “12-”.
q-more-decision-post = Post of whoever decided
q-more-decision-post-why = The complaint calls them so.
q-more-decision-receipt_proof = How the day of receipt is known
q-more-decision-receipt_proof-why = A paper settles a dispute about the term; words are weaker.
q-more-decision-receipt_proof-signed_receipt = Receipt
q-more-decision-receipt_proof-postal_record = Post
q-more-decision-receipt_proof-file_note = Note in the file
q-more-decision-receipt_proof-own_words = By word
q-more-decision-sheets = Sheets in the copy of the decision
q-more-decision-sheets-why = The number goes into the list of attachments.
q-more-decision-changed = What was changed
q-more-decision-changed-why = Ends the sentence “постановление изменено: …”.
q-more-decision-worse = Did it get worse
q-more-decision-worse-why = On the person’s complaint the punishment may not be raised. КоАП 30.7.
q-more-decision-worse-yes = It did
q-more-decision-worse-no = It did not
q-more-decision-reasons = How the refusal is explained
q-more-decision-reasons-why = One sentence of the decision, word for word: it stands in quotes.
q-more-decision-unanswered = What the decision left unanswered
q-more-decision-unanswered-why = Arguments of the first complaint, without “I”: “о том, что…”. This is the main argument of the second.
q-more-decision-person = The person at the hearing of the complaint
q-more-decision-person-why = Heard without them, untold or not brought: an argument. КоАП 30.6 ч. 2.
q-more-decision-person-present = Was there
q-more-decision-person-not_told = Was not told
q-more-decision-person-not_brought = Was not brought
q-more-decision-interpreter = Interpreter at the hearing of the complaint
q-more-decision-interpreter-why = Needed at the court that hears the complaint, too. КоАП 24.2.
q-more-decision-interpreter-yes = There was
q-more-decision-interpreter-no = There was none
q-more-decision-defender_told = Was the defender told of the hearing
q-more-decision-defender_told-why = Whoever was not told could not help. КоАП 25.5 ч. 5.
q-more-decision-defender_told-yes = Told
q-more-decision-defender_told-no = Not told
q-more-decision-motions_decided = Motions with the first complaint
q-more-decision-motions_decided-why = They must be answered. If there were none, mark “does not apply”. КоАП 24.4.
q-more-decision-motions_decided-yes = Decided
q-more-decision-motions_decided-no = Left unanswered
q-more-decision-evidence_seen = New papers attached to the first complaint
q-more-decision-evidence_seen-why = The court must weigh them. None were attached: “does not apply”. КоАП 30.6 ч. 2.
q-more-decision-evidence_seen-yes = Weighed
q-more-decision-evidence_seen-no = Passed over

q-more-second-court = Court for the second complaint
q-more-second-court-why = The addressee, the first line of the heading.
q-more-second-address = Address of that court
q-more-second-address-why = Stands in the heading and on the envelope.
q-more-second-decided_on = Date of the decision on the second complaint
q-more-second-decided_on-why = After it only cassation is left. If there was no second complaint, “does not apply”.
q-more-second-number = Number of the decision on the second complaint
q-more-second-number-why = Stands in the heading and in the request.
q-more-second-sheets = Sheets in the copy of that decision
q-more-second-sheets-why = The law wants the copy attached. КоАП 30.14 ч. 3.
q-more-second-unanswered = What it left unanswered, too
q-more-second-unanswered-why = Arguments of the second complaint, without “I”: “о том, что…”.

q-more-cassation-court = Cassation court
q-more-cassation-court-why = Which one depends on the region: see the directory. КоАП 30.13.
q-more-cassation-address = Address of the cassation court
q-more-cassation-address-why = The complaint is sent straight there.
q-more-cassation-others = Other participants of the case
q-more-cassation-others-why = A victim or prosecutor, with the address. Nobody: “does not apply”. КоАП 30.14 ч. 2.
q-more-cassation-repeat = Has the cassation court looked at this case
q-more-cassation-repeat-why = Not twice on the same grounds. КоАП 30.16 ч. 4.
q-more-cassation-repeat-yes = It has
q-more-cassation-repeat-no = It has not

q-more-returned-by = Who returned it
q-more-returned-by-why = Whom to complain to depends on it.
q-more-returned-by-issuer = Who made the ruling
q-more-returned-by-reviewing = The court that hears it
q-more-returned-form = In what form
q-more-returned-form-why = A refusal by letter is an argument of its own: it takes a formal determination.
q-more-returned-form-determination = Determination
q-more-returned-form-letter = Letter
q-more-returned-on = Date of the determination or letter
q-more-returned-on-why = Stands in the first sentence. If no complaint was returned, “does not apply”.
q-more-returned-number = Number
q-more-returned-number-why = If there is none, mark “does not apply”.
q-more-returned-received_on = When it was received
q-more-returned-received_on-why = Ten days are counted from it, as for a complaint on the ruling.
q-more-returned-sheets = Sheets in the copy
q-more-returned-sheets-why = The number goes into the list of attachments.
q-more-returned-reason = Why it was returned
q-more-returned-reason-why = Each reason has its own answer.
q-more-returned-reason-power_form = Power not drawn up properly
q-more-returned-reason-power_scope = No power to file complaints
q-more-returned-reason-warrant = Power asked of an advocate
q-more-returned-reason-late = Out of time
q-more-returned-reason-language = Not in Russian
q-more-returned-reason-other = Other
q-more-returned-words = The reason in the paper’s words
q-more-returned-words-why = Stands in quotes: the dispute is about these words.
q-more-returned-filed_on = When that complaint was filed
q-more-returned-filed_on-why = Shows that the term was kept.
q-more-returned-filed_how = How it was filed
q-more-returned-filed_how-why = Posted before midnight is in time. КоАП 4.8 ч. 4.
q-more-returned-filed_how-post = By post
q-more-returned-filed_how-counter = At the office
q-more-returned-filed_how-custody = Through the administration
q-more-returned-filed_proof = What proves it
q-more-returned-filed_proof-why = A receipt, a list of enclosures, a stamp on the second copy.
q-more-returned-court = Higher court
q-more-returned-court-why = A district court returned it: the complaint goes to the court of the region.
q-more-returned-address = Address of that court
q-more-returned-address-why = Stands in the heading and on the envelope.

q-more-file-at = Where the file is now
q-more-file-at-why = It is read where it lies: call the office.
q-more-file-at-authority = With whoever made the ruling
q-more-file-at-reviewing = At the court of the complaint
q-more-file-refused = Has reading been refused
q-more-file-refused-why = Record a refusal: the complaint can use it.
q-more-file-refused-yes = Refused
q-more-file-refused-no = Not yet asked
q-more-file-refused_on = When it was refused
q-more-file-refused_on-why = The day goes into the motion.
q-more-file-refused_words = How it was explained
q-more-file-refused_words-why = In their words: stands in quotes.

list-item-more-adjourn-reasons = Reason { $n }
list-add-more-adjourn-reasons = Add a reason
q-more-adjourn-reasons = What the time is for
q-more-adjourn-reasons-why = Each reason becomes a paragraph with its norm.
q-more-adjourn-reasons-kind = Reason
q-more-adjourn-reasons-kind-why = The argument depends on it.
q-more-adjourn-reasons-kind-defender = Defender
q-more-adjourn-reasons-kind-interpreter = Interpreter
q-more-adjourn-reasons-kind-evidence = Evidence
q-more-adjourn-reasons-kind-illness = Illness
q-more-adjourn-reasons-kind-notice = Told too late
q-more-adjourn-reasons-kind-file = File not shown
q-more-adjourn-reasons-detail = Details
q-more-adjourn-reasons-detail-why = One Russian sentence without “I”: who, what, when. “Справка больницы будет готова 24.11.2026”.
q-more-adjourn-reasons-proof = What proves it
q-more-adjourn-reasons-proof-why = The paper goes into the attachments: “справка врача от 17.11.2026”. If there is none, “does not apply”.
q-more-adjourn-until = Until which day
q-more-adjourn-until-why = A day should be named. If it does not matter, “does not apply”.

list-item-more-evidence = Evidence { $n }
list-add-more-evidence = Add evidence
q-more-evidence = What to add to the file
q-more-evidence-why = Papers, pictures, recordings: in the list and in the attachments.
q-more-evidence-title = What it is
q-more-evidence-title-why = Name and date, in Russian: “справка школы № 596 от 16.11.2026”.
q-more-evidence-proves = What it shows
q-more-evidence-proves-why = Goes on after “подтверждает”: “что дочь учится в первом классе”.
q-more-evidence-form = In what form
q-more-evidence-form-why = With a copy the court asks to see the original.
q-more-evidence-form-original = Original
q-more-evidence-form-copy = Copy
q-more-evidence-form-certified = Certified copy
q-more-evidence-form-medium = Recording on a disk
q-more-evidence-sheets = Sheets
q-more-evidence-sheets-why = The number stands in the list of attachments.

family-claims = Claims, migration decisions
step-kas-court = Court and duty
step-kas-court-about = To which court the claim goes, and the duty: a receipt or a motion for relief.
step-judgment = Judgment
step-judgment-about = What the district court decided and when. The term of the appeal runs from here.
step-duty = Duty
step-duty-about = Why it cannot be paid now. The court looks at papers about income.
q-more-kas-act = What is challenged
q-more-kas-act-why = The claim names its demand so. Without a paper, ask what the person was told.
q-more-kas-act-entry_ban = Entry ban
q-more-kas-act-undesirable = Undesirable stay
q-more-kas-act-deportation = Deportation
q-more-kas-act-readmission = Readmission
q-more-kas-act-permit_refused = Permit refused
q-more-kas-act-permit_annulled = Permit annulled
q-more-kas-act-stay_shortened = Stay shortened
q-more-kas-act-register = Register of controlled persons
q-more-kas-act-actions = Acts or a failure to act
q-more-kas-body = Which body decided
q-more-kas-body-why = The respondent in court. Its full name is in the decision, in the answer or on the site of the МВД.
q-more-kas-body_address = Its address
q-more-kas-body_address-why = Stands in the heading: the court notifies the respondent there.
q-more-kas-official = Official
q-more-kas-official-why = Post and name of whoever signed or acted: the second respondent. Not known: “doesn't apply”.
q-more-kas-decided_on = Day of the decision
q-more-kas-decided_on-why = It is in the decision or the notice. The court finds the decision by day and number.
q-more-kas-number = Number of the decision
q-more-kas-number-why = If it is not known, the court will ask for it.
q-more-kas-learned_on = Became known on
q-more-kas-learned_on-why = Three months for the claim run from this day. КАС 219 ч. 1.
q-more-kas-actions = Which acts are challenged
q-more-kas-actions-why = Briefly, in Russian and without pronouns: “изъятие миграционной карты без протокола”. The request to the court uses these words.
q-more-kas-demand = What the body must mend
q-more-kas-demand-why = Begin in Russian with «вернуть», «выдать», «прекратить»: the court orders exactly that.
q-more-kas-copy = Copy of the decision
q-more-kas-copy-why = Without a copy the court is asked to obtain it.
q-more-kas-copy-yes = There is one
q-more-kas-copy-no = Not given
q-more-kas-notified = Notice of the decision
q-more-kas-notified-why = It may become known by chance. Without notice nobody can leave or complain in time.
q-more-kas-notified-yes = Received
q-more-kas-notified-no = There was none
q-more-kas-reason = Ground that was named
q-more-kas-reason-why = The article or words of the decision. Nothing named: “doesn't apply”, which is an argument.
q-more-kas-mistake = What is wrong in it
q-more-kas-mistake-why = In the person's own words: another person, never lived there, no offence, fine quashed. Nothing wrong: “doesn't apply”.
q-more-kas-lawful = Lawful basis of stay
q-more-kas-lawful-why = A permit, a patent, a term of stay: if it is valid, the decision contradicts it.
q-more-kas-lawful-yes = Valid
q-more-kas-lawful-no = None
q-more-kas-harm = Harm done
q-more-kas-harm-why = In the person's own words: what they cannot do because of it. The claim must name the rights. КАС 220 ч. 2.
q-more-kas-higher = Complaint to the higher body
q-more-kas-higher-why = The claim must say whether there was one. КАС 220 ч. 2.
q-more-kas-higher-none = Not filed
q-more-kas-higher-pending = Filed, no answer
q-more-kas-higher-answered = Answered
q-more-kas-higher_on = Day of the complaint
q-more-kas-higher_on-why = The day it was sent or stamped.
q-more-kas-higher_answer = The answer
q-more-kas-higher_answer-why = In one Russian sentence with the day and number; attach the copy.
q-more-kas-superior = To whom we complain
q-more-kas-superior-why = The body above: over a police unit the regional МВД, over that the МВД of Russia.
q-more-kas-superior_address = Address of the higher body
q-more-kas-superior_address-why = The complaint is posted there.
q-more-kas-filed_on = Claim filed on
q-more-kas-filed_on-why = If this paper goes together with the claim, “doesn't apply”.
q-more-kas-court = To which court
q-more-kas-court-why = The district court of the body's seat or of the person's residence, as the person chooses. КАС 22, 24.
q-more-kas-court_address = Address of the court
q-more-kas-court_address-why = Stands in the heading under the court's name.
q-more-kas-court_ground = Why this court
q-more-kas-court_ground-why = Not every court takes a foreigner's place of stay for a residence: the body's seat is safer.
q-more-kas-court_ground-residence = The person lives here
q-more-kas-court_ground-body = The body sits here
q-more-kas-power = Power to file a claim
q-more-kas-power-why = Look for the words «подписать административное исковое заявление и подать его в суд». КАС 56 ч. 2.
q-more-kas-power-yes = Named
q-more-kas-power-no = Not named
q-more-kas-duty = Duty
q-more-kas-duty-why = Without a receipt, a relief or a motion the paper is left without motion.
q-more-kas-duty-paid = Paid
q-more-kas-duty-relief = Relief is asked for
q-more-kas-duty-exempt = Exempt
q-more-kas-duty_paper = Receipt or norm
q-more-kas-duty_paper-why = Kind, number and day of the receipt; if exempt, the article.
q-more-kas-urgent = What happens meanwhile
q-more-kas-urgent-why = In the person's own words, with days: a flight, exams, an operation, a birth, removal. Can wait: “doesn't apply”.
q-more-inquiry-body = To whom we write
q-more-inquiry-body-why = The body that decided, or the regional МВД: it must pass the inquiry on.
q-more-inquiry-address = Its address
q-more-inquiry-address-why = The inquiry is posted with a list or handed in against a stamp.
q-more-duty-ask = What is asked
q-more-duty-ask-why = A deferral is granted more readily than an exemption.
q-more-duty-ask-deferral = Deferral
q-more-duty-ask-instalments = Instalments
q-more-duty-ask-reduction = Reduction
q-more-duty-ask-exemption = Exemption
q-more-duty-income = Income
q-more-duty-income-why = How much a month and from where, by a certificate. None: “doesn't apply”.
q-more-duty-reason = Why it cannot be paid
q-more-duty-reason-why = In the person's own words: debts, illness, a closed account, dependants. Papers are needed.
q-more-judgment-kind = What it decides
q-more-judgment-kind-why = Ten calendar days in placement cases, a month in others. КАС 298.
q-more-judgment-kind-claim = Our claim
q-more-judgment-kind-placement = Placement
q-more-judgment-kind-extension = Extension
q-more-judgment-result = The outcome
q-more-judgment-result-why = It stands in the last lines of the judgment.
q-more-judgment-result-refused = Claim refused
q-more-judgment-result-partly = Granted in part
q-more-judgment-result-late = Refused as late
q-more-judgment-case_number = Case number
q-more-judgment-case_number-why = On the first sheet of the judgment or on the court's site.
q-more-judgment-made_on = Day of the judgment
q-more-judgment-made_on-why = The day it was announced. In placement cases the term runs from it.
q-more-judgment-final_on = Reasoned judgment made on
q-more-judgment-final_on-why = A month for the appeal runs from it. The day stands at the end of the judgment. КАС 298 ч. 1.
q-more-judgment-court = Regional court
q-more-judgment-court-why = It hears the appeal, which is filed through the district court. КАС 297 ч. 1.
q-more-judgment-court_address = Address of the regional court
q-more-judgment-court_address-why = Stands in the heading under the name.
q-more-judgment-until = Placed until
q-more-judgment-until-why = The last day named in the judgment.
q-more-judgment-burden = Who had to prove
q-more-judgment-burden-why = The body proves legality, not the person. КАС 226 ч. 11.
q-more-judgment-burden-yes = The person had to
q-more-judgment-burden-no = The body
q-more-judgment-weighed = Family, work, study in it
q-more-judgment-weighed-why = If the court is silent on them, it is an argument.
q-more-judgment-weighed-yes = Weighed
q-more-judgment-weighed-no = Not a word
q-more-judgment-interpreter = Interpreter in court
q-more-judgment-interpreter-why = Without one the judgment is reversed in any case. КАС 310 ч. 1 п. 3.
q-more-judgment-interpreter-yes = There was
q-more-judgment-interpreter-no = There was none
q-more-judgment-term_reasoned = Why this very term
q-more-judgment-term_reasoned-why = The court must give grounds for the exact term. КАС 269 ч. 2.
q-more-judgment-term_reasoned-yes = Explained
q-more-judgment-term_reasoned-no = Not explained

q-more-police-superior = Which superior officer
q-more-police-superior-why = The post in Russian, in the nominative: «начальник УМВД России по Невскому району г. Санкт-Петербурга». The station is under this officer.
q-more-police-court = Which district court
q-more-police-court-why = At the seat of the police body, or where the person lives. КАС 22, 24.
q-more-police-body = Which police body answers
q-more-police-body-why = The department in which the officers serve: it will be the respondent. КАС 221 ч. 2.
q-more-police-body_address = Address of this body
q-more-police-body_address-why = The court sends the copy of the claim there. The address is on the department’s site.
q-more-police-officer = Who detained the person
q-more-police-officer-why = Post, name, badge number: whatever is known. If nothing is, «don’t know»: the court will ask.
q-more-police-complained_on = Complaint to the superior filed on
q-more-police-complained_on-why = The claim must say whether there was one. If not, «does not apply». КАС 220 ч. 2.
q-more-police-complaint_result = How that complaint ended
q-more-police-complaint_result-why = The answer and its date in one Russian phrase: «ответа нет», «отказ от 20.11.2026».
q-more-police-duty = Court fee for the claim
q-more-police-duty-why = Without a receipt or a request to defer it the claim will not move. КАС 126 ч. 1.
q-more-police-duty-paid = Paid
q-more-police-duty-deferral = Ask to defer it
q-more-police-duty_why = Why it cannot be paid now
q-more-police-duty_why-why = In the person’s words: income, children, custody. Attach papers.
q-more-police-moral = Compensation for moral harm, roubles
q-more-police-moral-why = The person names the sum. If it is not claimed, «does not apply». КАС 124 ч. 1.1.
q-more-consul-wanted = Telling the consul
q-more-consul-wanted-why = Only if the person asks for it. For somebody who seeks asylum it can be dangerous.
q-more-consul-wanted-yes = The person asks for it
q-more-consul-wanted-no = Does not
q-more-consul-name = Which embassy or consulate
q-more-consul-name-why = Of the person’s own state, the nearest one. The full name in Russian.
q-more-consul-right_told = The right to reach the consul
q-more-consul-right_told-why = If nobody told, the paper asks for it.
q-more-consul-right_told-yes = Was told
q-more-consul-right_told-no = Was not told
q-more-custody-court = Court at the place of the institution
q-more-custody-court-why = The district court of the place where the institution is. It decides on custody. КоАП 27.19 ч. 3.2.
q-more-custody-appeal_court = Court of the region
q-more-custody-appeal_court-why = The higher court: of the oblast, krai, city or republic. КоАП 30.1 ч. 1.
q-more-custody-order_on = Date of the order of extension
q-more-custody-order_on-why = Of the order complained of; the last one if there were several.
q-more-custody-order_number = Number of the extension case
q-more-custody-order_number-why = At the top of the order. If there is none, «does not apply».
q-more-custody-order_kind = Which extension this is
q-more-custody-order_kind-why = The first follows the 48 hours ordered by the police (КоАП 27.19), the next ones run up to 90 days (КоАП 27.19.1).
q-more-custody-order_kind-first = The first, after 48 hours
q-more-custody-order_kind-further = A later one
q-more-custody-present = The person at the extension hearing
q-more-custody-present-why = If it was decided without the person, that is a ground. КоАП 27.19 ч. 3.9.
q-more-custody-present-yes = Was there
q-more-custody-present-no = Was not
q-more-custody-defender_called = The defender was told of the hearing
q-more-custody-defender_called-why = Of the hearing on the extension. КоАП 27.19 ч. 3.9.
q-more-custody-defender_called-yes = Yes
q-more-custody-defender_called-no = No
q-more-custody-interpreter = Interpreter at that hearing
q-more-custody-interpreter-why = If needed and absent, it is a breach. КоАП 24.2 ч. 2.
q-more-custody-interpreter-yes = Was there
q-more-custody-interpreter-no = Was not
q-more-custody-term_named = The term in the order
q-more-custody-term_named-why = The judge must name a definite term. КоАП 27.19 ч. 3.8.
q-more-custody-term_named-yes = Is named
q-more-custody-term_named-no = Is not
q-more-custody-motion_late = 15 days were left before the term ended
q-more-custody-motion_late-why = Bailiffs or police must ask at least 15 days before. The dates are in the order. КоАП 27.19.1 ч. 3.
q-more-custody-motion_late-yes = Fewer: asked too late
q-more-custody-motion_late-no = 15 or more
q-more-custody-steps_named = What was done for the removal, in the order
q-more-custody-steps_named-why = Requests, tickets, the consul’s answer. If nothing is named, there is nothing to extend for.
q-more-custody-steps_named-yes = Is named
q-more-custody-steps_named-no = Is not
q-more-custody-impossible_why = Why removal is impossible
q-more-custody-impossible_why-why = In the person’s words: no citizenship, the consulate refused, no way there. Attach papers.
q-more-custody-live_at = Where the person will live if released
q-more-custody-live_at-why = The address and with whom: the court sees that the person will not hide.

family-complaints = Complaints and statements
step-complaint = Against whom
step-complaint-about = To whom we complain, and whose acts.
q-more-complaint-against = Against whom
q-more-complaint-against-why = The law and the requests depend on it. If both did wrong, draft two complaints.
q-more-complaint-against-officials = Officials
q-more-complaint-against-employer = The employer
q-more-complaint-officials = Who did it
q-more-complaint-officials-why = In Russian: «сотрудники отдела полиции по району …, фамилий не назвали». A description, a badge or car number will do.
step-misconduct = What else happened
step-misconduct-about = Money, a receipt, a search, force. If it did not happen, say so.
q-more-complaint-bribe = Money demanded
q-more-complaint-bribe-why = A demand for money looks like a crime: the prosecutor passes it to investigators.
q-more-complaint-bribe-none = No
q-more-complaint-bribe-refused = Yes, not paid
q-more-complaint-bribe-paid = Yes, and paid
q-more-complaint-bribe_sum = How much, roubles
q-more-complaint-bribe_sum-why = The sum stands in the complaint; “unknown” will do.
q-more-complaint-receipt = A fine receipt without protocol or ruling
q-more-complaint-receipt-why = A receipt replaces neither protocol nor ruling: it does not show what for. КоАП 28.2, 29.10.
q-more-complaint-receipt-yes = Given
q-more-complaint-receipt-no = Not given
q-more-complaint-receipt_sum = Sum on the receipt, roubles
q-more-complaint-receipt_sum-why = Stands in the complaint beside the receipt.
q-more-complaint-receipt_for = Fine for what
q-more-complaint-receipt_for-why = In Russian, after «за»: «отсутствие медицинского полиса».
q-more-complaint-search = The home was searched
q-more-complaint-search-why = A home is entered against one's will only by law or court order.
q-more-complaint-search-none = No
q-more-complaint-search-no_order = Yes, no court order shown
q-more-complaint-search-order = Yes, a court order was shown
q-more-complaint-search_place = Address of that home
q-more-complaint-search_place-why = The prosecutor will check who went there.
step-taking = What was taken
step-taking-about = Which papers were taken and whether a record was left.
q-more-taken = Papers taken
q-more-taken-why = The request for their return names each.
list-item-more-taken = Paper { $n }
list-add-more-taken = Add a paper
q-more-taken-kind = What it is
q-more-taken-kind-why = The text calls it so.
q-more-taken-kind-passport = Passport
q-more-taken-kind-migration_card = Migration card
q-more-taken-kind-arrival_notice = Arrival notice
q-more-taken-kind-patent = Patent
q-more-taken-kind-temporary_permit = Temporary residence permit
q-more-taken-kind-residence_permit = Residence permit
q-more-taken-kind-birth_certificate = Birth certificate
q-more-taken-kind-other = Other
q-more-taken-title = If other: its name
q-more-taken-title-why = In Russian, as after «забрали»: «трудовую книжку», «телефон».
q-more-taken-number = Series and number
q-more-taken-number-why = From a photo in the phone; “unknown” will do.
q-more-taking-on = When they were taken
q-more-taking-on-why = The day stands in the text; records and video are sought by it.
q-more-taking-reason = How they explained it
q-more-taking-reason-why = In Russian, in their words: «на регистрацию», «для проверки». No explanation: “does not apply”.
q-more-taking-record = A record or receipt
q-more-taking-record-why = Taking papers needs a record; none is a breach. КоАП 27.10.
q-more-taking-record-yes = Given
q-more-taking-record-no = Not given
q-more-taking-asked_on = When their return was asked
q-more-taking-asked_on-why = The day stands in the text. Not asked: “does not apply”.
step-work = Work
step-work-about = How the work was arranged and what was not paid.
q-more-work-employer = Employer
q-more-work-employer-why = In Russian, who: «общество с ограниченной ответственностью „…“» or the owner's name. A name from the sign will do.
q-more-work-employer_inn = Employer's tax number (ИНН)
q-more-work-employer_inn-why = It finds him without error; it stands on receipts and signs. None: “does not apply”.
q-more-work-employer_address = Employer's address
q-more-work-employer_address-why = The check goes there. If unsure, give the place of work.
q-more-work-since = Working since
q-more-work-since-why = From that day a contract and pay are due.
q-more-work-job = Job
q-more-work-job-why = In Russian: «рабочий теплицы», «сварщик».
q-more-work-place = Place of work
q-more-work-place-why = In Russian: «теплицы у посёлка …». The check comes here.
q-more-work-contract = Contract of employment
q-more-work-contract-why = Once work began, the contract counts as made even without paper. ТК 67.
q-more-work-contract-written = In hand
q-more-work-contract-kept = Signed, no copy given
q-more-work-contract-none = None
q-more-work-unpaid_from = Unpaid since
q-more-work-unpaid_from-why = The first day of work not paid for.
q-more-work-owed = Debt, roubles
q-more-work-owed-why = What is owed by your count; “unknown” will do.
q-more-work-workers = How many other workers
q-more-work-workers-why = A breach against many weighs more. Only you: “does not apply”.
q-more-harm-by = Who used force
q-more-harm-by-why = It decides who investigates. No force: “does not apply”.
q-more-harm-by-officials = Officials
q-more-harm-by-others = Other people
q-more-harm-on = Day of the beating
q-more-harm-on-why = Video and those on duty are found by it.
step-harm = Violence
step-harm-about = Where, who, what body and cameras show. Traces vanish: see a doctor today.
q-more-harm-investigator = Which investigative body
q-more-harm-investigator-why = In Russian: «следственный отдел по …». That of the place; any must accept it.
q-more-harm-at = At what hour
q-more-harm-at-why = Video is found by the hour.
q-more-harm-place = Where
q-more-harm-place-why = In Russian: «молельная комната по адресу: …».
q-more-harm-who = What is known of them
q-more-harm-who-why = In Russian: uniform, masks, features, names, car numbers. Nothing: “does not apply”.
q-more-harm-resisted = Did the person resist
q-more-harm-resisted-why = One who did not resist gave no cause.
q-more-harm-resisted-yes = Yes
q-more-harm-resisted-no = No
q-more-harm-doctor = Doctor
q-more-harm-doctor-why = A doctor's paper of the first days is the main proof.
q-more-harm-doctor-seen = Examined
q-more-harm-doctor-refused = Asked, refused
q-more-harm-doctor-not_yet = Not yet
q-more-harm-doctor_on = Examined on
q-more-harm-doctor_on-why = The day stands in the text.
q-more-harm-doctor_paper = What paper was given
q-more-harm-doctor_paper-why = In Russian: «справка травмпункта». None: “does not apply”.
q-more-harm-victims = Who else was beaten
q-more-harm-victims-why = They will be heard; each files a statement, too.
list-item-more-harm-victims = Victim { $n }
list-add-more-harm-victims = Add a victim
q-more-harm-victims-name = Who
q-more-harm-victims-name-why = Full name and kinship, in Russian, nominative.
q-more-harm-witnesses = Witnesses
q-more-harm-witnesses-why = They will be heard; without a phone they are not found.
list-item-more-harm-witnesses = Witness { $n }
list-add-more-harm-witnesses = Add a witness
q-more-harm-witnesses-name = Name
q-more-harm-witnesses-name-why = In Russian, nominative. Ask consent: the investigator sees the name.
q-more-harm-witnesses-contact = How to find
q-more-harm-witnesses-contact-why = Telephone or address.
q-more-harm-cameras = Cameras
q-more-harm-cameras-why = In Russian, where: «над входом в дом № 5». Recordings are erased within weeks. None: “does not apply”.
q-more-work-inspectorate = Which labour inspectorate
q-more-work-inspectorate-why = In Russian: «Государственная инспекция труда в Ставропольском крае». That of the place of work.
step-employer = Employer
step-employer-about = Whom to check, and who checks.
q-more-work-admitted_by = Who let the person work
q-more-work-admitted_by-why = In Russian: «бригадир Сергей». Shows that work was by order. Unknown: “unknown”.
q-more-work-pay = Pay promised a month, roubles
q-more-work-pay-why = The debt is counted by it. None agreed: “does not apply”.
q-more-work-confidential = Hide from the employer who complained
q-more-work-confidential-why = Then the inspectorate checks everybody and does not demand your pay at once. ТК 358.
q-more-work-confidential-yes = Hide
q-more-work-confidential-no = No need
q-more-taking-holder = Who holds the papers now
q-more-taking-holder-why = In Russian: «отдел полиции по району …» or the employer. The demand goes to them.
q-more-taking-holder_address = Address of the holder
q-more-taking-holder_address-why = The demand is handed over for a mark or sent by registered post. Not known: “does not apply”.
step-children = The child
step-children-about = Who was taken, where the child is, by what paper. Each child gets a complaint.
q-ties-family-more-born_on = Child's date of birth
q-ties-family-more-born_on-why = Stands in the heading; the year alone will do.
q-ties-family-more-placed_at = Where the child was placed
q-ties-family-more-placed_at-why = In Russian: «Дом ребёнка № 1». Not taken: “does not apply”, no complaint for this one.
q-ties-family-more-placed_kind = What place it is
q-ties-family-more-placed_kind-why = The law differs for a centre and a children's home.
q-ties-family-more-placed_kind-centre = Juvenile centre (ЦВСНП)
q-ties-family-more-placed_kind-home = Children's home, shelter
q-ties-family-more-placed_kind-hospital = Hospital
q-ties-family-more-placed_kind-other = Other
q-ties-family-more-placed_on = Placed on
q-ties-family-more-placed_on-why = Records and video are sought from this day.
q-ties-family-more-placed_hour = At what hour
q-ties-family-more-placed_hour-why = A centre may keep a child 48 hours without a court, from this hour. 120-ФЗ 22.
q-ties-family-more-over_48h = Longer than 48 hours
q-ties-family-more-over_48h-why = Count the hours until return or today.
q-ties-family-more-over_48h-yes = Longer
q-ties-family-more-over_48h-no = Not longer
q-ties-family-more-returned_on = Returned on
q-ties-family-more-returned_on-why = Returned: we ask for a check; not returned: for the return. Not returned: “does not apply”.
q-ties-family-more-now_with = Who is with the child now
q-ties-family-more-now_with-why = If returned, in Russian: «с матерью», «у тёти в Твери». Else “does not apply”.
q-more-children-order = What was shown
q-more-children-order-why = It decides where to complain: a court's judgment goes to a court.
q-more-children-order-none = Nothing
q-more-children-order-paper = A paper of guardians or police
q-more-children-order-court = A court's judgment
q-more-children-court_on = Day of the judgment
q-more-children-court_on-why = A month to appeal runs from it. КАС 285.12.
q-more-children-papers_ok = The parents' papers
q-more-children-papers_ok-why = In order: there is even less cause to take the child.
q-more-children-papers_ok-yes = In order
q-more-children-papers_ok-no = Not all
q-more-children-papers = Which papers there are
q-more-children-papers-why = In Russian: «миграционная карта, патент отца, договор найма».
q-more-children-asked_on = When the return was asked
q-more-children-asked_on-why = The day stands in the text. Not asked: “does not apply”.
q-more-children-visits = May the parents see the child
q-more-children-visits-why = If not, the complaint says so.
q-more-children-visits-allowed = Yes
q-more-children-visits-refused = No
q-more-children-visits-not_asked = Not asked yet
q-more-children-carer = Who takes the child if the parent is held
q-more-children-carer-why = In Russian, who, with the address. The parent is free: “does not apply”.

step-interpreter-person = Who interprets
step-interpreter-person-about = What is wrong with this interpreter. Only a fact makes a ground for a challenge, not an impression.
q-more-interpreter-name = Name of the interpreter
q-more-interpreter-name-why = The name tells who is challenged. It stands in the protocol beside the interpreter’s signature.
q-more-interpreter-stage = When this person interprets
q-more-interpreter-stage-why = If the protocol was drawn up with this interpreter, the paper asks to hear the person again.
q-more-interpreter-stage-protocol = Interpreted when the protocol was drawn up
q-more-interpreter-stage-hearing = Called for the hearing
q-more-interpreter-police = Does the interpreter serve in the police?
q-more-interpreter-police-why = An officer is bound by service to those who drew up the protocol. This argues an interest. КоАП 25.12.
q-more-interpreter-police-yes = Yes
q-more-interpreter-police-no = No
q-more-interpreter-service = Where and as what the interpreter serves
q-more-interpreter-service-why = For example: a district officer of police station no. 3. It is strongest when it is the same station.
q-more-interpreter-kin = Is the interpreter related to anybody in the case?
q-more-interpreter-kin-why = Write who is whose relative: “brother of the inspector who drew up the protocol”. A relative is not admitted. КоАП 25.12.
q-more-interpreter-role = What part the interpreter had in this case before
q-more-interpreter-role-why = An attesting witness, a witness or a specialist of this case may not interpret in it. КоАП 25.12.
q-more-interpreter-role-none = None
q-more-interpreter-role-witness = Witness
q-more-interpreter-role-attesting = Attesting witness
q-more-interpreter-role-specialist = Specialist
q-more-interpreter-role-victim = Victim
q-more-interpreter-interest = What the interpreter stands to gain
q-more-interpreter-interest-why = In own words, facts: asked for money, urged to sign, works for whoever reported to the police.
q-more-interpreter-tongue = Does the interpreter use the right language
q-more-interpreter-tongue-why = The person chooses the language, not the interpreter. Not knowing the language or the dialect is a reason to replace the interpreter. КоАП 24.2, 25.10.
q-more-interpreter-tongue-right = The right language
q-more-interpreter-tongue-other = Another language
q-more-interpreter-tongue-dialect = Another dialect
q-more-interpreter-spoke = Into which language the interpreter translates
q-more-interpreter-spoke-why = Beside the native language it shows that the person and the interpreter speak different ones.
q-more-interpreter-dialect = Which dialect the interpreter does not know
q-more-interpreter-dialect-why = Name the place or the people: of Khorezm, of the Pamir (Shughni), of Osh.
q-more-interpreter-example = What was interpreted wrongly or not at all
q-more-interpreter-example-why = In own words. One example is stronger than “interprets badly”: a word, a question, a page left out.
q-more-interpreter-papers = Did the interpreter show a paper on the knowledge of the language
q-more-interpreter-papers-why = A diploma or a certificate. The interpreter must know the language that the case needs. КоАП 25.10.
q-more-interpreter-papers-yes = Yes
q-more-interpreter-papers-no = No
q-more-interpreter-proof = What proves it
q-more-interpreter-proof-why = The card that was shown, a signature in another paper of the case, a recording, a witness.
q-more-interpreter-earlier = Was this interpreter challenged before?
q-more-interpreter-earlier-why = After a refusal the same grounds may not be raised again. КоАП 25.13 ч. 3.
q-more-interpreter-earlier-none = No
q-more-interpreter-earlier-same = Yes, on the same grounds
q-more-interpreter-earlier-other = Yes, on others

step-recusal = Who is challenged
step-recusal-about = Why this person may not decide the case. To disagree with the decisions is no ground.
q-more-recusal-whom = Who decides
q-more-recusal-whom-why = The paper goes to the same person, who decides on it. КоАП 29.3.
q-more-recusal-whom-judge = A judge
q-more-recusal-whom-official = An official
q-more-recusal-name = Family name and initials
q-more-recusal-name-why = They stand in the summons, in the order that sets the hearing, and on the site of the court.
q-more-recusal-kin = Whose relative in the case
q-more-recusal-kin-why = Write who is whose relative: “cousin of the victim”. A relative may not decide. КоАП 29.2.
q-more-recusal-interest = What is to be gained
q-more-recusal-interest-why = In own words, facts: asked for money, named the punishment beforehand, has ties to whoever reported to the police.
q-more-recusal-own_act = Did the same person draw up the protocol?
q-more-recusal-own_act-why = Then own work is being checked. This argues an interest; the law does not say so outright.
q-more-recusal-own_act-yes = Yes
q-more-recusal-own_act-no = No, somebody else
q-more-recusal-learned_on = When this became known
q-more-recusal-learned_on-why = They will ask why it was not raised earlier.
q-more-recusal-proof = What proves it
q-more-recusal-proof-why = A copy of the protocol with the signature, a recording, a witness, an answer of the court. Without proof it will be refused.
q-more-recusal-earlier = Was this person challenged before?
q-more-recusal-earlier-why = After a refusal the same grounds may not be raised again. КоАП 29.3 ч. 4.
q-more-recusal-earlier-none = No
q-more-recusal-earlier-same = Yes, on the same grounds
q-more-recusal-earlier-other = Yes, on others

q-more-certify-power = For which cases the power of attorney is
q-more-certify-power-why = The norm that the paper cites depends on it. КоАП 25.5, КАС 57.
q-more-certify-power-koap = Defence in an offence case
q-more-certify-power-kas = Court cases under КАС
q-more-certify-refused_on = When certification was refused
q-more-certify-refused_on-why = If the refusal was spoken, the paper asks for a written answer.

q-more-abroad-country = In which country the power of attorney is made
q-more-abroad-country-why = The country decides whether an apostille is needed.
q-more-abroad-certifier = Who will certify
q-more-abroad-certifier-why = After a notary of another country the seal must be translated, after a Russian consul it need not.
q-more-abroad-certifier-notary = A notary of that country
q-more-abroad-certifier-consul = A Russian consul

list-item-more-post-items = Paper { $n }
list-add-more-post-items = Add a paper
step-letter = The letter
step-letter-about = What is sent, and to whom. The list with the stamp of the post proves what was in the envelope.
q-more-post-to = To whom
q-more-post-to-why = As on the envelope. If it goes to the court of the step “Ruling”, answer “doesn't apply”.
q-more-post-address = Address with the postal code
q-more-post-address-why = The same as on the envelope: the list is compared with it.
q-more-post-items = What is enclosed
q-more-post-items-why = Each paper on a line of its own, in the order of the envelope.
q-more-post-items-title = What it is
q-more-post-items-title-why = With date and number: “Copy of the ruling of 10.11.2026 no. 5”.
q-more-post-items-sheets = Sheets
q-more-post-items-sheets-why = Sheets of paper, not pages.
q-more-post-items-copies = Copies
q-more-post-items-copies-why = A complaint often goes with copies for the other participants.
q-more-post-items-value = Value, roubles
q-more-post-items-value-why = If the post asks for a value of each paper. One rouble will do.
q-more-post-attachments = Are the attachments of the case enclosed
q-more-post-attachments-why = Then the list of attachments joins by itself, one copy each.
q-more-post-attachments-yes = Yes
q-more-post-attachments-no = No
q-more-post-value = Declared value of the letter, roubles
q-more-post-value-why = With a value the post certifies the list. For a plain registered letter answer “doesn't apply”.
q-more-post-several = Several filings in one envelope?
q-more-post-several-why = Two complaints, for example. Then the court needs an original list.
q-more-post-several-yes = Yes
q-more-post-several-no = No, one
q-more-post-number = Postal number
q-more-post-number-why = It stands on the receipt and shows when the letter arrived. Before sending leave “don't know”.

step-chronology = Chronology
step-chronology-about = The day as of which the records are gathered. The days come from the other steps.
q-more-chronology-on = As of which day
q-more-chronology-on-why = A colleague will see how fresh the records are.

family-international = United Nations bodies
step-un = Appeal to the UN
step-un-about = What Geneva will ask. Write in the language in which you submit.
step-un-arrest = The arrest, for the UN
step-un-arrest-about = Questions of the Working Group’s questionnaire.
step-un-urgent = Why it is urgent
step-un-urgent-about = Removal, health, harm. It decides whether the answer comes at once.
step-un-story = Facts for the UN
step-un-story-about = Anew and shorter than for the Russian court, in the language of the appeal.
step-un-claims = What was breached
step-un-claims-about = For each breach two or three sentences with facts. Mark the rest “does not apply”.
step-un-remedies = What was done inside the country
step-un-remedies-about = Courts and complaints in order of time, with the result of each.
list-item-more-un-story = Event { $n }
list-add-more-un-story = Add an event
list-item-more-un-remedies = Remedy { $n }
list-add-more-un-remedies = Add a remedy
list-item-more-un-annexes = Annex { $n }
list-add-more-un-annexes = Add an annex
q-more-un-language = Language of submission
q-more-un-language-why = The Committee works in English and Russian; for the Working Group English is the safe choice.
q-more-un-language-english = English
q-more-un-language-russian = Russian
q-more-un-contact = Address for letters from Geneva
q-more-un-contact-why = Answers and questions come here. Better the defender’s address: no letter must be lost.
q-more-un-email = E-mail
q-more-un-email-why = The fastest way to answer; mail can be read on a seized phone.
q-more-un-representative_name = Representative’s name in the language of the appeal
q-more-un-representative_name-why = In English: Latin letters, as in the passport.
q-more-un-authority = Written consent of the person
q-more-un-authority-why = The Russian Government will learn the name: without consent it is dangerous.
q-more-un-authority-written = Yes, on paper
q-more-un-authority-impossible = Cannot be obtained
q-more-un-authority-none = Not yet
q-more-un-authority_reason = Why consent cannot be obtained
q-more-un-authority_reason-why = Who refused access, and when. Taken in word for word.
q-more-un-confidential = Name in published decisions
q-more-un-confidential-why = Decisions are published. The name cannot be hidden from the State.
q-more-un-confidential-yes = To be withheld
q-more-un-confidential-no = May be disclosed
q-more-un-other_procedure = Was another international body seised
q-more-un-other_procedure-why = The Committee does not examine what another body is examining at the same time.
q-more-un-other_procedure-none = No
q-more-un-other_procedure-pending = Yes, being examined
q-more-un-other_procedure-finished = Yes, it is over
q-more-un-other_procedure_detail = Which body, when, with what result
q-more-un-other_procedure_detail-why = Goes into the appeal. Number and day stand in that body’s letter.
q-more-un-other_procedure_ended = When that procedure ended
q-more-un-other_procedure_ended-why = Three years from this day; later a good reason is needed.
q-more-un-occupation = Occupation
q-more-un-occupation-why = The questionnaire asks about the profession.
q-more-un-custody_place = Place of detention, in the language of the appeal
q-more-un-custody_place-why = Name and address of the institution: the State will be asked about it.
q-more-un-interim = Ask not to be removed meanwhile
q-more-un-interim-why = Interim measures. The request stands on the first page; ask as soon as removal is real.
q-more-un-interim-yes = Ask
q-more-un-interim-no = Do not ask
q-more-un-removal_on = Expected day of removal
q-more-un-removal_on-why = Stands on the first page. No day announced: “does not apply”.
q-more-un-removal_by = Flight or border crossing
q-more-un-removal_by-why = By the flight Geneva can reach the State in time.
q-more-un-harm = Which harm could not be repaired
q-more-un-harm-why = No interim measures without it: torture, separation from children, treatment broken off.
q-more-un-health = Health
q-more-un-health-why = Diagnosis, what is needed and what is refused. Nothing to say: “does not apply”.
q-more-un-story = Events in order
q-more-un-story-why = They become the section “Facts”. Short: long texts are not read.
q-more-un-story-on = Day
q-more-un-story-on-why = The sentence begins with it.
q-more-un-story-at = Time
q-more-un-story-at-why = Needed where hours matter.
q-more-un-story-what = What happened
q-more-un-story-what-why = A sentence or two in the third person, without judgments.
q-more-un-story-annex = Number of the annex
q-more-un-story-annex-why = The fact is verified by it.
q-more-un-remedies = Courts and complaints
q-more-un-remedies-why = The Committee requires domestic remedies to be exhausted; the Working Group asks what was done.
q-more-un-remedies-on = Day of the decision
q-more-un-remedies-on-why = Decisions stand in order of time.
q-more-un-remedies-body = Who decided
q-more-un-remedies-body-why = Court or body, in the language of the appeal.
q-more-un-remedies-reference = Number of the case
q-more-un-remedies-reference-why = Stands on the decision.
q-more-un-remedies-result = What was asked and with what result
q-more-un-remedies-result-why = One sentence: the breach must have been raised in court.
q-more-un-remedies-annex = Number of the annex
q-more-un-remedies-annex-why = A copy of the decision is annexed.
q-more-un-remedies_why = What was not used, and why
q-more-un-remedies_why-why = For instance, cassation does not stop removal. All was used: “does not apply”.
q-more-un-last_decision_on = Last decision inside the country
q-more-un-last_decision_on-why = Five years are counted from it; later a good reason is needed.
q-more-un-late = Have more than five years passed since
q-more-un-late-why = If so, the Committee asks for the reason.
q-more-un-late-yes = Yes
q-more-un-late-no = No
q-more-un-late_reason = Why only now
q-more-un-late_reason-why = A late communication without a reason is an abuse.
q-more-un-liberty = Why the detention is arbitrary
q-more-un-liberty-why = Article 9 of the Covenant: how long, whether a court reviewed it, what for.
q-more-un-treatment = Ill-treatment, conditions
q-more-un-treatment-why = Articles 7 and 10: what was done, bed, food, doctor.
q-more-un-return_risk = What threatens after removal
q-more-un-return_risk-why = Article 7: torture or cruelty at home, with facts about this person.
q-more-un-expulsion = Expulsion of a person who stayed lawfully
q-more-un-expulsion-why = Article 13: only if the stay was lawful or this is disputed.
q-more-un-hearing = Unfair hearing
q-more-un-hearing-why = Article 14: interpreter, defender, time, presence.
q-more-un-family = The family and how it is separated
q-more-un-family-why = Articles 17 and 23: who is in the family, citizenship, together since when.
q-more-un-equality = Discrimination
q-more-un-equality-why = Article 26: how the treatment was worse than that of others, and what shows it.
q-more-un-arrested_by = Who made the arrest
q-more-un-arrested_by-why = The service and how many; names if known.
q-more-un-arrest_place = Where the arrest was made
q-more-un-arrest_place-why = Place and town, in the language of the appeal.
q-more-un-warrant_shown = Was a decision shown at the arrest
q-more-un-warrant_shown-why = A question of the Working Group’s questionnaire.
q-more-un-warrant_shown-yes = Shown
q-more-un-warrant_shown-no = Not shown
q-more-un-arrest_reasons = Reasons given
q-more-un-arrest_reasons-why = In the words of the police. None given: “does not apply”.
q-more-un-no_basis = Why there is no legal basis
q-more-un-no_basis-why = The term is over, there is no decision, release was due.
q-more-un-no_review = Why no court reviews it
q-more-un-no_review-why = How long, and whether a court can be asked for release.
q-more-un-annexes = Annexes
q-more-un-annexes-why = Copies in order of time, numbered as in the facts. With a translation or summary.
q-more-un-annexes-title = What it is
q-more-un-annexes-title-why = The annex is called so in the list.
q-more-un-annexes-pages = Pages
q-more-un-annexes-pages-why = The number stands in the list.

q-more-policy-charged = The charge is having no medical policy
q-more-policy-charged-why = Article 18.8 does not name a policy: this becomes a ground of the complaint. The charge stands in the protocol and in the ruling.
q-more-policy-charged-yes = Yes
q-more-policy-charged-no = No
q-more-policy-duty_named = The law that demands a policy
q-more-policy-duty_named-why = Read the ruling: if it does not name that law, the complaint says so. КоАП 29.10.
q-more-policy-duty_named-yes = Is named in the ruling
q-more-policy-duty_named-no = Is not named
q-more-policy-had = The policy held on the day of the check
q-more-policy-had-why = As in the text: «полис обязательного медицинского страхования, выдан 14.02.2023». A policy that was left at home settles the fact.

## Raid

raid-title = Raid
raids-title = Raids
find-raids = Raids: many people at once
key-raids = raids
key-new-raid = new raid
key-cell = cell
key-row = new row
key-edit = edit
key-table = paste a table
key-above = as above
key-choose = choose rows
key-unchoose = drop the choice
key-approve = checked
key-event = what is common to all
key-make = make the packets
raids-new = New raid
raids-empty-title = No raids yet
raids-empty-about = Many people detained at once: what is common is written once, people are kept in a table, and the program makes a packet for each.
raids-empty-new = An empty table: write people down as they come
raids-empty-import = A table of the volunteers: XLSX, ODS, CSV
raids-empty-template = To hand out to volunteers: the columns and one line as an example
raids-people = People: { $n }
raids-ready = ready: { $n }
raids-broken = rows to mend: { $n }
raids-remove = Remove
raids-removed = The raid is in the bin: { $name }
raid-no-name = Raid without a title
raid-rename = Name the raid
raid-rename-hint = Where and when: a market, the night of 19 November
raid-tabs = Parts of the raid
raid-tab-people = People
raid-tab-papers = Papers
raid-tab-register = Register
raid-term-today = Term ends today: { $n }
raid-event = Card of the event
raid-event-empty = What is common is not written yet: when and from where people were brought, where they are held, by whom.
raid-event-edit = Change for all
raid-event-of = Here is what is common to all people of the raid:
raid-event-back = To the people of the raid
raid-breaches = Common breaches
raid-left = Left until { $hour }
raid-left-over = time is up
raid-counts = What is missing
raid-count-no_power = no power of attorney
raid-count-no_interpreter = no interpreter
raid-count-broken = row to mend
raid-count-by_hand = to be written by hand
raid-count-approve = for a lawyer to check
raid-count-unsigned = wait for a signature
raid-count-ready = ready
raid-count-filed = filed
raid-filter = Whom to show
raid-filter-all = Show all
raid-filter-none = There are no such people.
raid-shown = People shown: { $n }
raid-tools = What can be done with people
raid-selected = Chosen: { $n }
raid-mark-approved = Checked
raid-mark-signed = Signed
raid-mark-filed = Filed
raid-marked = “{ $mark }” set, rows: { $n }
raid-unmarked = “{ $mark }” taken back, rows: { $n }
raid-approve-ready = Mark as checked: { $n }
raid-approve-none = Nobody waits to be checked
raid-unselect = Drop the choice
raid-remove-rows = Remove the rows
raid-rows-removed = Rows removed: { $n }
raid-add-row = Add a row
raid-columns = Columns
raid-columns-unknown = not understood: { $n }
raid-import = Take a table
raid-template = Model table
raid-template-saved = The model table is saved:
raid-first = Write the first person into the row below, paste a table with Ctrl V, or take one from a file.
raid-grid = People of the raid
raid-row = Row
raid-row-n = Row { $n }
raid-power = Power of attorney
raid-interpreter = Interpreter
raid-col-power = Power
raid-col-interpreter = Interp.
raid-col-state = What is left
raid-col-term = Next term
raid-has-yes = there
raid-has-no = none
raid-has-unneeded = not needed
raid-has-unknown = not known
raid-own = their own, not as for all
raid-common = as for all
raid-by-hand = by hand
raid-family = family
raid-new-name = Name
raid-new-paste = Ctrl V pastes a table
raid-new-row = A new row begins here: write or paste.
raid-columns-title = How the columns were taken
raid-columns-came = People from the table: { $n }
raid-columns-ask = Columns not understood: { $n }. Say what is in them, or skip them: the text stays in the table.
raid-columns-clear = All columns are understood. Look and mend.
raid-columns-kept = The choice is remembered: the next table with such a title is taken likewise.
raid-columns-column = Column
raid-columns-sample = What is in it
raid-columns-means = What it means
raid-columns-done = To the people
raid-means-full_name = Full name
raid-means-note = Note: not printed
raid-means-skip = Skip
raid-means-unknown = Not understood
raid-documents = Which papers
raid-documents-none = Choose at least one paper.
raid-order = Order in the file for printing
raid-order-place = by the place where they are held
raid-order-name = by name
raid-order-about = A sheet with the name stands before each person's papers: the pile is easy to hand out.
raid-make = Make the packets
raid-make-on = Make the rest
raid-make-chosen = Packets for the chosen: { $n }
raid-make-approved = Packets for those who are checked: { $n }
raid-make-all = Packets for all, nobody is checked yet: { $n }
raid-make-nobody = There is nobody in the raid yet.
raid-run-done = { $done } of { $of }
raid-run-packets = packets made
raid-run-rate = { $n } a second
raid-run-left = { $time } left
raid-run-finishing = Joining the file for printing
raid-run-skipped = skipped: { $rows }
raid-run-made = { $n } of { $of } made
raid-run-pages = pages to print: { $n }
raid-run-stopped = Stopped, what is made stays
raid-run-result = What lies where
raid-stop = Stop
raid-came = What was made
raid-came-folder = Lies in the folder
raid-came-files = Files of the whole
raid-came-no-files = none until all are made
raid-came-skipped = No packet, rows: { $n }
raid-came-all = Everybody has a packet.
raid-paper = { $pages } p., copies: { $copies }
raid-paper-none = not made
raid-paper-by-hand = To write in: { $what }
duration-s = { $s } s
