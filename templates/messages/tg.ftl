# Матни равзана ба тоҷикӣ. Ҳамон калидҳо дар ru.ftl; инро сохтани барнома месанҷад.
# ЧЕРНОВИК ПЕРЕВОДА. Awaiting review by a native speaker. Истилоҳот: glossary.csv; номи моддаҳои қонуни Русия бо русӣ мемонад.

## Окно

brand = Ҳимоя
skip = Ба мундариҷа
theme-toggle = Иваз кардани намуд
language-switch = Забони равзана
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
language-drafts = Тарҷумаи сиёҳнавис
language-draft-note = Тарҷумаи сиёҳнавис: ҳоло касе, ки ин забони модариаш аст, нахондааст.
law-on = Қонун { $date } санҷида шуд
law-text = Манбаъ: { $when }
close = Пӯшидан
retry = Боз кӯшиш кардан
dismiss = Пинҳон кардан

## Дни и часы

weekday-0 = якшанбе
weekday-1 = душанбе
weekday-2 = сешанбе
weekday-3 = чоршанбе
weekday-4 = панҷшанбе
weekday-5 = ҷумъа
weekday-6 = шанбе
weekday-short-0 = яш
weekday-short-1 = дш
weekday-short-2 = сш
weekday-short-3 = чш
weekday-short-4 = пш
weekday-short-5 = ҷм
weekday-short-6 = шн
month-1 = январи
month-2 = феврали
month-3 = марти
month-4 = апрели
month-5 = майи
month-6 = июни
month-7 = июли
month-8 = августи
month-9 = сентябри
month-10 = октябри
month-11 = ноябри
month-12 = декабри
month-short-1 = янв
month-short-2 = фев
month-short-3 = мар
month-short-4 = апр
month-short-5 = май
month-short-6 = июн
month-short-7 = июл
month-short-8 = авг
month-short-9 = сен
month-short-10 = окт
month-short-11 = ноя
month-short-12 = дек
day-full = { $weekday }, { $day } { $month } соли { $year }
day-plain = { $day } { $month } соли { $year }
day-long = { $weekday }, { $day } { $month }
day-reading = { $weekday } { $day } { $month }
day-reading-year = { $weekday } { $day } { $month } соли { $year }
day-near = { $weekday } { $day }
day-far = { $day } { $month }
day-far-year = { $day } { $month } { $year }

## Стол

desk-title = Мизи корӣ
desk-new = Парвандаи нав
desk-col-when = Бехатар то
desk-col-who = Одам
desk-col-what = Чӣ бояд кард
desk-col-broken = Вайронкунӣ
desk-col-changed = Тағйирот
desk-group-hours = Соатҳо мегузаранд
desk-group-today = Имрӯз
desk-group-tomorrow = Пагоҳ
desk-group-this_week = Дар ин ҳафта
desk-group-next_week = Дар ҳафтаи оянда
desk-group-later = Дертар
desk-group-restore = Гузашт — барқарор кардан мумкин
desk-group-none = Муҳлатро ҳисоб карда намешавад
desk-group-calm = Ҳоло коре нест
desk-calm-why = муҳлатҳо шитоб надоранд
desk-count = { $n } парванда
desk-no-name = Ном ҳоло навишта нашудааст
desk-no-day = ?
desk-no-day-why = сана намерасад
desk-remove = Бардоштан
desk-remove-label = Парвандаро бардоштан: { $name }
desk-removed = Парванда бардошта шуд: { $name }
desk-restore = Баргардондан
desk-kept = Парвандаҳо танҳо дар ҳамин компютер нигоҳ дошта мешаванд.
desk-empty-title = Ҳоло парвандае нест
desk-empty-about = Дар ин ҷо парвандаҳо меистанд: рӯзи охиринаш наздиктар — болотар. Аз касе сар кунед, ки интизор аст.
desk-empty-act-about = Даҳ қадам; «намедонам» ҳам ҷавоб аст.
desk-empty-calculator = Бе парванда: сана, модда ва ҳисоб қадам ба қадам.
examples-title = Парвандаҳои омӯзишӣ
examples-about = Одамон сохтаанд. Нусха кушода мешавад: дар он ҳар чиро тағйир додан мумкин.
tag-sample = омӯзишӣ
left-today = то 24:00 бо почта
left-days = { $days } рӯз
left-working = { $days } рӯз, { $working } корӣ
left-missed = { $days } рӯз гузашт

## Дело

case-label = Парвандаи кушода
case-back = Мизи корӣ
undo = Бозгардонидан
redo = Аз нав иҷро кардан
undone = Бозгардонида шуд: { $what }
redone = Аз нав иҷро шуд: { $what }
undone-elsewhere = Ҷавобе бозгардонида шуд, ки дар ин ҷо дида намешавад.
redone-elsewhere = Ҷавобе аз нав гузошта шуд, ки дар ин ҷо дида намешавад.
undo-nothing = чизе барои бозгардонидан нест
redo-nothing = чизе барои аз нав иҷро кардан нест
tabs-label = Парванда
tab-facts = Фактҳо
tab-document = Ҳуҷҷат
tab-facts-count = { $n } ҷавоб хонда нашуд
tab-document-count = { $n } эзоҳ
saved-at = Захира шуд, { $time }
save-waiting = Ҳоло навишта нашудааст
save-failed = Навишта нашуд

## Анкета

steps-label = Қадамҳои саволнома
steps-progress = Ҷавоб дода шуд: { $answered } аз { $total }
step-count = { $answered } аз { $total }
step-done = ҷавоб дода шуд
step-part = сар шудааст
step-none = сар нашудааст
step-off = дар ин парванда лозим нест
step-invalid = { $n } ҷавоб хонда нашуд
step-nothing = Дар ин парванда ин ҷо чизе барои пурсидан нест.
form-label = Саволнома, қадами «{ $step }»
form-next = Ба пеш: { $step }
form-to-document = Ба ҳуҷҷат
form-back = Ба қафо
answer-unknown = Намедонам
answer-na = Дахл надорад
why-open = Барои чӣ мепурсем
why-close = Пинҳон кардан
select-empty = Интихоб кунед
placeholder-date = рр.мм.сссс
placeholder-time = сс:дд
placeholder-year = сссс
list-remove = Бардоштан
list-remove-label = Бардоштан: { $name }
list-none = Ҳоло касе ва чизе навишта нашудааст.
list-item-ties-family = Хешованди { $n }
list-item-events = Рӯйдоди { $n }
list-item-attachments = Қоғази { $n }
list-add-ties-family = Илова кардани хешованд
list-add-events = Илова кардани рӯйдод
list-add-attachments = Илова кардани қоғаз

## Срок

deadline-label = Муҳлат ва ҳисоби он
deadline-safe = { $title } · бехатар то
deadline-was = { $title } · рӯзи охирин гузашт
deadline-missed = Шикоятро бо хоҳиши барқарор кардани муҳлат супоред ва сабабро нависед.
deadline-late = Рӯзи супоридан аз рӯзи охирин дертар аст: барвақттар супоред ё хоҳиш кунед, ки муҳлатро барқарор кунанд.
deadline-none = Дар парванда муҳлатҳои наздик нестанд.
deadline-today = Имрӯз рӯзи охирин аст.
deadline-needs-do = Ҷавоб лозим аст:
readings-title =
    { $n ->
        [2] Ду хониш, барвақттарашро мегирем
        [3] Се хониш, барвақттарашро мегирем
       *[other] Хонишҳо: { $n }, барвақттарашро мегирем
    }
reading-pick = чунин ҳисоб мекунем
reading-other = асоси эҳтиётӣ
proof-title = Чӣ тавр ҳисоб шуд, { $n } қадам
edition-from = Таҳрир аз { $date }
edition-from-unknown = Ин таҳрир аз кадом рӯз аст — муайян нашудааст
edition-checked = санҷида шуд: { $date }
edition-source = Манбаъ
confidence-secondary = аз рӯи манбаи дуюмдараҷа
confidence-inference = бо шарҳ бароварда шудааст
confidence-unverified = санҷида нашудааст

## Сроки

tab-ledger = Муҳлатҳо
tab-ledger-count = { $n } муҳлат мегузарад
ledger-title = Муҳлатҳои парванда
ledger-line = Бо тартиб
ledger-now = ҳозир
ledger-still = боз { $time }
ledger-end = рӯзи охирин: { $when }
ledger-happened = Ин рӯйдод аст; муҳлатҳо аз он ҳисоб мешаванд.
ledger-reasons = Сабабҳои барқарор кардан аллакай навишта шудаанд:
ledger-done = Навишта шуд: { $when }
ledger-done-fact = Иҷро шуд: { $when }
ledger-over-fact = Тамом шуд: { $when }
ledger-file = Қайд кардани супоридан
ledger-unfile = Гирифтани қайд
ledger-prepare = Тайёр кардани ҳуҷҷат
ledger-calendar = Ба тақвим
ledger-chronology = Рӯйдодҳо бо тартиб (PDF)
ledger-zone = Соатҳо бо вақти { $zone }.
ledger-zone-assumed = Ҷойи парванда навишта нашудааст, соатҳо бо вақти { $zone }.
ledger-empty-title = Ҳоло муҳлатҳо нестанд
ledger-empty-about = Вақте ки санаи аввал навишта шавад, ҳамаи муҳлатҳои парванда дар ин ҷо пайдо мешаванд.
ledger-empty-act = Навиштани рӯзи супорида шудан
ledger-status-event = рӯйдод
ledger-status-future = оғозашро интизор аст
ledger-status-running = мегузарад
ledger-status-kept = сари вақт
ledger-status-late = дер шуд
ledger-status-disputed = баҳснок
ledger-status-missed = гузаронида шуд
ledger-status-overdue = муҳлат гузашт, қайд нест
ledger-status-breached = вайрон шудааст
ledger-status-ended = тамом шуд
ledger-status-passed = муҳлати ҷавобгарӣ гузашт
ledger-status-no_date = рӯз нест
duration-hm = { $h } соат { $m } дақ
duration-h = { $h } соат
duration-m = { $m } дақ
day-row = { $weekday } { $day } { $month }
clock-from = аз { $hour }, { $day }
clock-until = то { $hour }
clock-over = зиёда аз { $limit }
clock-kept = аз { $limit }
clock-said = Гузашт: { $passed } аз { $limit }
proof-pane = Ҳисоби муҳлати интихобшуда
about-origin = Оғози ҳисоб
about-done = Иҷро шуд
about-place = Ба куҷо
about-missed = Агар не
paper-not-ready = ҳоло бе бланк
filed-label = Қайди супоридан
filed-day = Рӯз
filed-hour = Соат, агар муҳим бошад
filed-today = Имрӯз
filed-how = Чӣ тавр супорида шуд
filed-how-post = Бо почта
filed-how-counter = Ба равзанаи қабул
filed-how-custody = Ба воситаи муассиса
filed-how-electronic = Электронӣ
filed-proof = Чӣ тасдиқ мекунад: квитансия, мӯҳр, рӯйхат
filed-save = Навиштан
filed-cancel = Нанавиштан
filed-said = Супоридан навишта шуд: { $title }
breaches-title = Мақом чиро вайрон кард
breach-check = санҷидан
breach-term = Ба муҳлат
saved-calendar = Муҳлатҳо барои тақвим захира шуданд:
key-terms = дар муҳлатҳо
key-proof = ҳисоб
key-calendar = ба тақвим
deadline-outcome-date = Муҳлат ҳисоб шуд
deadline-outcome-needs_fact = Ҳоло муҳлатро ҳисоб карда намешавад
deadline-outcome-needs_decision = Аввал худатон ҳал кунед
deadline-outcome-outside_calendar = Муҳлатро таваккалӣ ҳисоб намекунем
deadline-outcome-not_in_force = Он вақт ин модда набуд

## Сроки на столе

ribbon-label = Ду ҳафта: муҳлати наздиктарини чанд парванда ба ин рӯз рост меояд
ribbon-about = рӯзҳои бехатар
ribbon-off = рӯзи истироҳат
ribbon-unsure = тақвими ин рӯз санҷида нашудааст
month-name-1 = Январ
month-name-2 = Феврал
month-name-3 = Март
month-name-4 = Апрел
month-name-5 = Май
month-name-6 = Июн
month-name-7 = Июл
month-name-8 = Август
month-name-9 = Сентябр
month-name-10 = Октябр
month-name-11 = Ноябр
month-name-12 = Декабр
desk-only = Танҳо { $day }.
desk-show-all = Нишон додани ҳамаи парвандаҳо
desk-breaches = мақом { $n } муҳлат ё қоидаро вайрон кард

## Посчитать срок

calculator-title = Ҳисоби муҳлат
calculator-rules = Қоидаҳо дар бораи муҳлат
calculator-search = Муҳлат, модда, калима
calculator-found = { $n } қоида
calculator-none = Чунин қоида нест. Аз рӯи модда: «30.3» ё калимаи русӣ: «жалоба» ҷустуҷӯ кунед.
calculator-answer = Шартҳо ва ҷавоб
calculator-choose = Аз чап муҳлатеро интихоб кунед, ки ҳисоб кардан лозим. Барои ин парванда лозим нест.
calculator-type-day = Рӯзро нависед: муҳлат ва ҳисоби он дар ин ҷо пайдо мешавад.
calculator-event = Оғози ҳисоб
calculator-day = Рӯзи рӯйдод
calculator-hour = Соат ва ҷой
calculator-zone = Бо вақти кадом шаҳр
calculator-check = Санҷидани рӯз: мерасем ё не
calc-verdict-in_time = Дар муҳлат
calc-verdict-disputed = Баҳснок: ба хониш вобаста аст
calc-verdict-late = Дер
calc-verdict-needs_hour = Соат лозим аст
zone-moscow = { $name }, вақти Маскав
zone-from-moscow = { $name }, Маскав { $hours }
key-calculator = ҳисоби муҳлат
key-rules = дар қоидаҳо
key-day = ба рӯзи рӯйдод

## Документ

pages-label = Саҳифаҳои ҳуҷҷат
page-alt = Варақи { $n } аз { $total }
page-of = Варақи { $n } аз { $total }
preview-text-label = Матни саҳифаҳо
preview-slow = Саҳифаҳо тайёр мешаванд, пештараҳо ҳоло дар ҷояш
preview-first = Саҳифаҳо тайёр мешаванд
document-heading = Ҳуҷҷат: { $title }
paper-now = Қоғаз:
paper-chosen = Тайёр мекунем: { $title }
papers-label = Кадом қоғазро тайёр мекунем
family-appeals = Шикоятҳо
family-language = Забон ва протокол
family-powers = Ҳимоятгар
family-detention = Дастгир кардан
family-supporting = Варақаҳо ва кӯмак ба одам
family-other = Дигарҳо
save-pdf = Захираи PDF
save-pdf-busy = Захира мешавад
save-docx = Word
save-txt = Матн
save-packet = Баста…
save-packet-about = Ҳамаи қоғазҳои ин рӯз бо рӯйхат ва файли чоп: ба ҷузвдоне (папкае), ки интихоб мекунед
save-label = Захира кардан
saved-docx = Барои Word захира шуд:
saved-txt = Матн захира шуд:
saved-packet =
    Баста навишта шуд. Қоғазҳо: { $papers }, саҳифаҳо барои чоп: { $pages }.{ $blocked ->
        [0] { "" }
       *[other] { " " }Аз сабаби эзоҳҳо тартиб дода нашуд: { $blocked }.
    }{ $missing ->
        [0] { "" }
       *[other] { " " }Боз лозим, бе бланк: { $missing }.
    } Муфассал дар рӯйхат:
override-open = Ба ҳар ҳол тартиб додан…
override-reason = Чаро қоғазро тартиб додан лозим
override-about = Сабаб дар парванда ва дар рӯйхати баста мемонад. Агар ин фактҳо тағйир ёбанд, қарор аз байн меравад.
override-needs-reason = Сабабро нависед: бе он аз эзоҳ гузаштан мумкин нест.
override-send = Тартиб додан
override-cancel = Бекор кардан
override-stands = { $date } қарор шуд, ки тартиб дода шавад, сабаб:
override-expired = Қарори { $date } дигар амал намекунад: фактҳо тағйир ёфтанд. Сабаб ин буд:
override-withdraw = Бекор кардани қарор

# ── Карточка имени ──────────────────────────────────────────────────────────────────────────────────────────
name-card = Ном дар падежҳои русӣ: { $name }
name-card-title = Бо овоз хонед
name-card-about = Ин ҷумлаҳо аз қоғазҳоянд. Шаклро дар худи сатр ислоҳ кунед; як бор тасдиқ кардан кифоя аст.
name-state-by_rule = Шаклҳои ном аз рӯи қоидаи қатъӣ сохта шуданд.
name-state-doubtful = Шаклҳо аз рӯи қоидаи умумӣ сохта шуданд, грамматикаҳо дар бораи чунин номҳо баҳс доранд.
name-state-confirmed = Шаклҳо тасдиқ шудаанд ва дар ҳамаи қоғазҳои парванда меистанд.
name-state-stale = Ном пас аз тасдиқи шаклҳо тағйир ёфт. Шаклҳои навро хонед.
name-card-open = Хондани ном дар падежҳо
name-card-close = Печондан
name-card-confirm = Ҳамааш дуруст
name-card-change = Таҳрир кардан
name-card-withdraw = Гирифтани тасдиқ
name-card-doubt = шакли шубҳанок
name-card-empty = Ҳамаи шаклҳоро нависед: дар қоғаз шакли холӣ буда наметавонад.
name-card-proposed = Аз рӯи қоида: { $form }
name-card-mend-name = Таҳрири ном
name-case-nominative = падежи «кто»
name-case-genitive = падежи «нет кого»
name-case-dative = падежи «дать кому»
name-case-accusative = падежи «вижу кого»
name-case-instrumental = падежи «доволен кем»
name-case-prepositional = падежи «думаю о ком»
name-ask-nominative = Кӣ
name-ask-genitive = Аз они кӣ
name-ask-dative = Ба кӣ
name-ask-accusative = Киро
name-ask-instrumental = Аз ҷониби кӣ
name-ask-prepositional = Дар назди кӣ
save-blocked = Аввал инро ҳал кунед:
saved-file = { $pages } варақ захира шуд:

## Замечания

findings-label = Эзоҳҳо ба ҳуҷҷат
findings-none = Эзоҳ нест. Пеш аз имзо варақро пурра хонед.
findings-jump = Ба савол
severity-blocks = Халал мерасонад
severity-returned = Бармегардонанд
severity-asked = Мепурсанд
severity-by_hand = Бо даст навиштан
verdict-blocks = { $n } зиддият дар фактҳо
verdict-returned = { $n } сабаб
verdict-asked = { $n } савол
verdict-by_hand = { $n } сатр
verdict-clear = Эзоҳ нест

## Неприятности

trouble-unexpected-what = Барнома ҷавоб надод.
trouble-unexpected-do = Матни экран бутун аст. Боз кӯшиш кунед; агар нашавад, равзанаро пӯшед ва аз нав кушоед, навишташуда мемонад.
trouble-text-safe = Матни навишташуда дар экран монд.
trouble-preview = Саҳифаҳо пештараанд: навашро ҷамъ карда нашуд.

## Клавиши

keys-title = Ҳамаи тугмаҳо
keys-about = Тугмаҳо аз рӯи ҷояшон дар клавиатура пахш мешаванд, забонро иваз кардан лозим нест. Ҳарфҳои танҳо вақте кор мекунанд, ки нишонгар дар майдон нест.
key-new = парвандаи нав
key-walk = дар рӯйхат
key-open = кушодан
key-remove = бардоштани парванда
key-next = қадами баъдӣ
key-unknown = намедонам
key-why = барои чӣ мепурсем
key-panes = қисми дигари равзана
key-finding = эзоҳи баъдӣ
key-papers = дар қоғазҳо
key-pdf = захираи PDF
key-word = захира барои Word
key-packet = захираи баста
key-undo = бозгардонидан
key-redo = аз нав иҷро кардан
key-back = ба қафо, матн гум намешавад
key-all = ҳамаи тугмаҳо

## Почему ответ не прочитан

problem-date_format = Хонда нашуд. Рӯз, моҳ ва солро нависед: 17.11.2026.
problem-date_impossible = Чунин рӯз дар тақвим нест. Аз рӯи қоғаз санҷед.
problem-number_format = Адади бутун лозим, бо рақам.
problem-number_range = Ин ҷо чунин адад буда наметавонад. Аз рӯи қоғаз санҷед.
problem-year_range = Ин ҷо чунин сол буда наметавонад. Чор рақам нависед: 2014.
problem-time_format = Вақт хонда нашуд. Соат ва дақиқаро нависед: 14:20.
problem-text_long = Зиёда аз { $max } аломат ба варақ намеғунҷад. Кӯтоҳ кунед.
problem-word_long = Калима аз { $max } аломат дарозтар аст. Санҷед, фосила намондааст.
problem-choice_unknown = Чунин ҷавоб дар рӯйхат нест. Аз рӯйхат интихоб кунед.
problem-other = Ҷавоб хонда нашуд. Матн ҳамон тавре ки навишта шуд, захира аст.

## Шаги

step-person = Одам
step-person-about = Киро ҳимоя мекунем. Чунон ки дар шиноснома ва тарҷумаи он аст, нависед; «намедонам» аз тахмин беҳтар аст.
step-language = Забон
step-language-about = Оё одам мефаҳмид, ки ба ӯ чӣ мегӯянд ва ӯ чиро имзо мекунад. Асос дар бораи тарҷумон ба ҳамин такя мекунад.
step-representative = Ҳимоятгар
step-representative-about = Кӣ аз номи одам гап мезанад ва аз рӯи кадом қоғаз.
step-ruling = Қарор
step-ruling-about = Аз болои чӣ шикоят мекунем ва кай хабардор шудем. Муҳлат аз ҳамин ҷо ҳисоб мешавад.
step-offence = Вайронкунӣ
step-offence-about = Аз рӯи кадом модда ва чӣ ҷазо доданд.
step-process = Парванда чӣ тавр рафт
step-process-about = Протокол, ҳуқуқҳо, тарҷумон. Ҳар як «набуд» — асос.
step-stay = Будубош
step-stay-about = То кадом рӯз дар Русия зиндагӣ кардан мумкин буд ва чаро ин рӯз гузашт.
step-ties = Ҳаёт дар Русия
step-ties-about = Оила, таҳсил, кор: ҳар чизе, ки ихроҷ вайрон мекунад.
step-story = Чӣ шуд
step-story-about = Бо тартиби вақт, бо як-ду ҷумла. Вақти ноаниқ аз холӣ беҳтар аст.
step-filing = Супоридан
step-filing-about = Кӣ имзо мекунад, кай месупорем ва чӣ замима мекунем.
step-detention = Дастгир кардан
step-detention-about = Кай оварданд, барои чӣ ва чанд вақт нигоҳ доштанд. Ин муҳлатҳо бо соат мераванд.
step-custody-term = Муассисаи махсус
step-custody-term-about = Кӣ ҷой дод, то кадом рӯз ва судя чӣ қарор кард.
step-decision = Қарор аз рӯи шикоят
step-decision-about = Парвандаро чӣ тавр дида баромаданд, шикоят бо чӣ анҷом ёфт ва чӣ иҷро шудааст.
step-migration-decision = Манъ ва радҳо
step-migration-decision-about = Қарорҳои мақоми муҳоҷиратӣ. Муҳлатҳо аз рӯзе мераванд, ки аз онҳо хабардор шуданд.

## Группы вопросов

group-name = Ном бо ҳарфҳои русӣ
group-latin = Ном бо ҳарфҳои лотинӣ, чунон ки дар шиноснома
group-forms = Ном дар падежҳо
group-document = Ҳуҷҷати шахсият
group-russian = Забони русиро то чӣ андоза медонад
group-representative = Номи ҳимоятгар
group-warrant = Ордер
group-poa = Ваколатнома
group-contacts = Чӣ тавр тамос гирифтан
group-authority = Қарорро кӣ баровард
group-reviewing = Шикоятро кӣ мебинад
group-article = Моддаи КоАП
group-protocol = Протокол
group-extension = Ариза барои дароз кардан
group-study = Таҳсил

## Вопросы: человек

q-client-name-family = Насаб
q-client-name-family-why = Дар сарлавҳа ва дар имзо меистад; падежҳоро барнома худаш мегузорад.
q-client-name-given = Ном
q-client-name-given-why = Дар сарлавҳа ва дар имзо паҳлӯи насаб меистад.
q-client-name-patronymic = Номи падар
q-client-name-patronymic-why = Агар дар шиноснома набошад, «дахл надорад»-ро қайд кунед: дар қоғаз ҷойи холӣ намемонад.
q-client-name-latin_family = Насаб бо ҳарфҳои лотинӣ
q-client-name-latin_family-why = Вақте ки навиштаҷот фарқ мекунанд, суд номро аз рӯи он бо шиноснома муқоиса мекунад.
q-client-name-latin_given = Ном бо ҳарфҳои лотинӣ
q-client-name-latin_given-why = Вақте ки навиштаҷот фарқ мекунанд, суд номро аз рӯи он бо шиноснома муқоиса мекунад.
q-client-name-in_ruling = Ном, чунон ки дар қарор
q-client-name-in_ruling-why = Агар он ҷо дигар хел навишта шуда бошад, дар сарлавҳа ҳар ду навиштаҷот меистад, то шикоятро барнагардонанд.
list-item-client-name-variants = Навиштаҷоти { $n }
list-add-client-name-variants = Илова кардани навиштаҷот
q-client-name-variants = Навиштаҷоти дигари ном
q-client-name-variants-why = Агар қоғазҳо номро ҳар хел нависанд, ҳар қоғази парванда «он же» (ҳамон шахс) мегӯяд ва суд намепурсад, ки ин ҳамон одам аст ё не.
q-client-name-variants-name = Чӣ тавр навишта шудааст
q-client-name-variants-name-why = Ҳарф ба ҳарф, дар падежи «кто», ҳатто агар қоғаз хато карда бошад.
q-client-name-variants-kind = Дар кадом қоғаз
q-client-name-variants-kind-why = Он баъд аз навиштаҷот дар қавс меистад: «(в паспорте)».
q-client-name-variants-kind-ruling = Қарор
q-client-name-variants-kind-protocol = Протокол
q-client-name-variants-kind-detention_protocol = Протоколи дастгир кардан
q-client-name-variants-kind-decision = Қарор аз рӯи шикоят
q-client-name-variants-kind-passport = Шиноснома (паспорт)
q-client-name-variants-kind-translation = Тарҷумаи шиноснома
q-client-name-variants-kind-birth_certificate = Шаҳодатномаи таваллуд
q-client-name-variants-kind-marriage_certificate = Шаҳодатномаи никоҳ
q-client-name-variants-kind-migration_card = Кортаи муҳоҷиратӣ
q-client-name-variants-kind-arrival_notice = Огоҳнома дар бораи омадан
q-client-name-variants-kind-patent = Патент
q-client-name-variants-kind-other = Қоғази дигар
q-client-name-variants-number = Рақам ё номи қоғаз
q-client-name-variants-number-why = Рақами протокол ё қарор; барои қоғази дигар — номи он.
q-client-name-variants-on = Санаи қоғаз
q-client-name-variants-on-why = Суд қоғазро аз рӯи сана дар парванда меёбад.
q-client-name-variants-sheet = Варақи парванда
q-client-name-variants-sheet-why = Агар парвандаро аллакай хонда бошанд: рақами вараке, ки ин навиштаҷот дар он аст.
q-client-name-variants-source = Аз куҷо маълум
q-client-name-variants-source-why = Нусха, сурат, нусхаи аслӣ дар дасти муроҷиаткунанда, гуфтаи кӣ. Ба қоғаз намедарояд; бе манбаъ «он же»-ро чизе тасдиқ намекунад.
q-client-name-forms-genitive = Падежи «нет кого»
q-client-name-forms-genitive-why = Танҳо вақте пур кунед, ки барнома нодуруст сохта бошад: шакли шумо аз қоидаҳо болотар аст.
q-client-name-forms-dative = Падежи «дать кому»
q-client-name-forms-dative-why = Танҳо вақте пур кунед, ки барнома нодуруст сохта бошад: шакли шумо аз қоидаҳо болотар аст.
q-client-name-forms-accusative = Падежи «вижу кого»
q-client-name-forms-accusative-why = Танҳо вақте пур кунед, ки барнома нодуруст сохта бошад: шакли шумо аз қоидаҳо болотар аст.
q-client-name-forms-instrumental = Падежи «доволен кем»
q-client-name-forms-instrumental-why = Танҳо вақте пур кунед, ки барнома нодуруст сохта бошад: шакли шумо аз қоидаҳо болотар аст.
q-client-name-forms-prepositional = Падежи «думаю о ком»
q-client-name-forms-prepositional-why = Танҳо вақте пур кунед, ки барнома нодуруст сохта бошад: шакли шумо аз қоидаҳо болотар аст.
q-client-sex = Ҷинс аз рӯи шиноснома
q-client-sex-why = Пасвандҳои русӣ ба он вобастаанд: «признан», «признана».
q-client-sex-male = Мард
q-client-sex-female = Зан
q-client-birth_date = Санаи таваллуд
q-client-birth_date-why = Дар сарлавҳа паҳлӯи ном меистад.
q-client-birth_place = Ҷойи таваллуд
q-client-birth_place-why = Дар сарлавҳа меистад, чунон ки дар тарҷумаи шиноснома.
q-client-citizenship = Шаҳрвандӣ
q-client-citizenship-why = Дар сарлавҳа меистад; кадом шартномаҳо амал мекунанд, ба он вобаста аст.
q-client-document-kind = Намуд
q-client-document-kind-why = Дар сарлавҳа қоғазеро ном мебарад, ки суд одамро аз рӯи он мешиносад.
q-client-document-kind-passport = Шиноснома (паспорт)
q-client-document-kind-residence_permit = Иҷозати зист (ВНЖ)
q-client-document-kind-stateless_document = Ҳуҷҷати шахси бешаҳрванд
q-client-document-kind-other = Дигар
q-client-document-number = Серия ва рақам
q-client-document-number-why = Дар сарлавҳа меистад; бе рақам сатр мемонад, ки бо даст навишта шавад.
q-client-document-issued_on = Кай дода шудааст
q-client-document-issued_on-why = Дар сарлавҳа паҳлӯи рақам меистад.
q-client-document-issued_by = Кӣ додааст
q-client-document-issued_by-why = Дар сарлавҳа паҳлӯи рақам меистад.
q-client-address = Суроғаи ҷойи зист
q-client-address-why = Суд аз рӯи он дар бораи мурофиа хабар медиҳад.
q-client-phone = Телефон
q-client-phone-why = Суд бо телефон аз мактуб тезтар хабар медиҳад.

## Вопросы: язык

q-client-native_language = Забони модарӣ
q-client-native_language-why = Барои ҳамин забон тарҷумон талаб мекунем.
q-client-schooling = Дар куҷо ва бо кадом забон дар мактаб хондааст
q-client-schooling-why = Мактаб бо забони модарӣ ба суд мефаҳмонад, ки чаро бо русӣ хондан душвор аст.
q-client-russian-understands = Гапро мефаҳмад
q-client-russian-understands-why = Ба ҷавоб вобаста аст, ки шикоят дар бораи тарҷумон чӣ мегӯяд.
q-client-russian-understands-none = Не
q-client-russian-understands-some = Каме
q-client-russian-understands-good = Хуб
q-client-russian-speaks = Гап мезанад
q-client-russian-speaks-why = Ба ҷавоб вобаста аст, ки шикоят дар бораи тарҷумон чӣ мегӯяд.
q-client-russian-speaks-none = Не
q-client-russian-speaks-some = Каме
q-client-russian-speaks-good = Хуб
q-client-russian-reads = Мехонад
q-client-russian-reads-why = Касе, ки намехонад, имзокардаашро санҷида наметавонист.
q-client-russian-reads-none = Не
q-client-russian-reads-some = Каме
q-client-russian-reads-good = Хуб
q-client-russian-writes = Менависад
q-client-russian-writes-why = Касе, ки наменависад, худаш «русским владею» навишта наметавонист.
q-client-russian-writes-none = Не
q-client-russian-writes-some = Каме
q-client-russian-writes-good = Хуб

## Вопросы: защитник

q-representative-kind = Кӣ аз номи одам гап мезанад
q-representative-kind-why = Адвокат бо ордер амал мекунад, ҳимоятгари дигар — бо ваколатнома. КоАП 25.5.
q-representative-kind-none = Ҳеҷ кас
q-representative-kind-advocate = Адвокат
q-representative-kind-defender = Ҳимоятгари дигар
q-representative-family = Насаб
q-representative-family-why = Дар сарлавҳа меистад, агар ҳимоятгар имзо кунад — дар имзо ҳам.
q-representative-given = Ном
q-representative-given-why = Дар сарлавҳа паҳлӯи насаб меистад.
q-representative-patronymic = Номи падар
q-representative-patronymic-why = Агар набошад, «дахл надорад»-ро қайд кунед.
q-representative-sex = Ҷинс
q-representative-sex-why = Пасвандҳои матни русӣ ба он вобастаанд.
q-representative-sex-male = Мард
q-representative-sex-female = Зан
q-representative-registry_number = Рақам дар феҳристи адвокатҳо
q-representative-registry_number-why = Суд аз рӯи он мақоми адвокатро месанҷад.
q-representative-warrant_number = Рақами ордер
q-representative-warrant_number-why = Ордер дар замима меистад; бе он шикояти ҳимоятгарро бармегардонанд.
q-representative-warrant_date = Санаи ордер
q-representative-warrant_date-why = Паҳлӯи рақами ордер меистад.
q-representative-poa_date = Санаи ваколатнома
q-representative-poa_date-why = Ваколатномаи бе сана эътибор надорад.
q-representative-poa_certified_by = Кӣ тасдиқ кардааст
q-representative-poa_certified_by-why = Суд месанҷад, ки ӯ ҳақ дорад тасдиқ кунад ё не.
q-representative-poa_appeals = Ҳуқуқи имзо ва супоридани шикоят
q-representative-poa_appeals-why = Агар он дар ваколатнома номбар нашуда бошад, шикояти ҳимоятгарро бармегардонанд. КоАП 25.5.
q-representative-poa_appeals-yes = Номбар шудааст
q-representative-poa_appeals-no = Номбар нашудааст
q-representative-poa_place = Ваколатнома дар куҷо дода шудааст
q-representative-poa_place-why = Шаҳр ё деҳа: зери номи ваколатнома паҳлӯи сана меистад.
q-representative-poa_substitution = Ба каси дигар супоридани ваколат
q-representative-poa_substitution-why = Ваколатро ба дигар кас танҳо вақте супоридан мумкин аст, ки иҷозат бошад. Бе иҷозат манъро менависем. ГК 187.
q-representative-poa_substitution-yes = Иҷозат аст
q-representative-poa_substitution-no = Манъ аст
q-representative-poa_certifier = Кӣ тасдиқ мекунад
q-representative-poa_certifier-why = Навиштаи тасдиқ ба он вобаста аст. Суд ваколатномаи тасдиқнашударо қабул намекунад. ГПК 53 ч. 2.
q-representative-poa_certifier-notary = Нотариус
q-representative-poa_certifier-employer = Корфармо
q-representative-poa_certifier-university = Ҷойи таҳсил
q-representative-poa_certifier-hospital = Беморхона
q-representative-poa_certifier-housing = Ширкати идоракунандаи хона
q-representative-poa_certifier-custody = Сардори муассиса
q-representative-poa_signing = Кӣ ба ҷои муроҷиаткунанда имзо мекунад
q-representative-poa_signing-why = Касе, ки худаш имзо карда наметавонад, ба ҷояш дигар кас имзо мекунад ва имзоро нотариус тасдиқ мекунад. ГК 160 п. 3.
q-representative-poa_signing-own_hand = Худаш
q-representative-poa_signing-illiterate = Дигар кас: бесавод
q-representative-poa_signing-illness = Дигар кас: бемор
q-representative-poa_signing-defect = Дигар кас: маъюбӣ
q-representative-poa_bilingual = Сутуни дуюм бо забони муроҷиаткунанда
q-representative-poa_bilingual-why = Аз рост тарҷума меистад, дар ҷое ки ҳаст; матни русиро имзо мекунанд. Ин ҷои тарҷумонро намегирад.
q-representative-poa_bilingual-yes = Лозим
q-representative-poa_bilingual-no = Лозим нест
q-representative-birth_date = Санаи таваллуд
q-representative-birth_date-why = Якҷоя бо шиноснома нишон медиҳад, ки ваколатнома ба кӣ дода шудааст.
q-representative-diploma = Дипломи ҳуқуқшинос
q-representative-diploma-why = Донишгоҳ, серия ва рақам, сана, ихтисос. Бе он ба парвандаҳои КАС роҳ намедиҳанд. Диплом нест — «дахл надорад». КАС 55.
q-representative-poa_waiver = Аз даъво даст кашидан ва эътироф
q-representative-poa_waiver-why = Даъвои даст кашидашударо баргардондан мумкин нест. Агар ҳал нашуда бошад, ин ҳуқуқ дар худи одам мемонад. КАС 56 ч. 2.
q-representative-poa_waiver-yes = Намоянда метавонад
q-representative-poa_waiver-no = Танҳо худи одам
q-representative-document = Шиноснома (паспорт)
q-representative-document-why = Дар як сатр: аз куҷост, серия ва рақам, кӣ ва кай додааст. Ҳимоятгарро аз рӯи он ба парванда роҳ медиҳанд.
q-representative-address = Суроға барои мактубҳо
q-representative-address-why = Суд огоҳинома ва қарорро ба ҳамин ҷо мефиристад.
q-representative-phone = Телефон
q-representative-phone-why = Суд бо ин телефон дар бораи мурофиа ҳамон рӯз хабар медиҳад.

## Вопросы: постановление

q-authority-body = Суд ё мақом
q-authority-body-why = Шикоят ба воситаи он супорида мешавад: вай вазифадор аст онро бо парванда фиристад.
q-authority-address = Суроға
q-authority-address-why = Дар сарлавҳа ва дар лифофа меистад.
q-authority-post = Вазифа
q-authority-post-why = Кӣ имзо кардааст: матни шикоят ӯро ҳамин тавр ном мебарад.
q-authority-person = Ном, чунон ки дар қарор
q-authority-person-why = Чунон ки он ҷост, нависед: кӯтоҳ ё пурра.
q-reviewing-name = Суд ё мақом
q-reviewing-name-why = Шикоят ба номи ӯст, сатри аввали сарлавҳа.
q-reviewing-address = Суроға
q-reviewing-address-why = Дар сарлавҳа зери ном меистад.
q-ruling-decided_by = Кӣ қарор кард
q-ruling-decided_by-why = Ба ин вобаста аст, ки шикоятро кӣ мебинад.
q-ruling-decided_by-judge = Судя
q-ruling-decided_by-official = Шахси мансабдор
q-ruling-number = Рақами қарор
q-ruling-number-why = Парвандаро аз рӯи он меёбанд; бе рақам сатри холӣ мемонад.
q-ruling-made_on = Санаи қарор
q-ruling-made_on-why = Дар ҷумлаи аввал ва дар хоҳиши шикоят меистад.
q-ruling-received_on = Нусха кай дода ё гирифта шуд
q-ruling-received_on-why = Муҳлати шикоят аз ҳамин рӯз меравад. КоАП 30.3 ч. 1.
q-ruling-receipt_proof = Ин рӯз аз куҷо маълум
q-ruling-receipt_proof-why = Баҳсро дар бораи муҳлат қоғаз ҳал мекунад, гап сусттар аст.
q-ruling-receipt_proof-signed_receipt = Забонхат
q-ruling-receipt_proof-postal_record = Почта
q-ruling-receipt_proof-returned = Мактуб баргашт
q-ruling-receipt_proof-file_note = Қайд дар парванда
q-ruling-receipt_proof-own_words = Аз рӯи гуфта
q-ruling-receipt_detail = Варақи парванда ё рақами мактуб
q-ruling-receipt_detail-why = Суд тасдиқро худаш меёбад, бе дархост.
q-ruling-sheets = Нусхаи қарор чанд варақ
q-ruling-sheets-why = Адад ба рӯйхати замимаҳо медарояд.
q-ruling-weighs_ties = Дар бораи оила, кор ва ҳаёт дар Русия чӣ гуфта шудааст
q-ruling-weighs_ties-why = Агар ягон сухан набошад, шикоят асосро аз ҳамин сар мекунад.
q-ruling-weighs_ties-yes = Гуфта шудааст
q-ruling-weighs_ties-no = Ягон сухан нест

## Вопросы: нарушение и наказание

q-offence-article = Модда
q-offence-article-why = Ба модда вобаста аст, ки ихроҷ ҳатмист ё не.
q-offence-part = Қисм
q-offence-part-why = Ба қисм вобаста аст, ки ихроҷ ҳатмист ё не.
q-offence-committed_on = Рӯзи вайронкунӣ
q-offence-committed_on-why = Қонунро дар таҳрири ҳамин рӯз мегирем.
q-punishment-fine = Ҷарима, рубл
q-punishment-fine-why = Дар ҷумлаи аввали шикоят меистад, бо рақам ва бо ҳарф.
q-punishment-expulsion = Ихроҷ аз Русия
q-punishment-expulsion-why = Асосҳо ва зуд дида баромадани шикоят ба ҷавоб вобаста аст.
q-punishment-expulsion-none = Таъин нашудааст
q-punishment-expulsion-forced = Маҷбурӣ
q-punishment-expulsion-controlled = Худаш мебарояд
q-custody-held = Одам ҳоло дар куҷост
q-custody-held-why = Касеро, ки нигоҳ медоранд, хоҳиш мекунем ба суд оранд.
q-custody-held-yes = Дар муассиса
q-custody-held-no = Дар озодӣ
q-custody-place = Дар куҷо нигоҳ медоранд
q-custody-place-why = Суд талабномаи овардани одамро ба ҳамин ҷо мефиристад.

## Вопросы: как шло дело

q-process-protocol_number = Рақами протокол
q-process-protocol_number-why = Протоколро дар матни шикоят ном мебарад.
q-process-protocol_on = Санаи протокол
q-process-protocol_on-why = Протоколро дар матни шикоят ном мебарад.
q-process-interpreter_present = Тарҷумон ҳангоми навиштани протокол
q-process-interpreter_present-why = Агар одам русӣ надонад, парвандаи бе тарҷумон — вайронкунӣ. КоАП 24.2, 25.10.
q-process-interpreter_present-yes = Буд
q-process-interpreter_present-no = Набуд
q-process-interpreter_asked = Хоҳиши тарҷумон ё суханони «плохо понимаю» (бад мефаҳмам)
q-process-interpreter_asked-why = Хоҳише, ки ба он ҷавоб надоданд, — асоси алоҳида.
q-process-interpreter_asked-yes = Буд
q-process-interpreter_asked-no = Набуд
q-process-language_note = Дар протокол дар бораи забон чӣ навишта шудааст
q-process-language_note-why = Дасти бегона ё сатри чопӣ исбот намекунад, ки одам фаҳмидааст.
q-process-language_note-fluent_by_officer = «Владею», бо дасти корманд
q-process-language_note-fluent_printed = «Владею», чоп шудааст
q-process-language_note-fluent_by_client = «Владею», бо дасти худаш
q-process-language_note-needs_interpreter = Тарҷумон лозим аст
q-process-language_note-empty = Холӣ
q-process-rights_explained = Ҳуқуқҳо бо забони фаҳмо
q-process-rights_explained-why = Бе ин баёни протокол далел нест. КоАП 26.2 ч. 3.
q-process-rights_explained-yes = Фаҳмонданд
q-process-rights_explained-no = Нафаҳмонданд
q-process-protocol_copy_given = Нусхаи протокол
q-process-protocol_copy_given-why = Вазифадоранд онро бо забонхат диҳанд. КоАП 28.2 ч. 6.
q-process-protocol_copy_given-yes = Доданд
q-process-protocol_copy_given-no = Надоданд
q-process-ties_told = Дар бораи оила, таҳсил ё кор
q-process-ties_told-why = Агар гуфта бошанд, вале дар қарор дар ин бора сухан набошад, шикоят инро ҳам мегӯяд.
q-process-ties_told-yes = Гуфтанд
q-process-ties_told-no = Нагуфтанд

## Вопросы: пребывание

q-stay-until = Рӯзи охирини қонунӣ дар Русия
q-stay-until-why = Аз он ҳисоб мекунанд, ки муҳлат чанд рӯз вайрон шудааст.
q-stay-reason = Чаро муҳлат гузашт
q-stay-reason-why = Як-ду ҷумла бо суханони худи одам. Айнан ба ҳолатҳо медароянд; агар ҳимоятгар имзо кунад — дар нохунак.
q-stay-extension_applied_on = Кай супориданд
q-stay-extension_applied_on-why = Аризаи дар вақташ супорида зидди ихроҷ гувоҳӣ медиҳад.
q-stay-extension_receipt = Забонхат
q-stay-extension_receipt-why = Рақам ба матн ва ба замима медарояд.

## Вопросы: жизнь в России

q-ties-in_russia_since = Аз кадом сол дар Русия
q-ties-in_russia_since-why = Дарозии зиндагиро бояд ба ҳисоб гиранд. КоАП 3.10 ч. 4.
q-ties-family = Оила
q-ties-family-why = Вазъи оилавиро бояд ба ҳисоб гиранд. КоАП 3.10 ч. 4.
q-ties-family-kinship = Кӣ мешавад
q-ties-family-kinship-why = Хешованд дар матн ҳамин тавр ном бурда мешавад.
q-ties-family-kinship-spouse = Ҳамсар
q-ties-family-kinship-child = Кӯдак
q-ties-family-kinship-parent = Падар ё модар
q-ties-family-kinship-sibling = Бародар, хоҳар
q-ties-family-sex = Ҷинс
q-ties-family-sex-why = Шавҳарро аз зан ва писарро аз духтар фарқ мекунад.
q-ties-family-sex-male = Мард
q-ties-family-sex-female = Зан
q-ties-family-name = Номи пурра
q-ties-family-name-why = Дар асоси оила меистад, дар падежи «кто».
q-ties-family-citizenship = Шаҳрвандӣ
q-ties-family-citizenship-why = Оилаи шаҳрвандони Русия — асоси аз ҳама қавӣ.
q-ties-family-birth_year = Соли таваллуд
q-ties-family-birth_year-why = Барои кӯдакон он дар матн меистад.
q-ties-family-lives_together = Зиндагӣ мекунанд
q-ties-family-lives_together-why = Якҷоя зистан аз хешовандӣ вазнинтар аст.
q-ties-family-lives_together-yes = Якҷоя
q-ties-family-lives_together-no = Алоҳида
q-ties-family-proof = Чӣ тасдиқ мекунад
q-ties-family-proof-why = Қоғаз ба рӯйхати замимаҳо медарояд.
q-ties-study = Дар куҷо мехонад
q-ties-study-why = Бо русӣ, дар падежи «кого», баъд аз калимаи «студент»: «Приозёрского колледжа».
q-ties-study_year = Курс ё синф
q-ties-study_year-why = Асосро дар бораи таҳсил аниқ мекунад.
q-ties-work = Кор
q-ties-work-why = Як ҷумла; ба ҳолатҳо медарояд.
q-ties-pays_tax = Андоз ё патент
q-ties-pays_tax-why = Пардохти андозро бояд ба ҳисоб гиранд. КоАП 3.10 ч. 4.
q-ties-pays_tax-yes = Месупорад
q-ties-pays_tax-no = Намесупорад
q-ties-housing = Манзил
q-ties-housing-why = Як ҷумла; бо манзил таъмин буданро бояд ба ҳисоб гиранд.
q-ties-prior_offences = Вайронкуниҳои пештара
q-ties-prior_offences-why = Набудани онҳо — рафтори қонунӣ. КоАП 3.10 ч. 4.
q-ties-prior_offences-yes = Буданд
q-ties-prior_offences-no = Набуданд
q-ties-other = Саломатӣ ва чизҳои дигари муҳим
q-ties-other-why = Як-ду ҷумла бо суханони худи одам; агар ҳимоятгар имзо кунад, дар нохунак меистанд.

## Вопросы: что произошло

q-events = Рӯйдодҳо бо тартиб
q-events-why = Ҳолатҳои шикоят мешаванд.
q-events-on = Рӯз
q-events-on-why = Ҷумла дар ҳолатҳо аз ҳамин рӯз сар мешавад.
q-events-at = Вақт
q-events-at-why = Аз соатҳо маълум мешавад, ки чанд вақт нигоҳ доштанд.
q-events-what = Чӣ шуд
q-events-what-why = Як-ду ҷумла бо суханони худи одам, бо русӣ: «меня остановили…». Айнан ба шикоят медароянд; агар ҳимоятгар имзо кунад — дар нохунак.
q-events-source = Дар куҷо навишта шудааст
q-events-source-why = Варақи парванда ё қоғаз; гуфтаи одам ҳам мешавад.

## Вопросы: подача

q-filing-signed_by = Кӣ имзо мекунад
q-filing-signed_by-why = Номи ӯ зери хати имзо меистад.
q-filing-signed_by-client = Худи одам
q-filing-signed_by-representative = Ҳимоятгар
q-filing-on = Кай месупорем
q-filing-on-why = Аз ин рӯз маълум мешавад, ки муҳлат гузаштааст ё не.
q-filing-late_reason = Чаро муҳлат гузаронида шуд
q-filing-late_reason-why = Бо суханони худи одам. Хоҳиши барқарор кардани муҳлат мешавад. КоАП 30.3 ч. 2.
q-attachments = Боз чиро замима кардан лозим
q-attachments-why = Қарор, ордер ва ваколатнома худашон ба рӯйхат медароянд.
q-attachments-title = Ин чӣ аст
q-attachments-title-why = Қоғаз дар рӯйхати замимаҳо ҳамин тавр ном мегирад.
q-attachments-sheets = Шумораи варақ
q-attachments-sheets-why = Шумораи варақ дар рӯйхати замимаҳо меистад.

## Вопросы: доставление и задержание

q-place-zone = Минтақаи вақти ҷое, ки ҳамааш рӯй дод
q-place-zone-why = Соатро аз рӯи ҷойи рӯйдодҳо ҳисоб мекунем, на аз рӯи ин компютер.
q-detention-body = Ба куҷо оварданд
q-detention-body-why = Шуъбаи политсия ё ҷойи дигар, чунон ки ном дорад. Прокурор аз рӯи он сабти оварданро меёбад.
q-prosecutor-post = Ба кадом прокурор
q-prosecutor-post-why = Вазифа бо русӣ, дар падежи «кто»: «прокурор Невского района Санкт-Петербурга». Ба прокурори ҳамон ноҳияе шикоят мекунанд, ки шуъбаи политсия дар он ҷост.
q-detention-brought_on = Кай ба политсия оварданд
q-detention-brought_on-why = Муҳлати дастгир кардан аз ҳамин дақиқа меравад. Наоварда бошанд — «дахл надорад»-ро қайд кунед. КоАП 27.5 ч. 4.
q-detention-brought_at = Соати чанд оварданд
q-detention-brought_at-why = Муҳлат бо соат меравад. Вақти аниқ нест — барвақттарини имконпазирро гиред.
q-detention-ground = Барои чӣ нигоҳ медоранд
q-detention-ground-why = Ҳад ба он вобаста аст: се соат ё 48. КоАП 27.5 ч. 1–3.
q-detention-ground-stay_rules = Воридшавӣ, будубош, сарҳад
q-detention-ground-arrest_or_expulsion = Ҳабс ё ихроҷ мумкин аст
q-detention-ground-other = Вайронкунии дигар
q-detention-protocol_on = Санаи протоколи дастгир кардан
q-detention-protocol_on-why = Дар он бояд вақт ва асос бошад; нусхаро бо хоҳиш медиҳанд. КоАП 27.4.
q-detention-protocol_at = Вақт дар протоколи дастгир кардан
q-detention-protocol_at-why = Бо соати овардан муқоиса кунед: фарқ — асос.
q-process-protocol_at = Вақт дар протоколи ҳуқуқвайронкунӣ
q-process-protocol_at-why = Агар он пеш аз овардан бошад, қоғазҳо ба ҳам зиданд.
q-detention-relatives_asked = Хоҳиши хабар додан ба хешовандон ё ҳимоятгар
q-detention-relatives_asked-why = Бо хоҳиши одам хабар медиҳанд, барои ҳамин муҳим аст, ки хоҳиш буд ё не. КоАП 27.3 ч. 3.
q-detention-relatives_asked-yes = Буд
q-detention-relatives_asked-no = Набуд
q-detention-conditions = Дар чӣ шароит нигоҳ доштанд
q-detention-conditions-why = Бо суханони худи одам: дар куҷо хобид, хӯрок доданд ё не, сардӣ, тангӣ. Агар аз чизе шикоят набошад — «дахл надорад». КоАП 27.6.
q-detention-harm = Зарар аз дастгир кардан
q-detention-harm-why = Бо суханони худи одам: саломатӣ, чизу чора, музд. Зарар нест — «дахл надорад». КоАП 27.1 ч. 2.
q-detention-relatives_told = Ба хешовандон ё ҳимоятгар
q-detention-relatives_told-why = Хоҳиш карданду хабар надоданд — ин вайронкунӣ аст.
q-detention-relatives_told-yes = Хабар доданд
q-detention-relatives_told-no = Хабар надоданд
q-detention-released_on = Кай озод карданд
q-detention-released_on-why = Аз ин рӯз маълум мешавад, ки чанд вақт нигоҳ доштанд. Ҳоло ҳам нигоҳ медоранд — холӣ гузоред.
q-detention-released_at = Соати чанд озод карданд
q-detention-released_at-why = Аз соатҳо маълум мешавад, ки ҳад гузаштааст ё не.

## Вопросы: специальное учреждение

q-detention-placed_on = Кай ба муассиса ҷой доданд
q-detention-placed_on-why = Аз ҳамин соат политсия барои суд 48 соат дорад. Ҷой надода бошанд — «дахл надорад»-ро қайд кунед. КоАП 27.19 ч. 3.2.
q-detention-placed_at = Соати чанд ҷой доданд
q-detention-placed_at-why = Муҳлат бо соат меравад.
q-detention-placed_by = Кӣ қарор кард, ки ҷой диҳанд
q-detention-placed_by-why = Бе судя зиёда аз 48 соат нигоҳ намедоранд. КоАП 27.19 ч. 3.
q-detention-placed_by-judge = Судя
q-detention-placed_by-official = Роҳбари мақом
q-detention-motion_on = Политсия кай ба суд муроҷиат кард
q-detention-motion_on-why = Аз ин рӯз маълум мешавад, ки вай расид ё не. Аниқ муроҷиат накардааст — «дахл надорад»-ро қайд кунед.
q-detention-motion_at = Соати чанд муроҷиат кард
q-detention-motion_at-why = Муҳлати 48 соат бо дақиқа тамом мешавад, на бо рӯз.
q-detention-motion_decided_on = Судя кай дар бораи дароз кардан қарор кард
q-detention-motion_decided_on-why = Барои ин панҷ рӯз аст. Аниқ қарор накардааст — «дахл надорад»-ро қайд кунед. КоАП 27.19 ч. 3.5.
q-custody-order_received_on = Қарори дароз карданро кай гирифтед
q-custody-order_received_on-why = Аз ин рӯз барои шикоят даҳ рӯз. КоАП 27.19 ч. 3.12.
q-custody-until = Судя то кадом рӯз нигоҳ доштанро иҷозат дод
q-custody-until-why = Политсия ва иҷрочиёни суд дароз карданро на дертар аз 15 шабонарӯз пеш аз он хоҳиш мекунанд. КоАП 27.19.1 ч. 3.
q-custody-removal_impossible = Аз Русия берун кардани ин одам
q-custody-removal_impossible-why = Агар мумкин набошад, як моҳ пас аз эътибор пайдо кардани қарор аз суд озод карданро хоҳиш кардан мумкин. КоАП 27.19.1 ч. 17.
q-custody-removal_impossible-yes = Дар амал мумкин нест
q-custody-removal_impossible-no = Мумкин

## Вопросы: решение и исполнение

q-process-transferred_on = Кай қарор шуд, ки парванда ба ҷойи зист фиристода шавад
q-process-transferred_on-why = Аз ин рӯз то ба он ҷо расидани парванда муҳлати ҷавобгарӣ меистад. Нафиристода бошанд — «дахл надорад»-ро қайд кунед. КоАП 4.5 ч. 5.
q-process-file_received_on = Парванда кай барои дида баромадан расид
q-process-file_received_on-why = Муҳлати дида баромадан аз ҳамин рӯз меравад. КоАП 29.6.
q-process-present = Одам ҳангоми дида баромадани парванда
q-process-present-why = Дар ҷое ки ихроҷ мумкин аст, бе ӯ қарор кардан мумкин нест. КоАП 25.1 ч. 3.
q-process-present-yes = Буд
q-process-present-no = Набуд
q-ruling-in_force_on = Қарор кай эътибори қонунӣ пайдо кард
q-ruling-in_force_on-why = Рӯзе, ки дар қайд ё мактуб аст, ҷои ҳисоби моро мегирад. Эътибор пайдо накардааст — холӣ гузоред.
q-decision-made_on = Санаи қарор аз рӯи шикоят
q-decision-made_on-why = Аз он маълум мешавад, ки шикоятро дар муҳлат диданд ё не. Шикоят набуд — «дахл надорад»-ро қайд кунед.
q-decision-by = Шикоятро кӣ ҳал кард
q-decision-by-why = Ба ин вобаста аст, ки дуюмашро ба куҷо супоридан лозим.
q-decision-by-judge = Суд
q-decision-by-official = Шахси болоӣ
q-decision-result = Шикоят бо чӣ анҷом ёфт
q-decision-result-why = Қарори бекоршударо иҷро намекунанд.
q-decision-result-upheld = Бетағйир монданд
q-decision-result-changed = Тағйир доданд
q-decision-result-quashed = Бекор карданд, парванда қатъ шуд
q-decision-result-sent_back = Бекор карданд, парванда баргардонда шуд
q-decision-received_on = Қарорро кай гирифтед
q-decision-received_on-why = Аз ин рӯз барои шикояти дуюм даҳ рӯз. КоАП 30.9 ч. 3.
q-execution-fine_paid_on = Ҷарима кай супорида шуд
q-execution-fine_paid_on-why = Аз рӯзи супоридани ҷарима як сол ҳисоб мекунанд, ки одам ҷазодида ба шумор меравад. КоАП 4.6.
q-execution-left_on = Одам кай аз Русия баромад
q-execution-left_on-why = Аз ин рӯз маълум мешавад, ки муҳлати баромадан риоя шудааст ё не. КоАП 32.10 ч. 6.
q-execution-deferred_from = Аз кадом рӯз иҷро мавқуф гузошта шуд
q-execution-deferred_from-why = Дар ин муддат муҳлати иҷро меистад. Мавқуфгузорӣ нест — «дахл надорад»-ро қайд кунед. КоАП 31.9.
q-execution-deferred_until = То кадом рӯз мавқуф гузошта шуд
q-execution-deferred_until-why = Баъд аз ин рӯз муҳлати дусола давом мекунад. КоАП 31.9.
q-representative-poa_until = Ваколатнома то кадом рӯз эътибор дорад
q-representative-poa_until-why = Дар он муҳлат номбар нашудааст — «дахл надорад»-ро қайд кунед: он гоҳ як сол аз рӯзи додан. ГК 186.

## Вопросы: запрет на въезд и отказы

q-ban-learned_on = Дар бораи манъи воридшавӣ кай хабардор шуданд
q-ban-learned_on-why = Аз ин рӯз барои даъво се моҳ. Манъ нест — «дахл надорад»-ро қайд кунед. КАС 219.
q-ban-decided_on = Санаи қарори манъ
q-ban-decided_on-why = Вазифадоранд дар се рӯзи корӣ хабар диҳанд: дер мондан — асос.
q-ban-until = Манъ то кадом рӯз
q-ban-until-why = Аз ин рӯз маълум мешавад, ки боз чанд вақт давом мекунад. Муҳлат нест — «дахл надорад»-ро қайд кунед.
q-permit-kind = Чӣ надоданд ё бекор карданд
q-permit-kind-why = Ба намуд вобаста аст, ки ба куҷо ва дар чанд рӯз шикоят кардан лозим.
q-permit-kind-temporary_residence = Иҷозати истиқомати муваққатӣ (РВП)
q-permit-kind-residence = Иҷозати зист (ВНЖ)
q-permit-kind-patent = Патент
q-permit-notice_on = Огоҳномаро кай гирифтанд
q-permit-notice_on-why = Аз ин рӯз барои шикоят ба МВД (РВП, ВНЖ) се рӯзи корӣ ва барои даъво се моҳ.

# Вопросы к доводам
q-client-contract_service = Хизмати шартномавӣ дар артиши Русия
q-client-contract_service-why = Ба касе, ки хизмат мекунад, ихроҷ таъин намекунанд. КоАП 3.10 ч. 3.
q-client-contract_service-none = Не
q-client-contract_service-serving = Хизмат мекунад
q-client-contract_service-served = Хизмат кардааст
q-client-protection = Паноҳгоҳ, мақоми гуреза, ҳуҷҷати шахси бешаҳрванд
q-client-protection-why = Бо чунин ҳуҷҷат ихроҷро аз нав дида мебароянд. КоАП 30.1 ч. 1.2.
q-client-protection-none = Не
q-client-protection-refugee_pending = Дархост аз рӯи моҳият дида мешавад
q-client-protection-refugee = Мақоми гуреза
q-client-protection-temporary_asylum = Паноҳгоҳи муваққатӣ
q-client-protection-stateless_document = Ҳуҷҷати шахси бешаҳрванд
q-offence-disputed = Дар айбдоркунӣ чӣ нодуруст аст
q-offence-disputed-why = Чӣ набуд ё исбот нашудааст: асос мешавад. Як-ду ҷумла.
q-offence-earlier_ruling = Қарори пештара барои ҳамон чиз
q-offence-earlier_ruling-why = Чунон ки дар матни русӣ: «постановление от 10.10.2026 № 5». Барои як чиз ду бор ҷазо намедиҳанд. КоАП 4.1 ч. 5.
q-stay-entered_on = Рӯзи воридшавии охирин ба Русия
q-stay-entered_on-why = Аз он муҳлате меравад, ки дар он бақайдгирӣ (регистратсия) лозим нест.
q-process-interpreter_warned = Тарҷумонро дар бораи ҷавобгарӣ огоҳ карданд
q-process-interpreter_warned-why = Бе қайд дар ин бора тарҷума далел нест. КоАП 25.10, 17.9.
q-process-interpreter_warned-yes = Огоҳ карданд
q-process-interpreter_warned-no = Огоҳ накарданд
q-process-interpreter_signed = Имзои тарҷумон зери протокол
q-process-interpreter_signed-why = Тарҷумон тарҷумаро бо имзо тасдиқ мекунад. КоАП 25.10.
q-process-interpreter_signed-yes = Ҳаст
q-process-interpreter_signed-no = Нест
q-process-defender_refused = Хоҳиши ҳимоятгар
q-process-defender_refused-why = Агар ҳимоятгар хоста бошанд ва ӯро роҳ надода бошанд, ин асос аст. КоАП 25.5 ч. 4.
q-process-defender_refused-yes = Хостанд, роҳ надоданд
q-process-defender_refused-no = Нахостанд ё роҳ доданд
# ── Названия судов и органов в падежах ──────────────────────────────────────────────────────────────────────
list-item-body_forms = Номи { $n }
list-add-body_forms = Навиштани падежҳои ном
q-body_forms = Номҳо дар падежҳо
q-body_forms-why = Агар барнома номро нодуруст сохта бошад, шаклҳои дурустро нависед: онҳо ба ҳамаи қоғазҳои парванда медароянд.
q-body_forms-name = Ном, падежи «что»
q-body_forms-name-why = Калима ба калима, чунон ки дар ҷавоб навишта шудааст.
q-body_forms-genitive = Падежи «чьё»
q-body_forms-genitive-why = Ба русӣ: «Решение …» — чьё?
q-body_forms-dative = Падежи «кому»
q-body_forms-dative-why = Ба русӣ: «Обратиться к …» — кому?
q-body_forms-accusative = Падежи «куда»
q-body_forms-accusative-why = Ба русӣ: «Жалоба в …», «жалоба на …» — куда, на кого?
q-body_forms-instrumental = Падежи «кем»
q-body_forms-instrumental-why = Ба русӣ: «Вынесено …» — кем?
q-body_forms-prepositional = Падежи «где»
q-body_forms-prepositional-why = Ба русӣ: «Дело находится в …» — где?

# ── Справочник судов и органов ──────────────────────────────────────────────────────────────────────────────
directory-open = Нишон додани маълумотнома
directory-needs = Лозим: { $level }.
directory-own = аз они худ
directory-named = аз рӯи номи ҷой
directory-not-sure = кор мекунад ё не, муайян нашудааст
directory-no-address = дар маълумотнома суроға нест
directory-not-confirmed = тасдиқ нашудааст
directory-none = Дар маълумотнома чунин нест. Номро худатон нависед.
directory-more = Боз { $n }: барои танг кардани рӯйхат калимае аз ном нависед.
directory-keep = Навиштан ба маълумотномаи худ
directory-forget = Бардоштан аз маълумотномаи худ

# Доводы
side-label = Паҳлӯи варақ чиро нишон додан лозим
side-findings = Эзоҳҳо
side-grounds = Асосҳо
grounds-label = Асосҳои қоғаз
grounds-none = Дар ин қоғаз асосҳои китобхона нест.
grounds-proposed = Асосҳое пешниҳод шудаанд, ки фактҳо тасдиқ мекунанд. Қайд кунед, ба тартиб оред, ислоҳ кунед.
grounds-chosen = Асосҳоро шумо интихоб кардед.
grounds-unseen = Фактҳо тасдиқ мекунанд, вале интихоб нашудаанд
grounds-others = Фактҳо тасдиқ намекунанд: { $n }
grounds-reset = Баргардондани пешниҳодшуда
ground-add = Асоси худ
ground-add-save = Илова кардан
ground-done = Тайёр
ground-up = Болотар: { $title }
ground-up-hint = Болотар, Alt ↑
ground-down = Поёнтар: { $title }
ground-down-hint = Поёнтар, Alt ↓
ground-moved = «{ $title }» ҳоло дар ҷойи { $n }
ground-state-proposed = Пешниҳод шудааст
ground-state-chosen = Интихоб шудааст
ground-state-left_out = Гирифта шудааст
ground-state-unseen = Дида нашудааст
ground-state-not_supported = Фактҳо тасдиқ намекунанд
ground-state-doubtful = Интихоб шудааст, вале фактҳо тасдиқ намекунанд
ground-own = Асоси шумо
ground-edited = Матни шумо
ground-changed-wording = Матни китобхона тағйир ёфт
ground-changed-facts = Фактҳо тағйир ёфтанд
ground-without-law = Чоп нашудааст: { $norm } дар рӯзи супоридан нест
ground-why = Чаро ва бо чӣ исбот кардан
ground-edit = Ислоҳи матн
ground-restore = Баргардондани матни китобхона
ground-remove = Бардоштани асос
ground-facts = Фактҳо
ground-fact-unknown = навишта нашудааст
ground-breach = Вайронкунӣ дар муҳлатҳо
ground-norms = Моддаҳои қонун
ground-norm-since = таҳрир аз { $day }
ground-norm-open = оғози таҳрир муайян нашудааст
ground-evidence = Бо чӣ исбот кардан
ground-evidence-there = Дар парванда ҳаст
ground-evidence-missing = Ёфтан лозим
ground-weak = Ҷойҳои суст, ба қоғаз намедароянд
ground-editor = Матни асос
ground-heading = Сарлавҳа
ground-text = Матн
ground-request = Боз аз суд чиро хоҳиш кардан (як ҷумла)
ground-text-hint = Сатри нав — сарсатри нав. Майдони холӣ матни китобхонаро бармегардонад.
ground-library = Матни китобхона

# Семейства замечаний
check-family-addressee = Ба кӣ ва ба кадом суд
check-family-authority = Ваколати имзо ва шикоят
check-family-power = Ваколатнома: рӯз ва муҳлат
check-family-deadline = Муҳлат ва барқарор кардани он
check-family-attachments = Замимаҳо аз рӯи рӯйхат
check-family-copies = Шумораи нусхаҳо
check-family-duty = Боҷ ё ба муҳлат гузоштани он
check-family-names = Номҳо
check-family-contradictions = Зиддият байни қоғазҳо
check-family-language = Забон
check-family-document = Мазмуни қоғаз
check-family-law = Моддаҳои қонун
check-family-unknown = Номаълум — сатри холӣ
finding-help = Муфассал
q-representative-forms-genitive = Номи ҳимоятгар: Кого? «жалоба подана в интересах …»
q-representative-forms-genitive-why = Шакли навишташуда минбаъд дар ҳамаи қоғазҳои парванда меистад.
q-representative-forms-dative = Номи ҳимоятгар: Кому? «доверяю …»
q-representative-forms-dative-why = Шакли навишташуда минбаъд дар ҳамаи қоғазҳои парванда меистад.
q-representative-forms-accusative = Номи ҳимоятгар: Кого? «доставили …»
q-representative-forms-accusative-why = Шакли навишташуда минбаъд дар ҳамаи қоғазҳои парванда меистад.
q-representative-forms-instrumental = Номи ҳимоятгар: Кем? «подписано …»
q-representative-forms-instrumental-why = Шакли навишташуда минбаъд дар ҳамаи қоғазҳои парванда меистад.
q-representative-forms-prepositional = Номи ҳимоятгар: О ком? «сведения о …»
q-representative-forms-prepositional-why = Шакли навишташуда минбаъд дар ҳамаи қоғазҳои парванда меистад.
q-reviewing-hearing_on = Рӯзи мурофиаи судӣ
q-reviewing-hearing_on-why = Аз рӯи он месанҷем, ки ваколатнома барвақттар тамом мешавад ё не.

## Хранилище: общее

vault-title = Махзан
lock = Қулф кардан
lock-now = Қулф кардани махзан
cancel = Бекор кардан
key-lock = қулф кардани махзан
key-files = файли ҳамсоя
key-zoom = калонтар, хурдтар
key-turn = чарх задан
key-remove-file = бардоштани файл
number-locale = ru
size-bytes = { $n } Б
size-kilobytes = { $n } КБ
size-megabytes = { $n } МБ
size-gigabytes = { $n } ГБ
day-stamp = { $day }, { $time }
keyboard-russian = Ҳарфҳои русӣ навишта шуданд
keyboard-latin = Ҳарфҳои лотинӣ навишта шуданд
keyboard-mixed = Ҳам ҳарфҳои русӣ, ҳам лотинӣ навишта шуданд
keyboard-caps = Caps Lock фаъол аст
keyboard-no-caps = Caps Lock хомӯш аст
secret-copied = Нусха гирифта шуд. Баъд аз як дақиқа барнома онро аз ҳофизаи муваққатӣ пок мекунад.
secret-not-copied = Нусха гирифта нашуд. Бо даст нависед.
work-going = Барнома кор мекунад.
work-part = { $what }: { $percent } %
work-calibrate = Муайян мекунем, ки калид дар ин компютер чӣ қадар ҳисоб карда шавад
work-derive = Калидро аз парол ҳисоб мекунем
work-move_in = Парвандаҳои пештараро мекӯчонем
work-backup = Нусха мегирем ва барои санҷиш мекушоем
work-restore = Аз нусха барқарор мекунем
work-verify = Махзанро месанҷем
work-attachment = Файлро мехонем

## Пароль

passphrase = Парол
passphrase-show = Нишон додан
passphrase-hide = Пинҳон кардан
passphrase-new = Пароли нав
passphrase-again = Боз ҳамон парол
passphrase-present = Пароли ҳозира
passphrase-about = Чор-панҷ калимаи ба ҳам бехабар аз аломатҳои кӯтоҳ беҳтар нигоҳ медорад ва осонтар дар ёд мемонад.
passphrase-empty = Паролро нависед: барнома пароли холиро қабул намекунад.
passphrase-differ = Бори дуюм чизи дигар навишта шуд. Ҳардуро нишон диҳед ва муқоиса кунед.
passphrase-missing = Пароли навро ду бор нависед.
passphrase-change = Иваз кардани парол
passphrase-change-about = Парвандаҳо аз нав рамзгузорӣ намешаванд: ивазкунӣ як сония мегирад. Варақаҳои барқарорсозӣ эътибор доранд. Нусхаҳои пештара бо пароли пештара кушода мешаванд.
passphrase-change-do = Иваз кардани парол
passphrase-changed = Парол иваз шуд. Минбаъд танҳо пароли нав мекушояд.

## Вход

door-title = Даромадан
door-unlock = Кушодан
door-opening = Кушода мешавад
door-wrong = Парол нодуруст аст.
door-wait = Кӯшиши дигар баъд аз { $n } сония.
door-again = Чанд бор хоҳед, кӯшиш кунед, чизе пок намешавад.
door-accept-older = Кушодан бо файли пештараи калидҳо
door-why-start = Махзан аз бори гузашта қулф аст.
door-why-command = Махзанро соати { $time } қулф карданд.
door-why-idle = Махзан соати { $time } қулф шуд: дар назди барнома касе набуд.
door-why-sleep = Махзан соати { $time } қулф шуд, вақте ки компютер хоб рафт.
door-why-lid = Махзан соати { $time } қулф шуд, вақте ки сарпӯшро пӯшиданд.
door-why-restored = Махзан соати { $time } қулф шуд: онро аз нусха барқарор карданд.
door-forgot = Паролро фаромӯш кардед: аз { $sheets } варақ { $needs }-тоаш лозим
door-no-sheets = Варақаҳои барқарорсозӣ нест: танҳо парол мекушояд.
door-backup = Аз нусха барқарор кардан
door-kept = Зери парол
door-kept-cases = парвандаҳо, номҳо, ҳуҷҷатҳо
door-kept-files = сканҳо ва суратҳои парвандаҳо
door-kept-drafts = сиёҳнависҳо, таърих ва ҷустуҷӯ
door-open = Ҳифз нашудааст
door-open-printed = он чи ки чоп кардед ё ба PDF захира кардед
door-open-window = барномаи кушода дар мизи бегона
door-open-size = ҳаҷми махзан ва рӯзҳои тағйири он
door-back = Ба қафо, ба парол
door-sheets-title = Кушодан бо ду варақ
door-sheets-about = Ду варақи дилхоҳи барқарорсозиро гиред ва рақамҳояшро нависед. Пароли навро худатон мегузоред, пештарааш дигар намекушояд.
door-sheets-open = Кушодан ва иваз кардани парол

## Первый запуск

first-title = Парол барои парвандаҳо
first-step = Қадами { $n } аз { $total }
first-about = Ҳар чизе, ки менависед, дар диск рамзгузорӣ мешавад. Паролро танҳо шумо медонед: на барнома, на муаллифонаш онро баргардонда метавонанд. Барои он ки агар фаромӯш шавад, баъд варақаҳои барқарорсозӣ месозем.
first-create = Сохтани махзан
first-creating = Сохта мешавад
first-calibrate = Якчанд сония мегирад: барнома муайян мекунад, ки калид дар ин компютер чӣ қадар ҳисоб мешавад.
first-plain = Парвандаҳои нусхаи пештара ёфт шуданд, ки бе рамз навишта шудаанд.
first-plain-about = Барнома онҳоро зери парол мекӯчонад ва ҳар якашро муқоиса мекунад. Файли пештара:
moved-title = Парвандаҳои пештара кӯчонида шуданд
moved-counts = Парвандаҳо: { $cases }. Ҳолатҳо барои бозгардонидан: { $revisions }. Сатрҳои маълумотномаи худ: { $entries }. Ҳар парванда бо файли пештара муқоиса шуд.
moved-plain = Файли пештара дар диск бе рамз мемонад.
moved-plain-about = Ҳар касе, ки компютер ба дасташ афтад, онро хонда метавонад. Нест кунед:
moved-ssd = Дар флешка файли нестшуда метавонад боз муддати дароз дар ячейкаҳои хизматӣ монад. Танҳо рамзгузории тамоми диск боэътимод пинҳон мекунад.
moved-remove = Нест кардани файли бе рамз
moved-later = Дертар нест мекунам

## Листы восстановления

sheets-title-offer = Варақаҳои барқарорсозӣ
sheets-title-show = Варақаҳоро бо даст нависед ё чоп кунед
sheets-title-check = Ду варақро нависед
sheets-title-rehearse = Барқарорсозии омӯзишӣ
sheets-title-rest = Варақаҳои барқарорсозӣ
sheets-about = Агар парол фаромӯш шавад, ду варақи дилхоҳ аз се мекушояд. Як варақ ҳеҷ чизро намекушояд.
sheets-point-where = Варақаҳоро ба се кас диҳед ё дар се ҷой гузоред. Дуторо якҷоя нигоҳ надоред.
sheets-point-use = Дар варақ танҳо рақам аст: онро бо телефон гуфтан ва бо даст навиштан мумкин.
sheets-point-print = Ҳангоми чоп дар ёд доред: принтери идора чопшударо нигоҳ медорад. Бо даст навиштан боэътимодтар аст.
sheets-make = Сохтани варақаҳо
sheets-make-again = Сохтани варақаҳои нав
sheets-again = Бо варақаҳои нав се варақи пештара дигар махзанро намекушоянд. Онҳоро гирифта дарронед.
sheets-skip = Ҳоло бе варақ
sheets-later = Дертар месанҷам
sheets-written = Ҳар се дар қоғаз
sheets-shown = Варақи { $n }
sheets-check-about = Қоғазро гиред ва аз он ду варақи дилхоҳро нависед. Ҳамин тавр маълум мешавад, ки бехато навишта шудааст ва хат хонда мешавад.
sheets-rehearse-about = Ҳамон коре, ки ҳангоми фаромӯш шудани парол мекунед, танҳо чизе тағйир намеёбад.
sheets-check = Санҷидан
sheets-missing = Ҳарду варақро пурра нависед.
sheets-checked = Варақаҳои { $which } мувофиқ омаданд. Санҷиш навишта шуд.
sheets-rehearsed = Варақаҳои { $which } мувофиқ омаданд. Махзан дастнорас монд.
sheets-made = Варақаҳо: { $sheets }, маҷмӯаи { $set }, сохта шуд: { $day }.
sheets-verified = Санҷида шуд: { $day }.
sheets-unverified = Ҳоло санҷида нашудаанд: маълум нест, ки аз қоғаз хонда мешаванд ё не.
sheets-to-check = Навиштани ду варақ
sheets-to-rehearse = Барқарорсозии омӯзишӣ
sheets-to-make = Сохтани нав
sheet-title = Варақи барқарорсозӣ { $n } аз { $of }
sheet-facts = Нишона { $mark }, маҷмӯаи { $set }, { $day }
sheet-use = Махзанро { $needs } варақи дилхоҳ якҷоя мекушояд. Рақамҳо бо тартибе, ки рақамгузорӣ шудаанд.
sheet-digits = Рақамҳои варақ шашто-шашто
sheet-qr = Ҳамон рақамҳо барои сканер
sheet-where-1 = Ин варақ — ба касе, ки шумо бовар доред.
sheet-where-2 = Ин — ба ҷойи дигар, на ба хонаи шумо ва на ба идора.
sheet-where-3 = Сеюм — ба ҷое, ки бе шумо онро меёбанд.
sheet-copy = Нусха бардоштани рақамҳо
sheet-back = Ба варақи пештара
sheet-next = Ба пеш: варақи { $n }
sheet-entry-1 = Варақи якум
sheet-entry-2 = Варақи дуюм
sheet-entry-number = — ин варақи { $n } аст
sheet-entry-about = Шашто-шашто, чунон ки дар варақ. Ҳамаро якбора гузоштан мумкин.
sheet-group = гурӯҳи { $n } аз { $total }
sheet-groups-wrong =
    { $count ->
        [1] Гурӯҳи { $which } мувофиқ нест: онро бо варақ муқоиса кунед.
       *[other] Гурӯҳҳои { $which } мувофиқ нестанд: онҳоро бо варақ муқоиса кунед.
    }
sheet-complete = Варақ навишта шуд, рақамҳо мувофиқанд.
sheet-same = Варақи { $n } ду бор навишта шуд. Дигарашро гиред.

## Страница хранилища

vault-due = интизор аст
vault-lock-title = Қулф ва парол
vault-lock-idle = Қулф кардани махзан, агар касе ба тугма ва муш даст назанад
minutes = { $n } дақиқа
vault-lock-sleep = Инчунин вақте ки компютер хоб меравад ё сарпӯш пӯшида мешавад, қулф мешавад. Навиштаи пеш аз он захира мешавад.
vault-place = Дар ин ҷост:
vault-sheets-title = Варақаҳои барқарорсозӣ
vault-backups-title = Нусхаҳои эҳтиётӣ
vault-check-title = Санҷиш
vault-limits-title = Чӣ ҳифз нашудааст
vault-limits-about = Барнома чиро нигоҳ медорад, чиро наметавонад ва бо ин чӣ бояд кард.
vault-check = Санҷидани махзан
vault-checking = Санҷида мешавад
vault-check-about = Ҳар саҳифаи файл, ҳар парванда ва ҳар файли парвандаро мехонад ва ҳосили назоратиро муқоиса мекунад. Чизеро тағйир намедиҳад.
vault-whole = Ҳамааш бутун аст.
vault-damaged = { $n } ҷой вайрон шудааст.
vault-check-counts = Хонда шуд: саҳифаҳо { $pages }, парвандаҳо { $cases }, файлҳои парвандаҳо { $attachments }.
vault-damaged-backup = Нусхаи охирин: { $when }.
vault-damaged-restore = Гузаштан ба нусхаҳо
reminder-label = Ёдоварӣ
reminder-see = Иҷро кардан
reminders-more = ва боз { $n }

## Копии

backups-about = Нусха — ҳамон махзан аст, ки бо ҳамон калид рамзгузорӣ шудааст. Онро дар ҷое нигоҳ доред, ки компютер нест.
backups-last = Нусхаи охирин
backups-never = ягонто нест
backups-folder = Ҷузвдон (папка)
backups-same-disk = Дар ҳамон диск: агар компютер гум шавад, нусха ҳам гум мешавад. Флешкаро интихоб кунед.
backups-unreachable = Ҳоло ҷузвдон нест: флешкаро гузоред ё дигарашро интихоб кунед.
backups-automatic = Нусха худкор гирифта шавад: ҳангоми кушодани аввал дар рӯз ва ҳангоми қулф, агар чизе тағйир ёфта бошад
backup-now = Гирифтани нусха
backup-folder = Интихоби ҷузвдон
backup-done = Нусха гирифта ва барои санҷиш кушода шуд. Парвандаҳо: { $cases }, файлҳо: { $attachments }.
backups-list = Нусхаҳо дар ин ҷузвдон
backups-none = Дар ин ҷузвдон нусха нест.
backup-other-vault = аз махзани дигар
restore = Барқарор кардан
restore-title = Аз нусха барқарор кардан
restore-about = Ҷузвдони нусха ва пароли махзанро дар вақти гирифтани нусха нишон диҳед. Махзани ҳозира пок намешавад: онро дар ҷузвдони ҳамсоя мегузоранд.
restore-from = Нусха: { $when }.
restore-aside = Ҳар чизе, ки баъд аз он навишта шудааст, танҳо дар махзани ҳозира мемонад. Онро дар ҷузвдони ҳамсоя мегузоранд, пок намекунанд.
restore-passphrase = Пароли рӯзи нусха
restore-choose = Гирифтани нусха аз ҷузвдони дигар
restore-pick = Интихоби ҷузвдони нусха
restore-missing = Паролро нависед.
restore-do = Барқарор кардан
restored = Аз нусха барқарор шуд. Махзани пештара дар ҷузвдони ҳамсоя гузошта шуд.

## Файлы при деле

tab-files = Файлҳо
files-title = Файлҳо
files-empty-title = Ҳоло файл нест
files-empty-about = Дар ин ҷо сканҳо ва суратҳо меистанд: қарор, шиноснома, квитансияҳо. Онҳо бо парванда рамзгузорӣ мешаванд, файлҳои аслӣ дар ҷояшон мемонанд.
files-add = Илова кардани файлҳо
files-added = { $n } файл илова шуд. Аслаш дар ҷояш мемонад: агар лозим набошад, нест кунед.
files-removed = Бардошташуда: { $n }
file-removed = Файл бардошта шуд: { $name }
file-viewer = Намоиш: { $name }
file-kind-image = сурат
file-kind-pdf = PDF
file-kind-other = файл
file-cannot = Ин файлро равзана нишон намедиҳад.
file-cannot-about = Он дар махзан бутун аст. Барои кушодан бо барномаи дигар онро бе рамз захира кунед.
file-broken = Сурат хонда намешавад.
file-previous = Пештара
file-next = Навбатӣ
file-of = { $n } аз { $total }
file-export = Захира бе рамз
file-export-title = Файл аз махзан мебарояд
file-export-warning = Файли захирашуда дигар зери парол нест: ҳар касе, ки компютер ё флешка ба дасташ афтад, онро мехонад. Вақте ки лозим намонад, худатон нест кунед.
file-export-cancel = Дар дохил мондан
file-export-do = Захира бе рамз
file-exported = Бе парол захира шуд:
zoom-in = Калонтар
zoom-out = Хурдтар
zoom-fit = аз рӯи паҳноӣ
turn = Чарх задан

## Правка текста, редакции, подача, печать

side-text = Матн
side-versions = Вариантҳо
draft-label = Матни қоғаз, сарсатр ба сарсатр
draft-about = Сарсатрро дар ин ҷо ё дар варақ пахш кунед ва нависед. Ислоҳ болои матни барнома меистад ва бо тағйири фактҳо гум намешавад.
draft-frozen = Қоғаз супорида шуд, матнаш дигар тағйир намеёбад. Дар варақ ҳамон чизест, ки супорида шуд; барои таҳрир дар сатри болои варақ варианти нав сар кунед.
draft-words = Матни сарсатр
draft-hint = Сатри нав — сарсатри нав. Аз се зерхати паси ҳам хат мешавад.
draft-empty = Сарсатри холӣ навишта намешавад. Барои гирифтани он тугмаи алоҳида ҳаст.
draft-edit = Таҳрир кардан
draft-back = Баргардондани матни барнома
draft-drop = Гирифтани сарсатр
draft-remove = Нест кардани сарсатри худ
draft-undrop = Баргардондани сарсатр
draft-add = Сарсатри худ дар поён
draft-done = Тайёр
draft-why = Аз куҷост
draft-fixed = Ин сарсатр ба воситаи фактҳои парванда тағйир меёбад
draft-edited = Ислоҳи шумо
draft-own = Сарсатри худ
draft-dropped = Гирифта шудааст, чоп намешавад
draft-dropped-said = Сарсатр гирифта шуд
draft-moved = Сарсатр ҷойивоз карда шуд
draft-changed = Факт зери ислоҳи шумо тағйир ёфт
draft-mine = матни шумо
draft-new = аз рӯи фактҳои нав
draft-keep = матни ман монад
draft-keep-dropped = чоп накардан
draft-take = гирифтани матни нав
draft-is-dropped = Сарсатр гирифта шудааст.
draft-lost = Ислоҳҳое, ки ҷояшон гум шудааст
draft-discard = Нест кардани ин ислоҳ
diff-first = нест шуд:
diff-second = илова шуд:
origin-none = Матни доимии қоғаз: дар он факт ва моддаи қонун нест.
origin-facts = Фактҳо
origin-norms = Моддаҳои қонун
origin-unknown = ҷавоб нест
origin-jump = Ба савол
origin-from = таҳрир аз { $date }
origin-from-open = оғози таҳрир муайян нашудааст
origin-checked = санҷида шуд: { $date }
origin-unverified = санҷида нашудааст
versions-label = Вариантҳои нигоҳдошта
versions-about = Вақте ки қоғазро захира мекунед, чоп мекунед ё месупоред, вариант худ ба худ нигоҳ дошта мешавад.
versions-empty = Ҳоло ягон вариант нест.
version-keep = Нигоҳ доштани ин вариант
version-kept-said = Вариант нигоҳ дошта шуд
version-restored = Вариант баргардонда шуд; пештарааш дар рӯйхат монд
version-kept = бо хоҳиши шумо
version-exported = ҳангоми захираи файл
version-printed = ҳангоми чоп
version-filed = ҳангоми супоридан
version-replaced = пеш аз баргардондани варианти дигар
version-current = мисли ҳозира
version-program = барномаи { $version }
version-compare = Муқоиса бо ҳозира
version-restore = Баргардондан
version-all = Сарсатрҳои бетағйирро низ нишон додан
print-paper = Чоп кардан…
print-where = Кадом принтер
print-copies = Чанд нусха
print-none = Дар ин компютер навбати чоп нест. PDF-ро захира кунед ва аз барномаи намоиш чоп кунед; баъд файлро нест кунед.
print-save = Захираи PDF
print-cancel = Чоп накардан
print-sent = Ба чоп фиристода шуд
saved-open = Кушодан
paper-file = Супорида шуд…
paper-file-title = Супорида шуд: { $title }
paper-file-about = Барнома варақро ҳамон тавре ки супорида шуд, нигоҳ медорад: онро то аломати охирин аз нав чоп кардан мумкин. Муҳлатҳое, ки ин қоғаз барои онҳост, риояшуда ҳисоб мешаванд.
paper-file-do = Навиштани супоридан
paper-proof = Рақами мактуби почта, рақами воридотӣ ё қайд
paper-proof-file = Сурати қайди қабул, аз файлҳои парванда
paper-proof-none = Нест
paper-filed = Супорида шуд: { $date }
paper-filed-said = Супоридан навишта шуд, варақ дигар тағйир намеёбад
paper-filed-made = Варақҳо: { $pages }. Барномаи { $version }, қоидаҳои { $content }, «SHA-256» { $hash }…
paper-reprint = Аз нав чоп кардани супоридашуда
paper-reopen = Варианти нав
paper-reopened = варианти нав тайёр мешавад
paper-unfile = Гирифтани қайд
draft-choices = Интихоб кардан дар { $n } сарсатр
draft-reset =
    { $n ->
        [1] Гирифтани { $n } ислоҳ
       *[other] Гирифтани ҳамаи { $n } ислоҳ
    }
version-edits =
    { $n ->
        [0] бе ислоҳ
       *[other] { $n } ислоҳ
    }
version-differ =
    { $n ->
        [0] Калимаҳо ҳамонанд.
       *[other] { $n } сарсатр фарқ мекунад.
    }

## The desk: searching, shelves, month, print

desk-search = Ҷустуҷӯ дар мизи корӣ
desk-search-hint = ном, рақам, модда
desk-first-of = { $shown }-тои аввал аз { $n }
desk-shelf-label = Парвандаҳо дар куҷоянд
desk-shelf-desk = Мизи корӣ
desk-shelf-archive = Бойгонӣ
desk-shelf-bin = Сабад
desk-filter-label = Баъд чӣ мешавад
desk-filter-burning = фаврӣ
desk-filter-week = дар ин ҳафта
desk-filter-undated = бе муҳлат
desk-filter-filed = супорида шудааст
desk-filter-article = Модда
desk-filter-place = Суд ё мақом
desk-filter-own = бе омӯзишӣ
desk-facet = { $value } · { $n }
desk-as-month = Моҳ
desk-as-list = Рӯйхат
desk-print = Чопи рӯйхат
desk-close = Ба бойгонӣ
desk-close-label = Парвандаро ба бойгонӣ бурдан: { $name }
desk-closed = Парванда дар бойгонӣ: { $name }
desk-reopen = Ба мизи корӣ
desk-reopen-label = Парвандаро ба мизи корӣ баргардондан: { $name }
desk-restore-label = Парвандаро аз сабад баргардондан: { $name }
desk-removed-on = дар сабад аз { $day }
desk-terms = { $n } муҳлат
desk-moved = Тартиби парвандаҳо тағйир ёфт.
desk-refresh = Нишон додани тартиби нав
desk-nothing = Чунин парванда нест.
desk-nothing-about = Ҷустуҷӯ ҳамаи ҷавобҳо ва бойгониро мебинад; номро бо ҳарфҳои дилхоҳ навиштан мумкин.
desk-clear = Бардоштани ҷустуҷӯ ва интихоб
desk-archive-empty = Бойгонӣ холӣ аст.
desk-archive-empty-about = Парвандаҳои тамомшуда ба ин ҷо мераванд: дар мизи корӣ намемонанд, ҷустуҷӯ онҳоро меёбад.
desk-bin-empty = Сабад холӣ аст.
desk-bin-empty-about = Он чи ки аз мизи корӣ бардошта шуд, то холӣ кардани сабад дар ин ҷо мемонад.
tag-closed = дар бойгонӣ
tag-out = { $day } бо худ гирифта шуд
purge = Холӣ кардани сабад
purge-title = Нест кардани { $n } парванда барои ҳамеша
purge-about = Парвандаҳо, таърих ва файлҳояшон аз махзан пок мешаванд. Онҳоро танҳо аз нусхаи эҳтиётие, ки ҳоло дар он ҳастанд, баргардондан мумкин мешавад.
purge-keep = Дар сабад мондан
purge-do = Барои ҳамеша нест кардан
purged = { $n } парванда нест карда шуд.
print-title = Рӯйхат: { $n } парванда
print-about = PDF мебарояд: рӯзҳои охирин, одамон, чӣ бояд кард. Файл рамзгузорӣ нашудааст.
print-names = Номҳои пурра
print-initials = Одамон бо ҳарфҳои аввали ном навишта мешаванд: чунин варақ дар миз монад ҳам, хатар нест.
print-names-warning = Аз рӯйхати номдор маълум мешавад, ки шумо киро ҳимоя мекунед. Онро бе назорат нагузоред.
print-do = Захира барои чоп
list-saved = Рӯйхат захира шуд:
month-before = Моҳи пеш
month-after = Моҳи баъд
month-today = Ҳамин моҳ
month-nothing = Ба ин рӯз чизе рост намеояд.
month-more = ва боз { $n }
key-month = моҳ ё рӯйхат
key-search = ҷустуҷӯ
key-find = ёфтани ҳар чиз
find-title = Ёфтани парванда, қоғаз ё амал
find-hint = Ном бо ҳарфҳои дилхоҳ, рақам, қоғаз, амал
find-cases = Парвандаҳо
find-papers = Парвандаи нав бо қоғаз
find-commands = Амалҳо
find-none = Чунин чиз нест.
find-new = Парвандаи нав
find-calculator = Ҳисоби муҳлат
find-vault = Махзан
find-desk = Ба мизи корӣ
find-lock = Қулф кардани махзан
find-month = Тақвими моҳ
find-archive = Бойгонӣ
find-bin = Сабад

## Recovery sheets as files, blank forms, sets, pages of a PDF

sheet-save = Захираи ин варақ барои чоп
sheet-save-anyway = Ба ҳар ҳол захира кардан
sheet-save-warning = Файли варақ зери парол нест. Чоп кунед ва дарҳол онро нест кунед, сабадро ҳам холӣ кунед. Ҳар варақ файли худро дорад: ду варақ якҷоя махзанро мекушоянд.
sheet-file = Варақ бе парол захира шуд:
sheet-saved =
    { $n ->
        [1] Варақи { $which } дар диск бе рамз аст. Чоп кунед ва файлро нест кунед, сабадро ҳам холӣ кунед.
       *[other] Варақаҳои { $which } дар диск бе рамзанд ва ду варақи дилхоҳ махзанро мекушояд. Чоп кунед ва файлҳоро нест кунед, сабадро ҳам холӣ кунед.
    }
door-blanks = Танҳо бланкҳо, бе парвандаҳо
blanks-saved = Бланкҳо барои бо даст пур кардан, { $n } варақ:
vault-sets-title = Бо худ гирифташуда
sets-about = Парвандаҳое, ки дар махзани алоҳида бо худ гирифтед. Он чи ки дар он навишта шуд, баъд аз баргардондани он дар ин ҷо пайдо мешавад.
sets-none = Бо худ чизе гирифта нашудааст.
set-since = { $n } парванда, { $day } гирифта шуд
set-return = Баргардондан
set-forget = Махзани сафарӣ дигар нест
set-forget-anyway = Ба ҳар ҳол интизор нашудан
set-forget-warning = Барнома дигар ёдоварӣ намекунад. Агар махзани сафарӣ ёфт шавад, онро он вақт ҳам баргардондан мумкин.
set-passphrase = Пароли махзани сафарӣ
pdf-page-of = саҳифаи { $n } аз { $total }
pdf-page-previous = Саҳифаи пештара
pdf-page-next = Саҳифаи навбатӣ
pdf-page-alt = { $name }, саҳифаи { $n }
pdf-first-only = { $shown } саҳифаи аввал аз { $of } нишон дода шуд. Файли пурраро бе рамз захира кардан мумкин.

## План, пути анкеты, даты с пределами, паспорт, хронология

lane-fast = Роҳи тез
lane-fast-about = Тарҷумон, роҳ додани ҳимоятгар ва шикоят аз дастгир кардан. Тақрибан даҳ ҷавоб.
lane-powers = Ваколатнома ва роҳ додан ба парванда
lane-powers-about = Ҳимоятгар дар назди одам аст, парванда ҳоло хонда нашудааст.
lane-full = Роҳи пурра
lane-full-about = Ҳамаи саволҳо барои қоғази интихобшуда ва муҳлатҳо.
lane-title = Ҳозир чӣ лозим
lane-left = { $n } савол монд
lane-done = ҷавобҳо ҳастанд
step-own-words = Нақли одам
step-own-words-about = Чунон ки одам худаш нақл кард. Ба қоғазҳо намедарояд: рӯйдодҳоро ба қадами «Чӣ шуд» кӯчонед.
q-intake-story = Нақл бо суханони худи одам
q-intake-story-why = То дар ёд дорад, дарҳол нависед. Нақлро танҳо шумо мебинед; ба суд рӯйдодҳо бо сана мераванд.
q-client-document-valid_until = То кадом рӯз эътибор дорад
q-client-document-valid_until-why = Нишон медиҳад, ки муҳлати шиноснома гузаштааст ё не. Ба қоғазҳо намедарояд.
problem-limit_missing = Ҳарду ҳад лозим: на барвақттар ва на дертар.
problem-limits_order = Ҳади охир аз ҳади аввал барвақттар аст. Ҷояшонро иваз кунед.
sure-about = Тахминан
limits-from = на барвақттар
limits-to = на дертар
limits-understood = { $about }. Муҳлатро аз рӯзи барвақттар ҳисоб мекунем: ин бехатартар аст.
plan-title = Нақша
plan-now = Ҳозир супоридан мумкин
plan-nothing = Ҳоло чизе барои супоридан нест: нависед, ки чӣ шуд ва одам кадом қоғазҳоро гирифт.
plan-offers = Боз лозим шуданаш мумкин
plan-next = Минбаъд
plan-breaches = Чӣ вайрон шудааст
plan-lacks = Намерасад
plan-without-day = дарҳол
plan-missed = муҳлат гузашт
plan-why = Чаро ин дар ин ҷост
plan-fact = Факти парванда
plan-norm = Моддаи қонун
plan-edition = таҳрир аз { $from }
plan-edition-open = оғози таҳрир муайян нашудааст
plan-checked = санҷида шуд: { $day }
plan-unverified = санҷида нашудааст
plan-readings = Хонишҳо
plan-draft = Тайёр кардан
plan-planned = ҳоло бе бланк
plan-blocked = тартиб додан мумкин нест
plan-returned = агар ислоҳ нашавад, бармегардонанд
plan-by-hand = { $n } сатрро бо даст навиштан
plan-packet = Ҷамъ кардани баста аз { $n } қоғаз
plan-packet-none = Чизе барои ҷамъ кардан нест: ягон қоғазро тартиб додан мумкин нест
plan-authority = муҳлати мақом
plan-then = Он гоҳ супоридан
plan-check = санҷидан
plan-record = навиштан
pane-label = Паҳлӯи саволҳо
pane-plan = Нақша
pane-page = Варақ ва муҳлат
mrz-open = Хондани сатрҳои шиноснома
mrz-about = Ду ё се сатри поёнии саҳифаи суратдор. Ба ҷои холӣ аломати «<» гузоред.
mrz-field = Сатрҳо
mrz-read = Хондан
mrz-take = Гирифтани қайдшуда
mrz-present = ҳоло: { $value }
mrz-digit = рақами назоратӣ мувофиқ аст
mrz-wrong = рақами назоратӣ мувофиқ нест
mrz-letters = рақами назоратӣ нест, муқоиса кунед
mrz-guess = тахмин аст, бо тарҷума муқоиса кунед
timeline-title = Рӯйдодҳо бо тартиб
timeline-terms = Муҳлатҳо
timeline-empty = Дар парванда рӯз навишта нашудааст. Рӯйдодҳоро дар қадами «Чӣ шуд» нависед.
timeline-unknown = рӯз номаълум
timeline-source = аз куҷо: { $source }
timeline-contradictions = { $n } зиддият
timeline-agrees = Байни рӯзҳо зиддият нест.
timeline-elsewhere = Зиддиятҳои бе рӯз
timeline-jump = Ба савол

## Знакомство и учебные дела

tour-label = Шиносоӣ бо барнома
tour-start = Дар ду дақиқа шинос шудан
tour-count = { $n } аз { $total }
tour-next = Ба пеш
tour-skip = Гузаштан
tour-end = Ба кор
tour-facts = Фактҳо як бор, қадам ба қадам навишта мешаванд. «Намедонам» ҳам ҷавоб аст; F1 мегӯяд, ки барои чӣ мепурсем.
tour-page = Паҳлӯяш варақ аст, чунон ки чоп мешавад. Ном ё санаро тағйир диҳед, варақ аз паси он тағйир меёбад.
tour-deadline = Рӯзи охирини бехатар. «Чӣ тавр ҳисоб шуд» ҳар қадам, модда ва таҳрири онро нишон медиҳад.
tour-ledger = Ҳамаи муҳлатҳои парванда: чӣ мегузарад, чӣ иҷро шуд, чӣ гузаронида шуд ва мақом худаш чиро вайрон кард.
tour-document = Эзоҳҳо: чӣ халал мерасонад, барои чӣ бармегардонанд, чиро мепурсанд. Дар поён PDF ва тамоми баста захира мешавад.
tour-undo = Ҳар қадамро чанд бор хоҳед, бозгардондан мумкин: Ctrl Z. Ҳамааш худ ба худ навишта мешавад.
tour-desk = Дар мизи корӣ ҳамаи парвандаҳо ҳастанд, фаврӣ — дар боло. Парвандаҳои омӯзишӣ он ҷо бо як қадам бардошта мешаванд.
samples-remove = Бардоштани парвандаҳои омӯзишӣ: { $n }
samples-removed = Парвандаҳои омӯзишии бардошташуда: { $n }

## Коллеги

shared-title = Ҳамкорон
vault-colleagues-title = Ном ва калид
vault-handover-title = Додан ба ҳамкор
vault-takein-title = Қабул аз ҳамкор
vault-conflicts-title = Ихтилофҳо
vault-set-title = Махзани сафарӣ барои имрӯз
vault-open-title = Баровардани бе рамз
hand-over-short = Ба ҳамкор
key-hand-over = додани парвандаҳо ба ҳамкор
key-history = дар ин ҷо чӣ буд
close-pane = Ба қафо
desk-empty-take-in = Файле, ки ҳамкор фиристод.

pick-title = Кадом парвандаҳо
pick-find = Ном ё модда
pick-all = Интихоби ҳама
pick-none = Гирифтани ҳама
pick-no-cases = Дар ин компютер парванда нест.
pick-nothing = Чунин парванда нест. Навиштаро пок кунед, рӯйхат бармегардад.
pick-nobody = Ягон парванда интихоб нашудааст.
along-files = { $n } файл дар парвандаҳо — { $size }
along-no-files = файл дар онҳо нест

hand-over-about = Парвандаҳо дар як файли рамзгузоришуда мераванд: бо тамоми таърих, асосҳо ва файлҳо. Дар ин ҷо ҳам мемонанд, ислоҳҳои ҳамкор бошад баъд бармегарданд ва бо ислоҳҳои шумо якҷоя мешаванд.
hand-over-nameless = Номи шумо навишта нашудааст, ҳамкор намебинад, ки ислоҳҳо аз кист.
hand-over-name = Навиштани ном
hand-over-who = Кӣ кушода метавонад
hand-over-by-words = Ба кӣ калимаҳоро мегӯям
hand-over-by-keys = Калиди кӣ дар ман ҳаст
hand-over-words-about = Барнома шаш калима месозад ва баъд аз навишта шудани файл нишон медиҳад. Онҳоро бо телефон ё рӯ ба рӯ гӯед.
hand-over-keys-about = Файлро танҳо махзани ҳамин ҳамкор мекушояд. Калимаҳоро гуфтан лозим нест.
hand-over-no-cases = Ақаллан як парвандаро интихоб кунед.
hand-over-no-keys = Ҳамкорро интихоб кунед ё калиди ӯро гузоред.
hand-over-do = Навиштани файл

written-title = Файл навишта шуд
written-what = Парвандаҳо: { $cases }, файлҳои онҳо: { $files }, ислоҳҳо дар таърих: { $edits }. Ҳаҷм — { $size }.
written-say = Калимаҳое, ки онро мекушоянд
written-for = Махзани инҳо мекушояд: { $names }.
written-stays = Парвандаҳо дар ин ҷо ҳам монданд. Худи файлро бе калимаҳо ё калид хондан мумкин нест, онро бо роҳи дилхоҳ фиристед.
written-again = Боз додан
written-forget = Калимаҳо гуфта шуд, пинҳон кардан
words-label = Калимаҳо бо тартиб
words-warning = Калимаҳоро бо роҳи дигар гӯед, на бо роҳе, ки файл меравад: бо телефон ё рӯ ба рӯ. Касе, ки ҳам файл ва ҳам калимаҳоро гирад, ҳамаро мехонад. Барнома онҳоро нигоҳ намедорад.
words-copy = Нусха барои як дақиқа

key-paste = Калиди ҳамкор
key-good = Ин калид аст. Аломатҳои охиринашро бо ҳамкор муқоиса кунед: { $tail }
key-known = Ин калид аллакай навишта шудааст: { $name }
key-own = Ин калиди махзани шумост. Аз ҳамкор калиди ӯро хоҳед.
key-name = Аз они кӣ
key-keep = Дар ёд доштан
key-add = Гузоштани калиди дигар
key-tail = …{ $tail }
key-forget = Фаромӯш кардан
key-others = Калидҳои ҳамкорон
key-nobody = Ҳоло ягонто нест. Ҳамкор калиди худро дар ҳамин саҳифаи барномаи худ меёбад.
key-mine = Калиди шумо
key-mine-about = Онро бо роҳи дилхоҳ ба ҳамкор диҳед. Бо калид файлро барои шумо пӯшидан мумкин, чизеро кушодан мумкин нест.
key-mine-check = Ҳамкор аз аломатҳои охирин месанҷад, ки калид ҳамон аст: { $tail }
key-copy = Нусхаи калид
key-copied = Нусхаи калид гирифта шуд.
key-qr = Калиди шумо ҳамчун рамз барои камера
name-label = Номи шумо барои ҳамкорон
name-about = Баъд аз додани парванда паҳлӯи ҳар ислоҳи шумо меистад. Дар ислоҳҳои аллакай навишташуда ном тағйир намеёбад.
name-save = Навиштан
name-saved = Ном навишта шуд.
name-forgotten = Ном бардошта шуд: ислоҳҳо бе ном мемонанд.

take-in-about = Парвандаҳои файл бо парвандаҳои шумо якҷоя мешаванд. Чизе гум намешавад: агар ҳардуятон як чизро тағйир дода бошед, ҳарду навишта мемонад ва шумо ҳал мекунед.
take-in-choose = Интихоби файл
take-in-other = Файли дигар
take-in-open = Кушодан
take-in-again = Қабули файли дигар
take-in-key = Барои он ки ба шумо файлҳоро бе калимаҳо фиристанд, калиди худро ба ҳамкор диҳед.
take-in-my-key = Нишон додани калид
heard-needed = Файл бо калимаҳо пӯшида аст.
heard-about = Онҳоро бо тартибе, ки ҳамкор гуфт, нависед; ҳарфи «ё» ва калону хурдии ҳарф муҳим нест.
heard-label = Калимаҳо
heard-list = Калимаҳои навишташуда
heard-known = дар рӯйхат ҳаст
heard-unknown = дар рӯйхат нест
heard-typing = навишта мешавад
heard-wrong =
    { $n ->
        [1] Калимаи { $which } дар рӯйхати барнома нест: аз нав пурсед.
       *[other] Калимаҳои { $which } дар рӯйхати барнома нестанд: аз нав пурсед.
    }

taken-title = Қабул шуд
taken-from = { $name }, файл аз { $when }.
taken-return = Кори махзани сафарӣ баргашт.
taken-files = Файлҳои нав дар парвандаҳо: { $n }.
taken-no-files = Дар парвандаҳо файли нав нест.
taken-new =
    { $n ->
        [1] Парвандаи нав
       *[other] Парвандаҳои нав
    }
taken-more = Бе ихтилоф пурра шуданд
taken-odds = Ҳар хел навишта шудааст
taken-same = Ҳамаи ин дар ин ҷо буд
taken-edits =
    { $n ->
       *[other] ислоҳи нав
    }
taken-settle = Ҳал кардани { $n } ихтилоф
taken-kept = Дертар ҳам мумкин: ҳарду навишта нигоҳ дошта шуд.

shared-by-here = { $name }, дар ин ҷо
shared-by-me = Шумо, дар ин ҷо
shared-by-nobody = Ҳамкори беном
shared-empty = холӣ
shared-unread = хонда нашуд
shared-two = Ду навишта: { $place }
shared-keep = Ҳамин монад
shared-shown = ҳоло дар парванда
shared-discord-values = Шумо ва ҳамкор ҳар хел навиштед.
shared-discord-removed = Яке бардошт, дигаре тағйир дод. То ҳал нашавад, навишта мемонад.
shared-discord-replaced = Яке ҳамаро иваз кард, дигаре як қисмро тағйир дод.
shared-discord-order = Навиштаҳо ҳамонанд, тартибашон дигар.
shared-tag = { $n }
shared-count = { $n } ихтилоф
shared-settled = Ҳал шуд: { $place }
shared-unsettled = Навиштаи пештара баргардонда шуд. Ҳарду дар таърихи савол ҳастанд.
shared-overwritten = Ислоҳи шумо ихтилофро ҳал кард: { $place }. Навиштаҳои пештара дар таърих ҳастанд.
conflicts-about = Шумо ва ҳамкор аз якдигар бехабар як чизро тағйир додед. Дар қоғазҳо он чизе меистад, ки қайди «ҳоло дар парванда» дорад. Интихоб кунед, ки кадомаш монад; ҳарду навишта дар таърих мемонанд.
conflicts-none = Ихтилоф нест. Агар шумо ва ҳамкор як ҷавобро ҳар хел тағйир диҳед, он пайдо мешавад.
conflict-to-question = Ба савол
two-title = Ду навишта.
two-about = Якеро интихоб кунед ё аз худ нависед.

history-open = Таърих
history-title = Дар ин ҷо чӣ буд: { $name }
history-empty = Дар ин ҷо ҳоло чизе навишта нашудааст.
history-two = Якбора ду навишта меистад: муаллифонашон аз якдигар бехабар буданд.
history-now = ҳоло
history-restore = Баргардондан
history-restored = Навиштаи пештара баргардонда шуд.

set-about = Махзани алоҳида бо парвандаҳои интихобшуда ва пароли худ: дар флешка ё ноутбуке, ки бо худ мегиред. Парвандаҳои дигар дар он тамоман нестанд.
set-no-cases = Парвандаҳоеро, ки лозим мешаванд, интихоб кунед.
set-make = Интихоби ҷузвдон ва сохтан
set-made = Махзани сафарӣ сохта шуд
set-there = Дар махзани сафарӣ ҳаст
set-there-what = Парвандаҳо: { $cases }, файлҳои онҳо: { $files }.
set-not-there = Дар махзани сафарӣ нест
set-not-there-what =
    { $n ->
        [0] Шумо парвандаи дигар надоред. Парол ва калиди шумо ҳам дар махзани сафарӣ нест.
        [1] Дар хона { $n } парванда монд. Дар махзани сафарӣ на ном ва на нишони он ҳаст, пароли шумо ҳам нест.
       *[other] Дар хона { $n } парванда монд. Дар махзани сафарӣ на номҳо ва на нишони онҳо ҳаст, пароли шумо ҳам нест.
    }
set-how = Чӣ тавр кор кардан
set-how-what = Ҳангоми даромадан ба барнома «Кушодани махзан дар ҷузвдони дигар»-ро пахш кунед, ҳамин ҷузвдонро интихоб кунед ва пароли махзани сафариро нависед. Дар хона корро аз ҳамин ҷо баргардонед.
set-again = Сохтани дигар
set-back = Баргардондани кор аз махзани сафарӣ
set-back-about = Он чи ки дар махзани сафарӣ навишта шуд, бо кори дар ин муддат дар ин ҷо кардашуда якҷоя мешавад.
set-back-begin = Баргардондан
set-back-passphrase = Пароли махзани сафарӣ
set-back-do = Интихоби ҷузвдон ва баргардондан
set-back-delete = Махзани сафарӣ дар ҷояш монд. Бинед, ки ҳамааш дар ҷояш ҳаст, ва ҷузвдони онро худатон нест кунед.
set-back-done = Ба махзани сафарӣ

open-about = Парвандаҳо ва файлҳо чун файлҳои оддӣ, бе парол: барои барномаи дигар ё бойгонӣ. Барои ҳамкор «Ба ҳамкор»-ро интихоб кунед: он ҷо ҳамааш рамзгузорӣ мешавад.
open-export = Баровардан бе рамз
open-dialog = Парвандаҳо аз махзан мебароянд
open-written = Бе парол бароварда шуд
open-import-title = Хондани баровардашудаи бе рамз
open-import-about = Ҷузвдоне, ки ҳамин барнома навиштааст. Ислоҳҳое, ки дар файлҳо бо даст шудаанд, низ хонда мешаванд.
open-import = Интихоби ҷузвдон
open-read = Хонда шуд
open-again = Ба саҳифаи баровардан
open-edited = Дар файл бо даст ислоҳ шудааст
open-missing = Файлҳое, ки дар ҷузвдон ёфт нашуданд
open-ignored = Аз баровардашуда нестанд, даст нарасид

other-open = Кушодани махзан дар ҷузвдони дигар
other-own = Ба махзани худ
other-away = Махзан дар ҷузвдон
paper-print-title = Чоп кардан: { $title }
paper-print-about = Варақ ба навбати чопи ҳамин компютер меравад, файл намемонад. Барнома ҳофизаи принтер ва навбатро пок намекунад.
paper-print-do = Чоп кардан


# zone 1



# zone 2



# zone 3



# zone 4



# zone 5



# zone 6

family-international = Мақомоти СММ
step-un = Муроҷиат ба СММ
step-un-about = Женева чиро мепурсад. Бо ҳамон забоне нависед, ки месупоред.
step-un-arrest = Чӣ тавр дастгир карданд: барои СММ
step-un-arrest-about = Саволҳои саволномаи Гурӯҳи корӣ.
step-un-urgent = Чаро фаврӣ
step-un-urgent-about = Ихроҷ, саломатӣ, зарар. Аз ин вобаста аст, ки зуд ҷавоб медиҳанд ё не.
step-un-story = Далелҳо барои СММ
step-un-story-about = Аз нав ва кӯтоҳтар аз он ки барои суди русӣ, бо забони муроҷиат.
step-un-claims = Чӣ вайрон шуд
step-un-claims-about = Барои ҳар вайронкунӣ — ду-се ҷумла бо далелҳо. Боқимондаро «дахл надорад» гӯед.
step-un-remedies = Дар дохили кишвар чӣ карда шуд
step-un-remedies-about = Судҳо ва шикоятҳо бо тартиби вақт, бо натиҷаи ҳар якаш.
list-item-more-un-story = Рӯйдоди { $n }
list-add-more-un-story = Илова кардани рӯйдод
list-item-more-un-remedies = Чораи { $n }
list-add-more-un-remedies = Илова кардани чора
list-item-more-un-annexes = Замимаи { $n }
list-add-more-un-annexes = Илова кардани замима
q-more-un-language = Бо кадом забон месупорем
q-more-un-language-why = Кумита бо англисӣ ва русӣ кор мекунад; барои Гурӯҳи корӣ англисӣ беҳтар аст.
q-more-un-language-english = Англисӣ
q-more-un-language-russian = Русӣ
q-more-un-contact = Суроға барои мактубҳо аз Женева
q-more-un-contact-why = Ҷавоб ва саволҳо ба ин ҷо меоянд. Суроғаи ҳимоятгар беҳтар аст: мактуб набояд гум шавад.
q-more-un-email = Почтаи электронӣ
q-more-un-email-why = Бо он зудтар ҷавоб медиҳанд; онро дар телефони гирифташуда хондан мумкин аст.
q-more-un-representative_name = Номи намоянда бо забони муроҷиат
q-more-un-representative_name-why = Ба англисӣ — бо ҳарфҳои лотинӣ, чунон ки дар шиноснома.
q-more-un-authority = Розигии хаттии одам
q-more-un-authority-why = Ҳукумати Русия номро медонад: бе розигии одам супоридан хатарнок аст.
q-more-un-authority-written = Ҳа, қоғаз ҳаст
q-more-un-authority-impossible = Гирифтан мумкин нест
q-more-un-authority-none = Ҳоло не
q-more-un-authority_reason = Чаро розигӣ гирифтан мумкин нест
q-more-un-authority_reason-why = Кӣ ва кай ба назди одам роҳ надод. Айнан ба муроҷиат медарояд.
q-more-un-confidential = Ном дар қарорҳои нашршуда
q-more-un-confidential-why = Қарорҳо нашр мешаванд. Номро аз давлат пинҳон кардан мумкин нест.
q-more-un-confidential-yes = Пинҳон кардан
q-more-un-confidential-no = Гуфтан мумкин
q-more-un-other_procedure = Ба мақоми дигари байналмилалӣ муроҷиат шуд
q-more-un-other_procedure-why = Кумита он чиро, ки мақоми дигар баррасӣ мекунад, баррасӣ намекунад.
q-more-un-other_procedure-none = Не
q-more-un-other_procedure-pending = Ҳа, баррасӣ мешавад
q-more-un-other_procedure-finished = Ҳа, тамом шуд
q-more-un-other_procedure_detail = Кадом мақом, кай, бо чӣ натиҷа
q-more-un-other_procedure_detail-why = Ба муроҷиат медарояд. Рақам ва рӯз дар мактуби он мақом ҳаст.
q-more-un-other_procedure_ended = Он расмият кай тамом шуд
q-more-un-other_procedure_ended-why = Аз ин рӯз се сол; баъдтар сабаби узрнок лозим.
q-more-un-occupation = Машғулият
q-more-un-occupation-why = Саволнома касбро мепурсад.
q-more-un-custody_place = Дар куҷо нигоҳ медоранд: бо забони муроҷиат
q-more-un-custody_place-why = Ном ва суроғаи муассиса: аз давлат дар бораи он мепурсанд.
q-more-un-interim = Хоҳиш кардан, ки то баррасӣ ихроҷ накунанд
q-more-un-interim-why = Чораҳои муваққатӣ. Хоҳиш дар саҳифаи аввал меистад; ҳамин ки ихроҷ наздик шуд, хоҳиш кунед.
q-more-un-interim-yes = Хоҳиш кардан
q-more-un-interim-no = Хоҳиш накардан
q-more-un-removal_on = Ихроҷ кай интизор аст
q-more-un-removal_on-why = Дар саҳифаи аввал меистад. Рӯз эълон нашудааст — «дахл надорад».
q-more-un-removal_by = Парвоз ё гузаргоҳи сарҳадӣ
q-more-un-removal_by-why = Аз рӯи парвоз Женева сари вақт ба давлат муроҷиат карда метавонад.
q-more-un-harm = Кадом зарарро ислоҳ кардан мумкин намешавад
q-more-un-harm-why = Бе ин чораҳои муваққатӣ намешавад: шиканҷа, ҷудоӣ аз кӯдакон, табобати канда.
q-more-un-health = Саломатӣ
q-more-un-health-why = Ташхис, чӣ лозим аст ва чиро намедиҳанд. Набошад — «дахл надорад».
q-more-un-story = Рӯйдодҳо бо тартиб
q-more-un-story-why = Бахши «Далелҳо» мешаванд. Кӯтоҳ: дарозро намехонанд.
q-more-un-story-on = Рӯз
q-more-un-story-on-why = Ҷумла аз он сар мешавад.
q-more-un-story-at = Вақт
q-more-un-story-at-why = Вақте лозим аст, ки соатҳо муҳиманд.
q-more-un-story-what = Чӣ шуд
q-more-un-story-what-why = Як-ду ҷумла дар шахси сеюм, бе баҳо.
q-more-un-story-annex = Рақами замима
q-more-un-story-annex-why = Аз рӯи он далелро месанҷанд.
q-more-un-remedies = Судҳо ва шикоятҳо
q-more-un-remedies-why = Кумита мехоҳад, ки чораҳои дохили кишвар тамом шуда бошанд; Гурӯҳи корӣ мепурсад, ки чӣ карда шуд.
q-more-un-remedies-on = Рӯзи қарор
q-more-un-remedies-on-why = Қарорҳо бо тартиби вақт меистанд.
q-more-un-remedies-body = Кӣ қарор кард
q-more-un-remedies-body-why = Суд ё мақом, бо забони муроҷиат.
q-more-un-remedies-reference = Рақами парванда
q-more-un-remedies-reference-why = Дар қарор ҳаст.
q-more-un-remedies-result = Чӣ хоҳиш шуд ва чӣ натиҷа дод
q-more-un-remedies-result-why = Як ҷумла: вайронкунӣ бояд дар суд гуфта шуда бошад.
q-more-un-remedies-annex = Рақами замима
q-more-un-remedies-annex-why = Нусхаи қарор замима мешавад.
q-more-un-remedies_why = Чӣ истифода нашуд ва чаро
q-more-un-remedies_why-why = Масалан, кассатсия ихроҷро боз намедорад. Ҳама истифода шуд — «дахл надорад».
q-more-un-last_decision_on = Қарори охирин дар дохили кишвар
q-more-un-last_decision_on-why = Аз он панҷ сол ҳисоб мешавад; баъдтар сабаби узрнок лозим.
q-more-un-late = Аз он бештар аз панҷ сол гузашт
q-more-un-late-why = Агар гузашта бошад, Кумита сабабро мепурсад.
q-more-un-late-yes = Гузашт
q-more-un-late-no = Не
q-more-un-late_reason = Чаро танҳо ҳоло
q-more-un-late_reason-why = Паёми дер бе сабаб суиистифода дониста мешавад.
q-more-un-liberty = Чаро аз озодӣ маҳрум кардан худсарона аст
q-more-un-liberty-why = Моддаи 9-и Паймон: чанд вақт, суд санҷид ё не, барои чӣ.
q-more-un-treatment = Муносибати бераҳмона, шароит
q-more-un-treatment-why = Моддаҳои 7 ва 10: чӣ карданд, ҷои хоб, хӯрок, духтур.
q-more-un-return_risk = Пас аз ихроҷ чӣ таҳдид мекунад
q-more-un-return_risk-why = Моддаи 7: шиканҷа ё бераҳмӣ дар ватан, бо далелҳо дар бораи ҳамин одам.
q-more-un-expulsion = Ихроҷи касе, ки қонунӣ зиндагӣ мекард
q-more-un-expulsion-why = Моддаи 13: танҳо агар истиқомат қонунӣ ё баҳснок бошад.
q-more-un-hearing = Муҳокимаи беадолатона
q-more-un-hearing-why = Моддаи 14: тарҷумон, ҳимоятгар, вақт, иштирок.
q-more-un-family = Оила ва чӣ тавр ҷудо мекунанд
q-more-un-family-why = Моддаҳои 17 ва 23: дар оила кӣ ҳаст, шаҳрвандӣ, аз кадом сол якҷоя.
q-more-un-equality = Табъиз
q-more-un-equality-why = Моддаи 26: бо чӣ бадтар аз дигарон муносибат карданд ва ин аз чӣ маълум.
q-more-un-arrested_by = Кӣ дастгир кард
q-more-un-arrested_by-why = Хадамот ва чанд нафар; насабҳо, агар маълум бошанд.
q-more-un-arrest_place = Дар куҷо дастгир карданд
q-more-un-arrest_place-why = Ҷой ва шаҳр, бо забони муроҷиат.
q-more-un-warrant_shown = Қарори дастгиркуниро нишон доданд
q-more-un-warrant_shown-why = Саволи саволномаи Гурӯҳи корӣ.
q-more-un-warrant_shown-yes = Нишон доданд
q-more-un-warrant_shown-no = Нишон надоданд
q-more-un-arrest_reasons = Кадом сабабҳоро гуфтанд
q-more-un-arrest_reasons-why = Бо суханони политсия. Сабаб нагуфтанд — «дахл надорад».
q-more-un-no_basis = Чаро барои нигоҳ доштан асос нест
q-more-un-no_basis-why = Муҳлат гузашт, қарор нест, бояд озод мекарданд.
q-more-un-no_review = Чаро суд намесанҷад
q-more-un-no_review-why = Чанд вақт нигоҳ медоранд ва оё аз суд озодиро хоҳиш кардан мумкин.
q-more-un-annexes = Замимаҳо
q-more-un-annexes-why = Нусхаҳо бо тартиби вақт, рақамҳо — чун дар далелҳо. Бо тарҷума ё баёни кӯтоҳ.
q-more-un-annexes-title = Ин чӣ аст
q-more-un-annexes-title-why = Замима дар рӯйхат ҳамин тавр ном мегирад.
q-more-un-annexes-pages = Шумораи саҳифа
q-more-un-annexes-pages-why = Шумора дар рӯйхат меистад.


# zone 7

