# Терезенин тексти кыргызча. Ошол эле ачкычтар ru.ftl файлында; муну куроо текшерет.
# ЧЕРНОВИК ПЕРЕВОДА. Awaiting review by a native speaker. Россиянын мыйзам беренелери орусча кыскартууда калат.

## Окно

brand = Ҳимоя
skip = Мазмунга өтүү
theme-toggle = Көрүнүштү алмаштыруу
language-switch = Терезенин тили
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
language-drafts = Каралама котормо
language-draft-note = Каралама котормо: эне тили кыргызча болгон адам азырынча окуй элек.
law-on = Мыйзам { $date } күнү текшерилген
law-text = Булак: { $when }
close = Жабуу
retry = Кайра аракет кылуу
dismiss = Жашыруу

## Дни и часы

weekday-0 = жекшемби
weekday-1 = дүйшөмбү
weekday-2 = шейшемби
weekday-3 = шаршемби
weekday-4 = бейшемби
weekday-5 = жума
weekday-6 = ишемби
weekday-short-0 = жек
weekday-short-1 = дүй
weekday-short-2 = шей
weekday-short-3 = шар
weekday-short-4 = бей
weekday-short-5 = жум
weekday-short-6 = ишм
month-1 = январы
month-2 = февралы
month-3 = марты
month-4 = апрели
month-5 = майы
month-6 = июну
month-7 = июлу
month-8 = августу
month-9 = сентябры
month-10 = октябры
month-11 = ноябры
month-12 = декабры
month-short-1 = янв.
month-short-2 = фев.
month-short-3 = мар.
month-short-4 = апр.
month-short-5 = май
month-short-6 = июн.
month-short-7 = июл.
month-short-8 = авг.
month-short-9 = сен.
month-short-10 = окт.
month-short-11 = ноя.
month-short-12 = дек.
day-full = { $year }-жылдын { $day }-{ $month }, { $weekday }
day-plain = { $year }-жылдын { $day }-{ $month }
day-long = { $day }-{ $month }, { $weekday }
day-reading = { $day }-{ $month }, { $weekday }
day-reading-year = { $year }-жылдын { $day }-{ $month }, { $weekday }
day-near = { $weekday } { $day }
day-far = { $day } { $month }
day-far-year = { $day } { $month } { $year }

## Стол

desk-title = Иш столу
desk-new = Жаңы иш
desk-col-when = Коопсуз күн
desk-col-who = Адам
desk-col-what = Эмне кылуу керек
desk-col-broken = Бузуулар
desk-col-changed = Өзгөргөн
desk-group-hours = Сааттар өтүп жатат
desk-group-today = Бүгүн
desk-group-tomorrow = Эртең
desk-group-this_week = Ушул аптада
desk-group-next_week = Кийинки аптада
desk-group-later = Кийинчерээк
desk-group-restore = Өтүп кеткен — калыбына келтирсе болот
desk-group-none = Мөөнөттү эсептөөгө болбойт
desk-group-calm = Азыр кыла турган иш жок
desk-calm-why = мөөнөттөр шаштырбайт
desk-count = { $n } иш
desk-no-name = Аты азырынча жазылган эмес
desk-no-day = ?
desk-no-day-why = күнү жетишпейт
desk-remove = Алып салуу
desk-remove-label = Ишти алып салуу: { $name }
desk-removed = Иш алып салынды: { $name }
desk-restore = Кайтаруу
desk-kept = Иштер ушул компьютерде гана сакталат.
desk-empty-title = Азырынча иш жок
desk-empty-about = Бул жерде иштер турат: акыркы күнү жакыны жогоруда. Күтүп турган адамдан баштаңыз.
desk-empty-act-about = Он кадам; «билбейм» да жооп.
desk-empty-calculator = Ишсиз: күнү, берене жана кадамдап эсептөө.
examples-title = Окуу иштери
examples-about = Адамдар ойдон чыгарылган. Көчүрмөсү ачылат: анда каалаганыңызды өзгөртүңүз.
tag-sample = окуу үчүн
left-today = саат 24:00гө чейин почта менен
left-days = { $days } күн
left-working = { $days } күн, { $working } жумуш күнү
left-missed = { $days } күн өттү

## Дело

case-label = Ачык иш
case-back = Иш столу
undo = Артка кайтаруу
redo = Кайра аткаруу
undone = Артка кайтарылды: { $what }
redone = Кайра аткарылды: { $what }
undone-elsewhere = Бул жерде көрүнбөгөн жооп артка кайтарылды.
redone-elsewhere = Бул жерде көрүнбөгөн жооп кайра коюлду.
undo-nothing = артка кайтара турган нерсе жок
redo-nothing = кайра аткара турган нерсе жок
tabs-label = Иш
tab-facts = Фактылар
tab-document = Документ
tab-facts-count = { $n } жооп окулган жок
tab-document-count = { $n } пикир
saved-at = Сакталды, { $time }
save-waiting = Азырынча жазылган жок
save-failed = Жазылган жок

## Анкета

steps-label = Анкетанын кадамдары
steps-progress = Жооп берилди: { $answered } / { $total }
step-count = { $answered } / { $total }
step-done = жооп берилди
step-part = башталды
step-none = баштала элек
step-off = бул иште кереги жок
step-invalid = { $n } жооп окулган жок
step-nothing = Бул иште бул жерде сурай турган нерсе жок.
form-label = Анкета, «{ $step }» кадамы
form-next = Кийинки: { $step }
form-to-document = Документке өтүү
form-back = Артка
answer-unknown = Билбейм
answer-na = Тиешеси жок
why-open = Эмне үчүн суралат
why-close = Жашыруу
select-empty = Тандаңыз
placeholder-date = кк.аа.жжжж
placeholder-time = сс:мм
placeholder-year = жжжж
list-remove = Алып салуу
list-remove-label = Алып салуу: { $name }
list-none = Азырынча эч ким, эч нерсе жазылган эмес.
list-item-ties-family = { $n }-тууган
list-item-events = { $n }-окуя
list-item-attachments = { $n }-кагаз
list-add-ties-family = Тууган кошуу
list-add-events = Окуя кошуу
list-add-attachments = Кагаз кошуу

## Срок

deadline-label = Мөөнөт жана анын эсеби
deadline-safe = { $title } · коопсуз күн
deadline-was = { $title } · акыркы күн өткөн
deadline-missed = Даттанууну мөөнөттү калыбына келтирүү өтүнүчү менен тапшырыңыз жана себебин жазыңыз.
deadline-late = Тапшыруу күнү акыркы күндөн кеч: эртерээк тапшырыңыз же мөөнөттү калыбына келтирүүнү сураңыз.
deadline-none = Иште жакынкы мөөнөт жок.
deadline-today = Бүгүн акыркы күн.
deadline-needs-do = Жооп керек:
readings-title =
    { $n ->
        [2] Эки түшүндүрмө, эртерээгин алабыз
        [3] Үч түшүндүрмө, эртерээгин алабыз
       *[other] Түшүндүрмөлөр: { $n }, эртерээгин алабыз
    }
reading-pick = ушундай эсептейбиз
reading-other = камдык жүйө
proof-title = Кантип эсептелди, { $n } кадам
edition-from = Редакция, башталышы: { $date }
edition-from-unknown = Бул редакция кайсы күндөн тартып — такталган эмес
edition-checked = текшерилген: { $date }
edition-source = Булак
confidence-secondary = экинчи булак боюнча
confidence-inference = чечмелеп чыгарылган
confidence-unverified = текшерилген эмес

## Сроки

tab-ledger = Мөөнөттөр
tab-ledger-count = { $n } мөөнөт өтүп жатат
ledger-title = Иштин мөөнөттөрү
ledger-line = Тартиби менен
ledger-now = азыр
ledger-still = дагы { $time }
ledger-end = акыркы күн: { $when }
ledger-happened = Бул окуя; мөөнөттөр ошондон эсептелет.
ledger-reasons = Калыбына келтирүү себептери жазылып коюлган:
ledger-done = Жазылды: { $when }
ledger-done-fact = Аткарылды: { $when }
ledger-over-fact = Бүттү: { $when }
ledger-file = Тапшырылганын белгилөө
ledger-unfile = Белгини алып салуу
ledger-prepare = Документ даярдоо
ledger-calendar = Календарга
ledger-chronology = Окуялар тартиби (PDF)
ledger-zone = Сааттар ушул убакыт боюнча: { $zone }.
ledger-zone-assumed = Иштин орду жазылган эмес, сааттар ушул убакыт боюнча: { $zone }.
ledger-empty-title = Азырынча мөөнөт жок
ledger-empty-about = Биринчи күн жазылганда иштин бардык мөөнөттөрү ушул жерде турат.
ledger-empty-act = Колго тийген күндү жазуу
ledger-status-event = окуя
ledger-status-future = башталышын күтүп турат
ledger-status-running = өтүп жатат
ledger-status-kept = мөөнөтүндө аткарылды
ledger-status-late = кеч аткарылды
ledger-status-disputed = талаштуу
ledger-status-missed = өткөрүп жиберилген
ledger-status-overdue = мөөнөтү өткөн, белги жок
ledger-status-breached = бузулган
ledger-status-ended = бүттү
ledger-status-passed = жоопкерчилик мөөнөтү өткөн
ledger-status-no_date = күнү жок
duration-hm = { $h } саат { $m } мүн
duration-h = { $h } саат
duration-m = { $m } мүн
day-row = { $weekday } { $day } { $month }
clock-from = башы: { $hour }, { $day }
clock-until = аягы: { $hour }
clock-over = { $limit } чегинен ашык
clock-kept = баары { $limit }
clock-said = Өттү: { $passed }, баары { $limit }
proof-pane = Тандалган мөөнөттүн эсеби
about-origin = Эсептин башы
about-done = Аткарылды
about-place = Кайда
about-missed = Болбосо
paper-not-ready = азырынча бланксыз
filed-label = Тапшыруу белгиси
filed-day = Күн
filed-hour = Саат, маанилүү болсо
filed-today = Бүгүн
filed-how = Кантип тапшырылды
filed-how-post = Почта менен
filed-how-counter = Кабылдамага
filed-how-custody = Мекеме аркылуу
filed-how-electronic = Электрондук
filed-proof = Эмне менен тастыкталат: квитанция, мөөр, тизме
filed-save = Жазуу
filed-cancel = Жазбоо
filed-said = Тапшырылганы жазылды: { $title }
breaches-title = Орган эмнени бузду
breach-check = текшерүү
breach-term = Мөөнөткө өтүү
saved-calendar = Мөөнөттөр календарь үчүн сакталды:
key-terms = мөөнөттөр боюнча
key-proof = эсеп
key-calendar = календарга
deadline-outcome-date = Мөөнөт эсептелди
deadline-outcome-needs_fact = Мөөнөттү азырынча эсептөөгө болбойт
deadline-outcome-needs_decision = Алгач өзүңүз чечиңиз
deadline-outcome-outside_calendar = Мөөнөттү болжолдоп эсептебейбиз
deadline-outcome-not_in_force = Ал кезде бул берене жок болчу

## Сроки на столе

ribbon-label = Эки апта: канча иштин эң жакын мөөнөтү ушул күнгө туура келет
ribbon-about = коопсуз күндөр
ribbon-off = эс алуу күнү
ribbon-unsure = бул күн үчүн календарь текшерилген эмес
month-name-1 = Январь
month-name-2 = Февраль
month-name-3 = Март
month-name-4 = Апрель
month-name-5 = Май
month-name-6 = Июнь
month-name-7 = Июль
month-name-8 = Август
month-name-9 = Сентябрь
month-name-10 = Октябрь
month-name-11 = Ноябрь
month-name-12 = Декабрь
desk-only = { $day } гана.
desk-show-all = Бардык иштерди көрсөтүү
desk-breaches = орган { $n } мөөнөттү же эрежени бузду

## Посчитать срок

calculator-title = Мөөнөттү эсептөө
calculator-rules = Мөөнөт эрежелери
calculator-search = Мөөнөт, берене, сөз
calculator-found = { $n } эреже
calculator-none = Мындай эреже жок. Берене боюнча: «30.3» же орусча сөз боюнча: «жалоба» деп издеңиз.
calculator-answer = Шарттар жана жооп
calculator-choose = Сол жактан кайсы мөөнөттү эсептөөнү тандаңыз. Ал үчүн иштин кереги жок.
calculator-type-day = Күндү жазыңыз: мөөнөт жана анын эсеби ушул жерде чыгат.
calculator-event = Эсептин башы
calculator-day = Окуя күнү
calculator-hour = Саат жана жер
calculator-zone = Кайсы шаардын убактысы боюнча
calculator-check = Күндү текшерүү: үлгүрөбүзбү
calc-verdict-in_time = Мөөнөтүндө
calc-verdict-disputed = Талаштуу: түшүндүрмөгө жараша
calc-verdict-late = Кеч
calc-verdict-needs_hour = Саат керек
zone-moscow = { $name }, Москва убактысы
zone-from-moscow = { $name }, Москва { $hours }
key-calculator = мөөнөттү эсептөө
key-rules = эрежелер боюнча
key-day = окуя күнүнө

## Документ

pages-label = Документтин беттери
page-alt = { $n }-барак, баары { $total }
page-of = { $n }-барак, баары { $total }
preview-text-label = Беттердин тексти
preview-slow = Беттер даярдалууда, мурункулары азырынча ордунда
preview-first = Беттер даярдалууда
document-heading = Документ: { $title }
paper-now = Кагаз:
paper-chosen = Даярдайбыз: { $title }
papers-label = Кайсы кагазды даярдайбыз
family-appeals = Даттануулар
family-language = Тил жана протокол
family-powers = Коргоочу
family-detention = Кармоо
family-supporting = Эскерткич жана адамга жардам
family-other = Башкалар
save-pdf = PDF сактоо
save-pdf-busy = Сакталууда
save-docx = Word
save-txt = Текст
save-packet = Топтом…
save-packet-about = Ушул күн талап кылган бардык кагаздар, тизмеси жана басып чыгаруу файлы менен: сиз тандаган папкага
save-label = Сактоо
saved-docx = Word үчүн сакталды:
saved-txt = Текст сакталды:
saved-packet =
    Топтом жазылды. Кагаздар: { $papers }, басып чыгарыла турган беттер: { $pages }.{ $blocked ->
        [0] { "" }
       *[other] { " " }Пикирлерден улам түзүлгөн жок: { $blocked }.
    }{ $missing ->
        [0] { "" }
       *[other] { " " }Дагы керек, бланксыз: { $missing }.
    } Чоо-жайы тизмеде:
override-open = Баары бир түзүү…
override-reason = Эмне үчүн кагазды түзүү керек
override-about = Себеби иште жана топтомдун тизмесинде калат. Бул фактылар өзгөрсө, чечим күчүн жоготот.
override-needs-reason = Себебин жазыңыз: ансыз пикирди айланып өтүүгө болбойт.
override-send = Түзүү
override-cancel = Жокко чыгаруу
override-stands = { $date } күнү түзүү чечилди, себеби:
override-expired = { $date } күнкү чечим мындан ары күчүндө эмес: фактылар өзгөрдү. Себеби мындай болчу:
override-withdraw = Чечимди жокко чыгаруу

# ── Карточка имени ──────────────────────────────────────────────────────────────────────────────────────────
name-card = Аты орусча жөндөмөлөрдө: { $name }
name-card-title = Үн чыгарып окуңуз
name-card-about = Бул сүйлөмдөр кагаздардан. Форманы саптын өзүндө оңдоңуз; бир жолу ырастоо жетиштүү.
name-state-by_rule = Аттын формалары так эреже боюнча түзүлдү.
name-state-doubtful = Формалар жалпы эреже боюнча түзүлдү, мындай аттар тууралуу грамматикалар талашат.
name-state-confirmed = Формалар ырасталды жана иштин бардык кагаздарында турат.
name-state-stale = Формалар ырасталгандан кийин аты өзгөрдү. Жаңы формаларды окуңуз.
name-card-open = Атты жөндөмөлөрдө окуу
name-card-close = Жыйноо
name-card-confirm = Баары туура
name-card-change = Оңдоо
name-card-withdraw = Ырастоону алып салуу
name-card-doubt = шектүү форма
name-card-empty = Бардык формаларды жазыңыз: кагазда бош форма болбойт.
name-card-proposed = Эреже боюнча: { $form }
name-card-mend-name = Атты оңдоо
name-case-nominative = «кто» жөндөмөсү
name-case-genitive = «нет кого» жөндөмөсү
name-case-dative = «дать кому» жөндөмөсү
name-case-accusative = «вижу кого» жөндөмөсү
name-case-instrumental = «доволен кем» жөндөмөсү
name-case-prepositional = «думаю о ком» жөндөмөсү
name-ask-nominative = Ким
name-ask-genitive = Кимдин
name-ask-dative = Кимге
name-ask-accusative = Кимди
name-ask-instrumental = Ким тарабынан
name-ask-prepositional = Кимдин алдында
save-blocked = Алгач муну чечиңиз:
saved-file = { $pages } барак сакталды:

## Замечания

findings-label = Документке пикирлер
findings-none = Пикир жок. Кол коюудан мурда баракты толук окуңуз.
findings-jump = Суроого өтүү
severity-blocks = Тоскоол
severity-returned = Кайтарышат
severity-asked = Сурашат
severity-by_hand = Кол менен жазуу
verdict-blocks = Фактыларда { $n } карама-каршылык
verdict-returned = { $n } себеп
verdict-asked = { $n } суроо
verdict-by_hand = { $n } сап
verdict-clear = Пикир жок

## Неприятности

trouble-unexpected-what = Программа жооп берген жок.
trouble-unexpected-do = Экрандагы текст бүтүн. Кайра аракет кылыңыз; болбосо терезени жаап, кайра ачыңыз, жазылганы калат.
trouble-text-safe = Терилген текст экранда калды.
trouble-preview = Беттер мурунку: жаңысын түзүүгө болгон жок.

## Клавиши

keys-title = Бардык баскычтар
keys-about = Баскычтар клавиатурадагы орду боюнча басылат, тилин алмаштыруунун кереги жок. Жалгыз тамгалар курсор талаада болбогондо иштейт.
key-new = жаңы иш
key-walk = тизме боюнча
key-open = ачуу
key-remove = ишти алып салуу
key-next = кийинки кадам
key-unknown = билбейм
key-why = эмне үчүн суралат
key-panes = терезенин кийинки бөлүгү
key-finding = кийинки пикир
key-papers = кагаздар боюнча
key-pdf = PDF сактоо
key-word = Word үчүн сактоо
key-packet = топтомду сактоо
key-undo = артка кайтаруу
key-redo = кайра аткаруу
key-back = артка, текст жоголбойт
key-all = бардык баскычтар

## Почему ответ не прочитан

problem-date_format = Окулган жок. Күнүн, айын жана жылын жазыңыз: 17.11.2026.
problem-date_impossible = Календарда мындай күн жок. Кагаздан текшериңиз.
problem-number_format = Бүтүн сан керек, цифра менен.
problem-number_range = Бул жерде мындай сан болушу мүмкүн эмес. Кагаздан текшериңиз.
problem-year_range = Бул жерде мындай жыл болушу мүмкүн эмес. Төрт цифра жазыңыз: 2014.
problem-time_format = Убакыт окулган жок. Саатын жана мүнөтүн жазыңыз: 14:20.
problem-text_long = { $max } белгиден узуну баракка батпайт. Кыскартыңыз.
problem-word_long = Сөз { $max } белгиден узун. Боштук калып калбаганын текшериңиз.
problem-choice_unknown = Тизмеде мындай жооп жок. Тизмеден тандаңыз.
problem-other = Жооп окулган жок. Текст терилген боюнча сакталды.

## Шаги

step-person = Адам
step-person-about = Кимди коргойбуз. Паспорттогудай жана анын котормосундагыдай жазыңыз; «билбейм» божомолдон жакшы.
step-language = Тил
step-language-about = Адам ага эмне деп жатышканын жана эмнеге кол коюп жатканын түшүнгөнбү. Котормочу тууралуу жүйө ушуга таянат.
step-representative = Коргоочу
step-representative-about = Адамдын атынан ким жана кайсы кагаз менен сүйлөйт.
step-ruling = Токтом
step-ruling-about = Эмнеге даттанабыз жана аны качан билдик. Мөөнөт ушундан эсептелет.
step-offence = Укук бузуу
step-offence-about = Кайсы берене боюнча жана кандай жаза беришти.
step-process = Иш кандай жүрдү
step-process-about = Протокол, укуктар, котормочу. Ар бир «болгон эмес» — жүйө.
step-stay = Болуу
step-stay-about = Россияда кайсы күнгө чейин жашоого болот эле жана эмне үчүн ал күн өтүп кетти.
step-ties = Россиядагы жашоо
step-ties-about = Үй-бүлө, окуу, жумуш: чыгарып жиберүү бузган нерсенин баары.
step-story = Эмне болду
step-story-about = Убакыт тартибинде, бир-эки сүйлөм менен. Так эмес убакыт бошунан жакшы.
step-filing = Тапшыруу
step-filing-about = Ким кол коёт, качан тапшырабыз жана эмнени тиркейбиз.
step-detention = Кармоо
step-detention-about = Качан алып келишти, эмне үчүн жана канча кармашты. Бул мөөнөттөр саат менен өлчөнөт.
step-custody-term = Атайын мекеме
step-custody-term-about = Ким жайгаштырды, кайсы күнгө чейин жана судья эмне чечти.
step-decision = Чечим
step-decision-about = Ишти кандай карашты, даттануу эмне менен бүттү жана эмне аткарылды.
step-migration-decision = Тыюу жана баш тартуулар
step-migration-decision-about = Миграция органынын чечимдери. Мөөнөттөр аларды билген күндөн тартып өтөт.

## Группы вопросов

group-name = Аты кирилл тамгасында
group-latin = Аты латын тамгасында, паспорттогудай
group-forms = Аты жөндөмөлөрдө
group-document = Инсандык документ
group-russian = Орусча эмнени билет
group-representative = Коргоочунун аты
group-warrant = Ордер
group-poa = Ишеним кат
group-contacts = Кантип байланышуу
group-authority = Токтомду ким чыгарды
group-reviewing = Даттанууну ким карайт
group-article = КоАП беренеси
group-protocol = Протокол
group-extension = Узартуу арызы
group-study = Окуу

## Вопросы: человек

q-client-name-family = Фамилия
q-client-name-family-why = Баш жагында жана кол тамгада турат; жөндөмөлөрдү программа өзү коёт.
q-client-name-given = Аты
q-client-name-given-why = Баш жагында жана кол тамгада фамилиянын жанында турат.
q-client-name-patronymic = Атасынын аты
q-client-name-patronymic-why = Паспортто жок болсо, «тиешеси жок» деп белгилеңиз: кагазда бош орун калбайт.
q-client-name-latin_family = Фамилиясы латын тамгасында
q-client-name-latin_family-why = Жазылыштар айырмаланганда сот атты ушул боюнча паспорт менен салыштырат.
q-client-name-latin_given = Аты латын тамгасында
q-client-name-latin_given-why = Жазылыштар айырмаланганда сот атты ушул боюнча паспорт менен салыштырат.
q-client-name-in_ruling = Аты, токтомдогудай
q-client-name-in_ruling-why = Ал жакта башкача жазылса, даттануу кайтарылбашы үчүн баш жагында эки жазылышы тең турат.
list-item-client-name-variants = { $n }-жазылыш
list-add-client-name-variants = Жазылыш кошуу
q-client-name-variants = Аттын башка жазылыштары
q-client-name-variants-why = Кагаздар атты ар башка жазса, иштин ар бир кагазы «он же» (ошол эле адам) дейт жана сот бул ошол адамбы деп сурабайт.
q-client-name-variants-name = Кандай жазылган
q-client-name-variants-name-why = Тамгасына чейин, «кто» жөндөмөсүндө, кагаз жаңылса да.
q-client-name-variants-kind = Кайсы кагазда
q-client-name-variants-kind-why = Ал жазылыштан кийин кашаада турат: «(в паспорте)».
q-client-name-variants-kind-ruling = Токтом
q-client-name-variants-kind-protocol = Протокол
q-client-name-variants-kind-detention_protocol = Кармоо протоколу
q-client-name-variants-kind-decision = Даттануу боюнча чечим
q-client-name-variants-kind-passport = Паспорт
q-client-name-variants-kind-translation = Паспорттун котормосу
q-client-name-variants-kind-birth_certificate = Туулгандыгы тууралуу күбөлүк
q-client-name-variants-kind-marriage_certificate = Нике тууралуу күбөлүк
q-client-name-variants-kind-migration_card = Миграциялык карта
q-client-name-variants-kind-arrival_notice = Келгендиги жөнүндө билдирме
q-client-name-variants-kind-patent = Патент
q-client-name-variants-kind-other = Башка кагаз
q-client-name-variants-number = Кагаздын номери же аталышы
q-client-name-variants-number-why = Протоколдун же токтомдун номери; башка кагаз үчүн — анын аталышы.
q-client-name-variants-on = Кагаздын күнү
q-client-name-variants-on-why = Сот кагазды иштен күнү боюнча табат.
q-client-name-variants-sheet = Иштин барагы
q-client-name-variants-sheet-why = Иш окулган болсо: ушул жазылыш турган барактын номери.
q-client-name-variants-source = Кайдан белгилүү
q-client-name-variants-source-why = Көчүрмө, сүрөт, кайрылуучудагы түп нуска, кимдин сөзү. Кагазга кирбейт; булаксыз «он же» дегенди эч нерсе тастыктабайт.
q-client-name-forms-genitive = «Нет кого» жөндөмөсү
q-client-name-forms-genitive-why = Программа туура эмес жөндөгөндө гана толтуруңуз: сиздин формаңыз эрежелерден жогору.
q-client-name-forms-dative = «Дать кому» жөндөмөсү
q-client-name-forms-dative-why = Программа туура эмес жөндөгөндө гана толтуруңуз: сиздин формаңыз эрежелерден жогору.
q-client-name-forms-accusative = «Вижу кого» жөндөмөсү
q-client-name-forms-accusative-why = Программа туура эмес жөндөгөндө гана толтуруңуз: сиздин формаңыз эрежелерден жогору.
q-client-name-forms-instrumental = «Доволен кем» жөндөмөсү
q-client-name-forms-instrumental-why = Программа туура эмес жөндөгөндө гана толтуруңуз: сиздин формаңыз эрежелерден жогору.
q-client-name-forms-prepositional = «Думаю о ком» жөндөмөсү
q-client-name-forms-prepositional-why = Программа туура эмес жөндөгөндө гана толтуруңуз: сиздин формаңыз эрежелерден жогору.
q-client-sex = Жынысы, паспорт боюнча
q-client-sex-why = Орусча мүчөлөр ушуга жараша: «признан», «признана».
q-client-sex-male = Эркек
q-client-sex-female = Аял
q-client-birth_date = Туулган күнү
q-client-birth_date-why = Баш жагында аттын жанында турат.
q-client-birth_place = Туулган жери
q-client-birth_place-why = Баш жагында паспорттун котормосундагыдай турат.
q-client-citizenship = Жарандык
q-client-citizenship-why = Баш жагында турат; кайсы келишимдер колдонулары ушуга жараша.
q-client-document-kind = Түрү
q-client-document-kind-why = Баш жагында сот адамды тааный турган кагазды атайт.
q-client-document-kind-passport = Паспорт
q-client-document-kind-residence_permit = Туруктуу жашоого уруксат (ВНЖ)
q-client-document-kind-stateless_document = Жарандыгы жок адамдын документи
q-client-document-kind-other = Башка
q-client-document-number = Сериясы жана номери
q-client-document-number-why = Баш жагында турат; номери жок болсо, кол менен жазууга сап калат.
q-client-document-issued_on = Качан берилген
q-client-document-issued_on-why = Баш жагында номердин жанында турат.
q-client-document-issued_by = Ким берген
q-client-document-issued_by-why = Баш жагында номердин жанында турат.
q-client-address = Жашаган дареги
q-client-address-why = Сот отурум тууралуу ушул боюнча кабарлайт.
q-client-phone = Телефон
q-client-phone-why = Сот телефон менен каттан тезирээк кабарлайт.

## Вопросы: язык

q-client-native_language = Эне тил
q-client-native_language-why = Ушул тилден котормочу сурайбыз.
q-client-schooling = Мектепте кайда жана кайсы тилде окуган
q-client-schooling-why = Эне тилдеги мектеп сотко орусча окуу эмне үчүн кыйын экенин түшүндүрөт.
q-client-russian-understands = Сөздү түшүнөт
q-client-russian-understands-why = Даттануу котормочу тууралуу эмне дээри жоопко жараша.
q-client-russian-understands-none = Жок
q-client-russian-understands-some = Бир аз
q-client-russian-understands-good = Жакшы
q-client-russian-speaks = Сүйлөйт
q-client-russian-speaks-why = Даттануу котормочу тууралуу эмне дээри жоопко жараша.
q-client-russian-speaks-none = Жок
q-client-russian-speaks-some = Бир аз
q-client-russian-speaks-good = Жакшы
q-client-russian-reads = Окуйт
q-client-russian-reads-why = Окуй албаган адам эмнеге кол койгонун текшере алган эмес.
q-client-russian-reads-none = Жок
q-client-russian-reads-some = Бир аз
q-client-russian-reads-good = Жакшы
q-client-russian-writes = Жазат
q-client-russian-writes-why = Жаза албаган адам «русским владею» деп өзү жаза алган эмес.
q-client-russian-writes-none = Жок
q-client-russian-writes-some = Бир аз
q-client-russian-writes-good = Жакшы

## Вопросы: защитник

q-representative-kind = Адамдын атынан ким сүйлөйт
q-representative-kind-why = Адвокат ордер менен, башка коргоочу ишеним кат менен иштейт. КоАП 25.5.
q-representative-kind-none = Эч ким
q-representative-kind-advocate = Адвокат
q-representative-kind-defender = Башка коргоочу
q-representative-family = Фамилия
q-representative-family-why = Баш жагында турат, коргоочу кол койсо — кол тамгада да.
q-representative-given = Аты
q-representative-given-why = Баш жагында фамилиянын жанында турат.
q-representative-patronymic = Атасынын аты
q-representative-patronymic-why = Жок болсо, «тиешеси жок» деп белгилеңиз.
q-representative-sex = Жынысы
q-representative-sex-why = Орусча тексттеги мүчөлөр ушуга жараша.
q-representative-sex-male = Эркек
q-representative-sex-female = Аял
q-representative-registry_number = Адвокаттар реестриндеги номери
q-representative-registry_number-why = Сот адвокаттын макамын ушул боюнча текшерет.
q-representative-warrant_number = Ордердин номери
q-representative-warrant_number-why = Ордер тиркемеде турат; ансыз коргоочунун даттануусун кайтарышат.
q-representative-warrant_date = Ордердин күнү
q-representative-warrant_date-why = Ордердин номеринин жанында турат.
q-representative-poa_date = Ишеним каттын күнү
q-representative-poa_date-why = Күнү жок ишеним кат жараксыз.
q-representative-poa_certified_by = Ким күбөлөндүргөн
q-representative-poa_certified_by-why = Сот анын күбөлөндүрүүгө укугу барбы, текшерет.
q-representative-poa_appeals = Даттанууга кол коюу жана тапшыруу укугу
q-representative-poa_appeals-why = Ал ишеним катта аталбаса, коргоочунун даттануусун кайтарышат. КоАП 25.5.
q-representative-poa_appeals-yes = Аталган
q-representative-poa_appeals-no = Аталган эмес
q-representative-poa_place = Ишеним кат кайда берилген
q-representative-poa_place-why = Шаар же айыл: ишеним каттын аталышынын астында, күндүн жанында турат.
q-representative-poa_substitution = Ыйгарым укукту башкага өткөрүү
q-representative-poa_substitution-why = Ыйгарым укукту башкага уруксат болгондо гана өткөрүүгө болот. Уруксатсыз тыюуну жазабыз. ГК 187.
q-representative-poa_substitution-yes = Уруксат берилген
q-representative-poa_substitution-no = Тыюу салынган
q-representative-poa_certifier = Ким күбөлөндүрөт
q-representative-poa_certifier-why = Күбөлөндүрүү жазуусу ушуга жараша. Күбөлөндүрүлбөгөн ишеним катты сот кабыл албайт. ГПК 53 ч. 2.
q-representative-poa_certifier-notary = Нотариус
q-representative-poa_certifier-employer = Иш берүүчү
q-representative-poa_certifier-university = Окуу жайы
q-representative-poa_certifier-hospital = Оорукана
q-representative-poa_certifier-housing = Үйдү башкаруучу компания
q-representative-poa_certifier-custody = Мекеменин башчысы
q-representative-poa_signing = Кайрылуучунун ордуна ким кол коёт
q-representative-poa_signing-why = Өзү кол коё албагандын ордуна башка адам кол коёт, кол тамганы нотариус күбөлөндүрөт. ГК 160 п. 3.
q-representative-poa_signing-own_hand = Өзү
q-representative-poa_signing-illiterate = Башка адам: сабатсыз
q-representative-poa_signing-illness = Башка адам: оорулуу
q-representative-poa_signing-defect = Башка адам: майыптык
q-representative-poa_bilingual = Кайрылуучунун тилиндеги экинчи мамыча
q-representative-poa_bilingual-why = Оң жакта котормо турат, бар жеринде; орусча текстке кол коюлат. Бул котормочунун ордун баспайт.
q-representative-poa_bilingual-yes = Керек
q-representative-poa_bilingual-no = Кереги жок
q-representative-birth_date = Туулган күнү
q-representative-birth_date-why = Паспорт менен бирге ишеним кат кимге берилгенин көрсөтөт.
q-representative-diploma = Юристтин диплому
q-representative-diploma-why = Жогорку окуу жайы, сериясы жана номери, күнү, адистиги. Ансыз КАС боюнча иштерге киргизишпейт. Диплом жок — «тиешеси жок». КАС 55.
q-representative-poa_waiver = Доодон баш тартуу жана моюнга алуу
q-representative-poa_waiver-why = Баш тарткан доону кайтарууга болбойт. Чечилбесе, бул укук адамдын өзүндө калат. КАС 56 ч. 2.
q-representative-poa_waiver-yes = Өкүл кыла алат
q-representative-poa_waiver-no = Адамдын өзү гана
q-representative-document = Паспорт
q-representative-document-why = Бир сапта: кайсы өлкөнүкү, сериясы жана номери, ким жана качан берген. Коргоочуну ишке ушул менен киргизишет.
q-representative-address = Каттар үчүн дарек
q-representative-address-why = Сот билдирмени жана чечимди ушул жерге жөнөтөт.
q-representative-phone = Телефон
q-representative-phone-why = Сот бул телефон менен отурум тууралуу ошол эле күнү кабарлайт.

## Вопросы: постановление

q-authority-body = Сот же орган
q-authority-body-why = Даттануу ал аркылуу тапшырылат: ал аны иш менен кошо жөнөтүүгө милдеттүү.
q-authority-address = Дарек
q-authority-address-why = Баш жагында жана конвертте турат.
q-authority-post = Кызмат орду
q-authority-post-why = Так ким кол койгон: даттануунун тексти аны ушундай атайт.
q-authority-person = Аты, токтомдогудай
q-authority-person-why = Ал жактагыдай жазыңыз: кыскартып же толук.
q-reviewing-name = Сот же орган
q-reviewing-name-why = Даттануу кимге жазылганы, баш жагынын биринчи сабы.
q-reviewing-address = Дарек
q-reviewing-address-why = Баш жагында аталышынын астында турат.
q-ruling-decided_by = Ким чечти
q-ruling-decided_by-why = Даттанууну ким карары ушуга жараша.
q-ruling-decided_by-judge = Судья
q-ruling-decided_by-official = Кызмат адамы
q-ruling-number = Токтомдун номери
q-ruling-number-why = Ишти ушул боюнча табышат; номери жок болсо, бош сап калат.
q-ruling-made_on = Токтомдун күнү
q-ruling-made_on-why = Даттануунун биринчи сүйлөмүндө жана өтүнүчүндө турат.
q-ruling-received_on = Көчүрмө качан берилди же алынды
q-ruling-received_on-why = Даттануу мөөнөтү ушул күндөн өтөт. КоАП 30.3 ч. 1.
q-ruling-receipt_proof = Бул күн кайдан белгилүү
q-ruling-receipt_proof-why = Мөөнөт тууралуу талашты кагаз чечет, сөз алсызыраак.
q-ruling-receipt_proof-signed_receipt = Тил кат
q-ruling-receipt_proof-postal_record = Почта
q-ruling-receipt_proof-returned = Кат кайтып келди
q-ruling-receipt_proof-file_note = Иштеги белги
q-ruling-receipt_proof-own_words = Айтканынан
q-ruling-receipt_detail = Иштин барагы же каттын номери
q-ruling-receipt_detail-why = Сот тастыктоону суроо-талапсыз өзү табат.
q-ruling-sheets = Токтомдун көчүрмөсү канча барак
q-ruling-sheets-why = Саны тиркемелердин тизмесине кирет.
q-ruling-weighs_ties = Үй-бүлө, жумуш жана Россиядагы жашоо тууралуу эмне айтылган
q-ruling-weighs_ties-why = Бир да сөз болбосо, даттануу жүйөнү ушундан баштайт.
q-ruling-weighs_ties-yes = Айтылган
q-ruling-weighs_ties-no = Бир да сөз жок

## Вопросы: нарушение и наказание

q-offence-article = Берене
q-offence-article-why = Чыгарып жиберүү милдеттүүбү, беренеге жараша.
q-offence-part = Бөлүк
q-offence-part-why = Чыгарып жиберүү милдеттүүбү, бөлүккө жараша.
q-offence-committed_on = Укук бузуу күнү
q-offence-committed_on-why = Мыйзамды ушул күнкү редакцияда алабыз.
q-punishment-fine = Айып пул, рубль
q-punishment-fine-why = Даттануунун биринчи сүйлөмүндө цифра жана сөз менен турат.
q-punishment-expulsion = Россиядан чыгарып жиберүү
q-punishment-expulsion-why = Жүйөлөр жана даттануу канча тез каралары жоопко жараша.
q-punishment-expulsion-none = Дайындалган эмес
q-punishment-expulsion-forced = Мажбурлап
q-punishment-expulsion-controlled = Өзү чыгып кетет
q-custody-held = Адам азыр кайда
q-custody-held-why = Кармалып турган адамды сотко алып келүүнү сурайбыз.
q-custody-held-yes = Мекемеде
q-custody-held-no = Эркиндикте
q-custody-place = Кайда кармап турушат
q-custody-place-why = Сот алып келүү талабын ушул жерге жөнөтөт.

## Вопросы: как шло дело

q-process-protocol_number = Протоколдун номери
q-process-protocol_number-why = Даттануунун текстинде протоколду атайт.
q-process-protocol_on = Протоколдун күнү
q-process-protocol_on-why = Даттануунун текстинде протоколду атайт.
q-process-interpreter_present = Протокол түзүлгөндө котормочу
q-process-interpreter_present-why = Адам орусча билбесе, котормочусуз иш — мыйзам бузуу. КоАП 24.2, 25.10.
q-process-interpreter_present-yes = Болгон
q-process-interpreter_present-no = Болгон эмес
q-process-interpreter_asked = Котормочу суралганы же «плохо понимаю» (жакшы түшүнбөйм) деген сөздөр
q-process-interpreter_asked-why = Жоопсуз калган өтүнүч — өзүнчө жүйө.
q-process-interpreter_asked-yes = Болгон
q-process-interpreter_asked-no = Болгон эмес
q-process-language_note = Протоколдо тил тууралуу эмне жазылган
q-process-language_note-why = Бөтөн кол же басма сап адам түшүнгөнүн далилдебейт.
q-process-language_note-fluent_by_officer = «Владею», кызматкердин колу менен
q-process-language_note-fluent_printed = «Владею», басылган
q-process-language_note-fluent_by_client = «Владею», өз колу менен
q-process-language_note-needs_interpreter = Котормочу керек
q-process-language_note-empty = Бош
q-process-rights_explained = Укуктар түшүнүктүү тилде
q-process-rights_explained-why = Ансыз протоколдогу түшүнүк далил эмес. КоАП 26.2 ч. 3.
q-process-rights_explained-yes = Түшүндүрүшкөн
q-process-rights_explained-no = Түшүндүрүшкөн эмес
q-process-protocol_copy_given = Протоколдун көчүрмөсү
q-process-protocol_copy_given-why = Аны тил кат менен тапшырууга милдеттүү. КоАП 28.2 ч. 6.
q-process-protocol_copy_given-yes = Беришкен
q-process-protocol_copy_given-no = Беришкен эмес
q-process-ties_told = Үй-бүлө, окуу же жумуш тууралуу
q-process-ties_told-why = Айтылып, бирок токтомдо бул тууралуу сөз болбосо, даттануу муну да айтат.
q-process-ties_told-yes = Айтышкан
q-process-ties_told-no = Айтышкан эмес

## Вопросы: пребывание

q-stay-until = Россиядагы акыркы мыйзамдуу күн
q-stay-until-why = Мөөнөт канча күнгө бузулганы ошондон эсептелет.
q-stay-reason = Эмне үчүн мөөнөт өтүп кетти
q-stay-reason-why = Адамдын өз сөзү менен бир-эки сүйлөм. Жагдайларга сөзмө-сөз кирет; коргоочу кол койсо — тырмакчада.
q-stay-extension_applied_on = Качан тапшырылган
q-stay-extension_applied_on-why = Убагында тапшырылган арыз чыгарып жиберүүгө каршы күбөлөйт.
q-stay-extension_receipt = Тил кат
q-stay-extension_receipt-why = Номери текстке жана тиркемеге кирет.

## Вопросы: жизнь в России

q-ties-in_russia_since = Кайсы жылдан бери Россияда
q-ties-in_russia_since-why = Канча жашаганын эске алууга милдеттүү. КоАП 3.10 ч. 4.
q-ties-family = Үй-бүлө
q-ties-family-why = Үй-бүлөлүк абалды эске алууга милдеттүү. КоАП 3.10 ч. 4.
q-ties-family-kinship = Ким болот
q-ties-family-kinship-why = Тууган текстте ушундай аталат.
q-ties-family-kinship-spouse = Жубай
q-ties-family-kinship-child = Бала
q-ties-family-kinship-parent = Ата же эне
q-ties-family-kinship-sibling = Бир тууган
q-ties-family-sex = Жынысы
q-ties-family-sex-why = Күйөөнү аялдан, уулду кыздан айырмалайт.
q-ties-family-sex-male = Эркек
q-ties-family-sex-female = Аял
q-ties-family-name = Толук аты
q-ties-family-name-why = Үй-бүлө тууралуу жүйөдө турат, «кто» жөндөмөсүндө.
q-ties-family-citizenship = Жарандык
q-ties-family-citizenship-why = Россия жарандарынан турган үй-бүлө — эң күчтүү жүйө.
q-ties-family-birth_year = Туулган жылы
q-ties-family-birth_year-why = Балдар үчүн ал текстте турат.
q-ties-family-lives_together = Жашашат
q-ties-family-lives_together-why = Бирге жашоо туугандыктан салмактуураак.
q-ties-family-lives_together-yes = Бирге
q-ties-family-lives_together-no = Өзүнчө
q-ties-family-proof = Эмне менен тастыкталат
q-ties-family-proof-why = Кагаз тиркемелердин тизмесине кирет.
q-ties-study = Кайда окуйт
q-ties-study-why = Орусча, «кого» жөндөмөсүндө, «студент» деген сөздөн кийин: «Приозёрского колледжа».
q-ties-study_year = Курс же класс
q-ties-study_year-why = Окуу тууралуу жүйөнү тактайт.
q-ties-work = Жумуш
q-ties-work-why = Бир сүйлөм; жагдайларга кирет.
q-ties-pays_tax = Салык же патент
q-ties-pays_tax-why = Салык төлөгөнүн эске алууга милдеттүү. КоАП 3.10 ч. 4.
q-ties-pays_tax-yes = Төлөйт
q-ties-pays_tax-no = Төлөбөйт
q-ties-housing = Турак жай
q-ties-housing-why = Бир сүйлөм; турак жай менен камсыз экенин эске алууга милдеттүү.
q-ties-prior_offences = Мурунку укук бузуулар
q-ties-prior_offences-why = Алардын жоктугу — мыйзамга баш ийүү. КоАП 3.10 ч. 4.
q-ties-prior_offences-yes = Болгон
q-ties-prior_offences-no = Болгон эмес
q-ties-other = Ден соолук жана башка маанилүү нерселер
q-ties-other-why = Адамдын өз сөзү менен бир-эки сүйлөм; коргоочу кол койсо, тырмакчада турат.

## Вопросы: что произошло

q-events = Окуялар тартиби менен
q-events-why = Даттануунун жагдайлары болот.
q-events-on = Күн
q-events-on-why = Жагдайлардагы сүйлөм ушул күндөн башталат.
q-events-at = Убакыт
q-events-at-why = Сааттардан канча кармаганы көрүнөт.
q-events-what = Эмне болгон
q-events-what-why = Адамдын өз сөзү менен, орусча бир-эки сүйлөм: «меня остановили…». Даттанууга сөзмө-сөз кирет; коргоочу кол койсо — тырмакчада.
q-events-source = Кайда жазылган
q-events-source-why = Иштин барагы же кагаз; оозеки айтканы да болот.

## Вопросы: подача

q-filing-signed_by = Ким кол коёт
q-filing-signed_by-why = Анын аты кол тамга сызыгынын астында турат.
q-filing-signed_by-client = Адамдын өзү
q-filing-signed_by-representative = Коргоочу
q-filing-on = Качан тапшырабыз
q-filing-on-why = Мөөнөт өтүп кеткенби, ушул күндөн көрүнөт.
q-filing-late_reason = Эмне үчүн мөөнөт өткөрүп жиберилди
q-filing-late_reason-why = Адамдын өз сөзү менен. Мөөнөттү калыбына келтирүү өтүнүчү болот. КоАП 30.3 ч. 2.
q-attachments = Дагы эмнени тиркөө керек
q-attachments-why = Токтом, ордер жана ишеним кат тизмеге өзү кирет.
q-attachments-title = Бул эмне
q-attachments-title-why = Кагаз тиркемелердин тизмесинде ушундай аталат.
q-attachments-sheets = Барактардын саны
q-attachments-sheets-why = Барактардын саны тиркемелердин тизмесинде турат.

## Вопросы: доставление и задержание

q-place-zone = Баары болгон жердин убакыт алкагы
q-place-zone-why = Сааттарды бул компьютер боюнча эмес, окуялар болгон жер боюнча эсептейбиз.
q-detention-body = Кайда алып келишти
q-detention-body-why = Полиция бөлүмү же башка жер, кандай аталса, ошондой. Прокурор алып келүү жазууларын ушул боюнча табат.
q-prosecutor-post = Кайсы прокурорго
q-prosecutor-post-why = Кызмат орду орусча, «кто» жөндөмөсүндө: «прокурор Невского района Санкт-Петербурга». Полиция бөлүмү кайсы районда болсо, ошол райондун прокуроруна даттанышат.
q-detention-brought_on = Полицияга качан алып келишти
q-detention-brought_on-why = Кармоо мөөнөтү ушул мүнөттөн өтөт. Алып келишпесе — «тиешеси жок» деп белгилеңиз. КоАП 27.5 ч. 4.
q-detention-brought_at = Саат канчада алып келишти
q-detention-brought_at-why = Мөөнөт саат менен өтөт. Так убакыт жок болсо, мүмкүн болгон эң эртесин алыңыз.
q-detention-ground = Эмне үчүн кармап турушат
q-detention-ground-why = Чеги ушуга жараша: үч саат же 48. КоАП 27.5 ч. 1–3.
q-detention-ground-stay_rules = Кирүү, болуу, чек ара
q-detention-ground-arrest_or_expulsion = Камак же чыгарып жиберүү мүмкүн
q-detention-ground-other = Башка укук бузуу
q-detention-protocol_on = Кармоо протоколунун күнү
q-detention-protocol_on-why = Анда убакыт жана негиз турушу керек; көчүрмөсү суралганда берилет. КоАП 27.4.
q-detention-protocol_at = Кармоо протоколундагы убакыт
q-detention-protocol_at-why = Алып келген саат менен салыштырыңыз: айырма — жүйө.
q-process-protocol_at = Укук бузуу протоколундагы убакыт
q-process-protocol_at-why = Ал алып келүүдөн мурда болсо, кагаздар бири-бирине каршы.
q-detention-relatives_asked = Туугандарга же коргоочуга кабарлоо өтүнүчү
q-detention-relatives_asked-why = Адам сураганда кабарлашат, ошондуктан сураганбы — маанилүү. КоАП 27.3 ч. 3.
q-detention-relatives_asked-yes = Болгон
q-detention-relatives_asked-no = Болгон эмес
q-detention-conditions = Кандай шартта кармашты
q-detention-conditions-why = Адамдын өз сөзү менен: кайда уктады, тамак беришти беле, суук, тардык. Даттана турган нерсе жок болсо — «тиешеси жок». КоАП 27.6.
q-detention-harm = Кармоодон келген зыян
q-detention-harm-why = Адамдын өз сөзү менен: ден соолук, буюмдар, айлык. Зыян жок — «тиешеси жок». КоАП 27.1 ч. 2.
q-detention-relatives_told = Туугандарга же коргоочуга
q-detention-relatives_told-why = Сурашты, бирок кабарлашкан жок — бул мыйзам бузуу.
q-detention-relatives_told-yes = Кабарлашты
q-detention-relatives_told-no = Кабарлашкан жок
q-detention-released_on = Качан бошотушту
q-detention-released_on-why = Бул күндөн канча кармаганы көрүнөт. Дагы эле кармап турушса — бош калтырыңыз.
q-detention-released_at = Саат канчада бошотушту
q-detention-released_at-why = Сааттардан чектен өткөнбү, көрүнөт.

## Вопросы: специальное учреждение

q-detention-placed_on = Мекемеге качан жайгаштырышты
q-detention-placed_on-why = Ушул сааттан полициянын сот үчүн 48 сааты бар. Жайгаштырышпаса — «тиешеси жок» деп белгилеңиз. КоАП 27.19 ч. 3.2.
q-detention-placed_at = Саат канчада жайгаштырышты
q-detention-placed_at-why = Мөөнөт саат менен өтөт.
q-detention-placed_by = Жайгаштырууну ким чечти
q-detention-placed_by-why = Судьясыз 48 сааттан ашык кармашпайт. КоАП 27.19 ч. 3.
q-detention-placed_by-judge = Судья
q-detention-placed_by-official = Органдын жетекчиси
q-detention-motion_on = Полиция сотко качан кайрылды
q-detention-motion_on-why = Ал үлгүргөнбү, ушул күндөн көрүнөт. Так кайрылбаса — «тиешеси жок» деп белгилеңиз.
q-detention-motion_at = Саат канчада кайрылды
q-detention-motion_at-why = 48 сааттык мөөнөт күн менен эмес, мүнөт менен бүтөт.
q-detention-motion_decided_on = Судья узартуу тууралуу качан чечти
q-detention-motion_decided_on-why = Буга беш күн берилет. Так чечпесе — «тиешеси жок» деп белгилеңиз. КоАП 27.19 ч. 3.5.
q-custody-order_received_on = Узартуу токтому качан алынды
q-custody-order_received_on-why = Ушул күндөн даттанууга он күн. КоАП 27.19 ч. 3.12.
q-custody-until = Судья кайсы күнгө чейин кармоого уруксат берди
q-custody-until-why = Полиция жана сот аткаруучулар узартууну ага чейин кеминде 15 сутка мурда сурайт. КоАП 27.19.1 ч. 3.
q-custody-removal_impossible = Бул адамды Россиядан чыгарып жиберүү
q-custody-removal_impossible-why = Мүмкүн болбосо, токтом күчүнө киргенден бир ай өткөндө соттон бошотууну суроого болот. КоАП 27.19.1 ч. 17.
q-custody-removal_impossible-yes = Иш жүзүндө болбойт
q-custody-removal_impossible-no = Болот

## Вопросы: решение и исполнение

q-process-transferred_on = Ишти жашаган жерине өткөрүү качан чечилди
q-process-transferred_on-why = Ушул күндөн иш ал жакка жеткенче жоопкерчилик мөөнөтү токтоп турат. Өткөрүлбөсө — «тиешеси жок» деп белгилеңиз. КоАП 4.5 ч. 5.
q-process-file_received_on = Иш кароого качан келди
q-process-file_received_on-why = Кароо мөөнөтү ушул күндөн өтөт. КоАП 29.6.
q-process-present = Иш каралганда адам
q-process-present-why = Чыгарып жиберүү мүмкүн болгон иште ансыз чечүүгө болбойт. КоАП 25.1 ч. 3.
q-process-present-yes = Болгон
q-process-present-no = Болгон эмес
q-ruling-in_force_on = Токтом качан мыйзамдуу күчүнө кирди
q-ruling-in_force_on-why = Белгидеги же каттагы күн биздин эсептин ордун алат. Күчүнө кирбесе — бош калтырыңыз.
q-decision-made_on = Даттануу боюнча чечимдин күнү
q-decision-made_on-why = Даттануу мөөнөтүндө каралганбы, ушундан билинет. Даттануу болбосо — «тиешеси жок» деп белгилеңиз.
q-decision-by = Даттанууну ким чечти
q-decision-by-why = Экинчисин кайда тапшыруу ушуга жараша.
q-decision-by-judge = Сот
q-decision-by-official = Жогору турган кызмат адамы
q-decision-result = Даттануу эмне менен бүттү
q-decision-result-why = Жокко чыгарылган токтом аткарылбайт.
q-decision-result-upheld = Күчүндө калтырышты
q-decision-result-changed = Өзгөртүштү
q-decision-result-quashed = Жокко чыгарышты, иш токтотулду
q-decision-result-sent_back = Жокко чыгарышты, иш кайтарылды
q-decision-received_on = Чечим качан алынды
q-decision-received_on-why = Ушул күндөн экинчи даттанууга он күн. КоАП 30.9 ч. 3.
q-execution-fine_paid_on = Айып пул качан төлөндү
q-execution-fine_paid_on-why = Төлөнгөн күндөн адам жазаланган деп эсептелген бир жыл саналат. КоАП 4.6.
q-execution-left_on = Адам Россиядан качан чыгып кетти
q-execution-left_on-why = Чыгып кетүү мөөнөтү сакталганбы, ушул күндөн көрүнөт. КоАП 32.10 ч. 6.
q-execution-deferred_from = Аткаруу кайсы күндөн кийинкиге калтырылган
q-execution-deferred_from-why = Кийинкиге калтырылганда аткаруу мөөнөтү токтоп турат. Калтырылбаса — «тиешеси жок» деп белгилеңиз. КоАП 31.9.
q-execution-deferred_until = Кайсы күнгө чейин калтырылган
q-execution-deferred_until-why = Ушул күндөн кийин эки жылдык мөөнөт уланат. КоАП 31.9.
q-representative-poa_until = Ишеним кат кайсы күнгө чейин күчүндө
q-representative-poa_until-why = Анда мөөнөт аталбаса — «тиешеси жок» деп белгилеңиз: анда берилген күндөн бир жыл. ГК 186.

## Вопросы: запрет на въезд и отказы

q-ban-learned_on = Кирүүгө тыюуну качан билишти
q-ban-learned_on-why = Ушул күндөн доого үч ай. Тыюу жок — «тиешеси жок» деп белгилеңиз. КАС 219.
q-ban-decided_on = Тыюу чечиминин күнү
q-ban-decided_on-why = Ал тууралуу үч жумуш күнүндө кабарлоого милдеттүү: кечигүү — жүйө.
q-ban-until = Тыюу кайсы күнгө чейин
q-ban-until-why = Дагы канча уланары ушул күндөн көрүнөт. Мөөнөтү жок — «тиешеси жок» деп белгилеңиз.
q-permit-kind = Эмнени беришпеди же жокко чыгарышты
q-permit-kind-why = Кайда жана канча күндө даттануу түрүнө жараша.
q-permit-kind-temporary_residence = Убактылуу жашоого уруксат (РВП)
q-permit-kind-residence = Туруктуу жашоого уруксат (ВНЖ)
q-permit-kind-patent = Патент
q-permit-notice_on = Билдирме качан алынды
q-permit-notice_on-why = Ушул күндөн МВДга даттанууга (РВП, ВНЖ) үч жумуш күнү жана доого үч ай.

# Вопросы к доводам
q-client-contract_service = Россия армиясында контракт боюнча кызмат
q-client-contract_service-why = Кызмат өтөп жаткан адамга чыгарып жиберүү дайындалбайт. КоАП 3.10 ч. 3.
q-client-contract_service-none = Жок
q-client-contract_service-serving = Кызмат өтөп жатат
q-client-contract_service-served = Кызмат өтөгөн
q-client-protection = Башпаанек, качкын макамы, жарандыгы жок адамдын документи
q-client-protection-why = Мындай документ менен чыгарып жиберүү кайра каралат. КоАП 30.1 ч. 1.2.
q-client-protection-none = Жок
q-client-protection-refugee_pending = Өтүнүч маңызы боюнча каралууда
q-client-protection-refugee = Качкын макамы
q-client-protection-temporary_asylum = Убактылуу башпаанек
q-client-protection-stateless_document = Жарандыгы жок адамдын документи
q-offence-disputed = Айыптоодо эмне туура эмес
q-offence-disputed-why = Эмне болгон эмес же далилденген эмес: жүйө болот. Бир-эки сүйлөм.
q-offence-earlier_ruling = Дал ошол үчүн мурунку токтом
q-offence-earlier_ruling-why = Орусча тексттегидей: «постановление от 10.10.2026 № 5». Бир нерсе үчүн эки жолу жазаланбайт. КоАП 4.1 ч. 5.
q-stay-entered_on = Россияга акыркы кирген күн
q-stay-entered_on-why = Андан каттоо (регистрация) кереги жок мөөнөт өтөт.
q-process-interpreter_warned = Котормочуга жоопкерчилик тууралуу эскертишти
q-process-interpreter_warned-why = Бул тууралуу белги болбосо, котормо далил эмес. КоАП 25.10, 17.9.
q-process-interpreter_warned-yes = Эскертишти
q-process-interpreter_warned-no = Эскертишкен жок
q-process-interpreter_signed = Протоколдун астында котормочунун колу
q-process-interpreter_signed-why = Котормочу котормону колу менен күбөлөндүрөт. КоАП 25.10.
q-process-interpreter_signed-yes = Бар
q-process-interpreter_signed-no = Жок
q-process-defender_refused = Коргоочу суралганы
q-process-defender_refused-why = Коргоочу суралып, бирок киргизилбесе, бул жүйө. КоАП 25.5 ч. 4.
q-process-defender_refused-yes = Сурашты, киргизишпеди
q-process-defender_refused-no = Сурашкан жок же киргизишти
# ── Названия судов и органов в падежах ──────────────────────────────────────────────────────────────────────
list-item-body_forms = { $n }-аталыш
list-add-body_forms = Аталыштын жөндөмөлөрүн жазуу
q-body_forms = Аталыштар жөндөмөлөрдө
q-body_forms-why = Программа аталышты туура эмес жөндөсө, туура формаларды жазыңыз: алар иштин бардык кагаздарына кирет.
q-body_forms-name = Аталыш, «что» жөндөмөсү
q-body_forms-name-why = Сөзмө-сөз, жоопто жазылгандай.
q-body_forms-genitive = «Чьё» жөндөмөсү
q-body_forms-genitive-why = Орусча: «Решение …» — чьё?
q-body_forms-dative = «Кому» жөндөмөсү
q-body_forms-dative-why = Орусча: «Обратиться к …» — кому?
q-body_forms-accusative = «Куда» жөндөмөсү
q-body_forms-accusative-why = Орусча: «Жалоба в …», «жалоба на …» — куда, на кого?
q-body_forms-instrumental = «Кем» жөндөмөсү
q-body_forms-instrumental-why = Орусча: «Вынесено …» — кем?
q-body_forms-prepositional = «Где» жөндөмөсү
q-body_forms-prepositional-why = Орусча: «Дело находится в …» — где?

# ── Справочник судов и органов ──────────────────────────────────────────────────────────────────────────────
directory-open = Маалымдаманы көрсөтүү
directory-needs = Керек: { $level }.
directory-own = өзүнүкү
directory-named = жердин аталышы боюнча
directory-not-sure = иштейби, такталган эмес
directory-no-address = маалымдамада дарек жок
directory-not-confirmed = тастыкталган эмес
directory-none = Маалымдамада мындай жок. Аталышын өзүңүз жазыңыз.
directory-more = Дагы { $n }: тизмени кыскартуу үчүн аталыштан сөз жазыңыз.
directory-keep = Өз маалымдамага жазуу
directory-forget = Өз маалымдамадан алып салуу

# Доводы
side-label = Барактын жанында эмнени көрсөтүү
side-findings = Пикирлер
side-grounds = Жүйөлөр
grounds-label = Кагаздын жүйөлөрү
grounds-none = Бул кагазда китепкананын жүйөлөрү жок.
grounds-proposed = Фактылар тастыктаган жүйөлөр сунушталды. Белгилеңиз, тартиптеңиз, оңдоңуз.
grounds-chosen = Жүйөлөрдү сиз тандадыңыз.
grounds-unseen = Фактылар тастыктайт, бирок тандалган эмес
grounds-others = Фактылар тастыктабайт: { $n }
grounds-reset = Сунушталганды кайтаруу
ground-add = Өз жүйөм
ground-add-save = Кошуу
ground-done = Даяр
ground-up = Жогору: { $title }
ground-up-hint = Жогору, Alt ↑
ground-down = Төмөн: { $title }
ground-down-hint = Төмөн, Alt ↓
ground-moved = «{ $title }» эми { $n }-орунда
ground-state-proposed = Сунушталган
ground-state-chosen = Тандалган
ground-state-left_out = Алынган
ground-state-unseen = Каралган эмес
ground-state-not_supported = Фактылар тастыктабайт
ground-state-doubtful = Тандалган, бирок фактылар тастыктабайт
ground-own = Сиздин жүйөңүз
ground-edited = Текст сиздики
ground-changed-wording = Китепкананын тексти өзгөрдү
ground-changed-facts = Фактылар өзгөрдү
ground-without-law = Басылган эмес: { $norm } тапшыруу күнүндө жок
ground-why = Эмне үчүн жана эмне менен далилдөө
ground-edit = Текстти оңдоо
ground-restore = Китепкананын текстин кайтаруу
ground-remove = Жүйөнү алып салуу
ground-facts = Фактылар
ground-fact-unknown = жазылган эмес
ground-breach = Мөөнөттөрдөгү бузуу
ground-norms = Мыйзам беренелери
ground-norm-since = редакция, башталышы: { $day }
ground-norm-open = редакциянын башталышы такталган эмес
ground-evidence = Эмне менен далилдөө
ground-evidence-there = Иште бар
ground-evidence-missing = Табуу керек
ground-weak = Алсыз жерлер, кагазга кирбейт
ground-editor = Жүйөнүн тексти
ground-heading = Аталышы
ground-text = Текст
ground-request = Соттон дагы эмнени суроо (бир сүйлөм)
ground-text-hint = Жаңы сап — жаңы абзац. Бош талаа китепкананын текстин кайтарат.
ground-library = Китепкананын тексти

# Семейства замечаний
check-family-addressee = Кимге жана кайсы сотко
check-family-authority = Кол коюу жана даттануу укугу
check-family-power = Ишеним кат: күнү жана мөөнөтү
check-family-deadline = Мөөнөт жана аны калыбына келтирүү
check-family-attachments = Тизме боюнча тиркемелер
check-family-copies = Нускалардын саны
check-family-duty = Алым же аны кийинкиге калтыруу
check-family-names = Аттар
check-family-contradictions = Кагаздардын ортосундагы карама-каршылык
check-family-language = Тил
check-family-document = Кагаздын мазмуну
check-family-law = Мыйзам беренелери
check-family-unknown = Белгисизи — бош сап
finding-help = Кененирээк
q-representative-forms-genitive = Коргоочунун аты: Кого? «жалоба подана в интересах …»
q-representative-forms-genitive-why = Жазылган форма мындан ары иштин бардык кагаздарында турат.
q-representative-forms-dative = Коргоочунун аты: Кому? «доверяю …»
q-representative-forms-dative-why = Жазылган форма мындан ары иштин бардык кагаздарында турат.
q-representative-forms-accusative = Коргоочунун аты: Кого? «доставили …»
q-representative-forms-accusative-why = Жазылган форма мындан ары иштин бардык кагаздарында турат.
q-representative-forms-instrumental = Коргоочунун аты: Кем? «подписано …»
q-representative-forms-instrumental-why = Жазылган форма мындан ары иштин бардык кагаздарында турат.
q-representative-forms-prepositional = Коргоочунун аты: О ком? «сведения о …»
q-representative-forms-prepositional-why = Жазылган форма мындан ары иштин бардык кагаздарында турат.
q-reviewing-hearing_on = Сот отурумунун күнү
q-reviewing-hearing_on-why = Ишеним кат андан мурда бүтпөйбү, ушул боюнча текшеребиз.

## Хранилище: общее

vault-title = Сактагыч
lock = Кулпулоо
lock-now = Сактагычты кулпулоо
cancel = Жокко чыгаруу
key-lock = сактагычты кулпулоо
key-files = кошуна файл
key-zoom = чоңураак, кичирээк
key-turn = буруу
key-remove-file = файлды алып салуу
number-locale = ky
size-bytes = { $n } Б
size-kilobytes = { $n } КБ
size-megabytes = { $n } МБ
size-gigabytes = { $n } ГБ
day-stamp = { $day }, { $time }
keyboard-russian = Орус тамгалары терилди
keyboard-latin = Латын тамгалары терилди
keyboard-mixed = Орус тамгалары да, латын тамгалары да терилди
keyboard-caps = Caps Lock күйгүзүлгөн
keyboard-no-caps = Caps Lock өчүрүлгөн
secret-copied = Көчүрүлдү. Бир мүнөттөн кийин программа аны убактылуу эстен өчүрөт.
secret-not-copied = Көчүрүлгөн жок. Кол менен көчүрүп жазыңыз.
work-going = Программа иштеп жатат.
work-part = { $what }: { $percent } %
work-calibrate = Бул компьютерде ачкыч канча эсептелерин тандайбыз
work-derive = Сырсөздөн ачкычты эсептейбиз
work-move_in = Мурунку иштерди көчүрөбүз
work-backup = Көчүрмө алып, текшерүү үчүн ачабыз
work-restore = Көчүрмөдөн калыбына келтиребиз
work-verify = Сактагычты текшеребиз
work-attachment = Файлды окуйбуз

## Пароль

passphrase = Сырсөз
passphrase-show = Көрсөтүү
passphrase-hide = Жашыруу
passphrase-new = Жаңы сырсөз
passphrase-again = Ошол эле сырсөз дагы бир жолу
passphrase-present = Азыркы сырсөз
passphrase-about = Бири-бирине байланышпаган төрт-беш сөз кыска белгилерден жакшы сактайт жана оңой эсте калат.
passphrase-empty = Сырсөздү териңиз: программа бош сырсөздү албайт.
passphrase-differ = Экинчи жолу башкача терилди. Экөөнү тең көрсөтүп, салыштырыңыз.
passphrase-missing = Жаңы сырсөздү эки жолу териңиз.
passphrase-change = Сырсөздү алмаштыруу
passphrase-change-about = Иштер кайра шифрленбейт: алмаштыруу бир секунд алат. Калыбына келтирүү барактары күчүндө калат. Мурунку көчүрмөлөр мурунку сырсөз менен ачылат.
passphrase-change-do = Сырсөздү алмаштыруу
passphrase-changed = Сырсөз алмаштырылды. Мындан ары жаңысы гана ачат.

## Вход

door-title = Кирүү
door-unlock = Ачуу
door-opening = Ачылууда
door-wrong = Сырсөз туура эмес.
door-wait = Кийинки аракет { $n } секунддан кийин.
door-again = Канча жолу болсо да аракет кылыңыз, эч нерсе өчпөйт.
door-accept-older = Мурунку ачкычтар файлы менен ачуу
door-why-start = Сактагыч өткөн жолкудан бери кулпу.
door-why-command = Сактагыч кулпуланды, саат { $time }.
door-why-idle = Сактагыч кулпуланды, саат { $time }: программанын жанында эч ким жок болчу.
door-why-sleep = Сактагыч кулпуланды, саат { $time }: компьютер уктап кетти.
door-why-lid = Сактагыч кулпуланды, саат { $time }: капкагы жабылды.
door-why-restored = Сактагыч кулпуланды, саат { $time }: ал көчүрмөдөн калыбына келтирилди.
door-forgot = Сырсөздү унуттуңуз: { $sheets } барактан { $needs } барак керек
door-no-sheets = Калыбына келтирүү барактары жок: сырсөз гана ачат.
door-backup = Көчүрмөдөн калыбына келтирүү
door-kept = Сырсөз астында
door-kept-cases = иштер, аттар, документтер
door-kept-files = иштердеги скандар жана сүрөттөр
door-kept-drafts = караламалар, тарых жана издөө
door-open = Корголгон эмес
door-open-printed = басып чыгарганыңыз же PDF кылып сактаганыңыз
door-open-window = бөтөн столдогу ачык программа
door-open-size = сактагычтын көлөмү жана өзгөргөн күндөрү
door-back = Сырсөзгө кайтуу
door-sheets-title = Эки барак менен ачуу
door-sheets-about = Калыбына келтирүүнүн каалаган эки барагын алып, цифраларын териңиз. Жаңы сырсөздү өзүңүз коёсуз, мурункусу мындан ары ачпайт.
door-sheets-open = Ачуу жана сырсөздү алмаштыруу

## Первый запуск

first-title = Иштер үчүн сырсөз
first-step = { $n }-кадам, баары { $total }
first-about = Жазганыңыздын баары дискке шифрленип жазылат. Сырсөздү сиз гана билесиз: аны программа да, авторлору да кайтара албайт. Унутулуп калса деп, андан кийин калыбына келтирүү барактарын жасайбыз.
first-create = Сактагыч түзүү
first-creating = Түзүлүүдө
first-calibrate = Бир нече секунд алат: программа бул компьютерде ачкыч канча эсептелерин өлчөйт.
first-plain = Мурунку версиянын шифрсиз жазылган иштери табылды.
first-plain-about = Программа аларды сырсөз астына көчүрүп, ар бирин салыштырат. Мурунку файл:
moved-title = Мурунку иштер көчүрүлдү
moved-counts = Иштер: { $cases }. Артка кайтаруу абалдары: { $revisions }. Өз маалымдаманын саптары: { $entries }. Ар бир иш мурунку файл менен салыштырылды.
moved-plain = Мурунку файл дискте ачык текст болуп жатат.
moved-plain-about = Компьютер кимдин колуна тийсе, аны окуй алат. Жок кылыңыз:
moved-ssd = Флешкада жок кылынганы кызматтык уячаларда көпкө калышы мүмкүн. Бүт дискти шифрлөө гана ишенимдүү жашырат.
moved-remove = Ачык файлды жок кылуу
moved-later = Кийин жок кылам

## Листы восстановления

sheets-title-offer = Калыбына келтирүү барактары
sheets-title-show = Барактарды көчүрүп жазыңыз же басып чыгарыңыз
sheets-title-check = Эки баракты териңиз
sheets-title-rehearse = Окуу үчүн калыбына келтирүү
sheets-title-rest = Калыбына келтирүү барактары
sheets-about = Сырсөз унутулса, үч барактын каалаган экөө ачат. Бир барак эч нерсени ачпайт.
sheets-point-where = Барактарды үч адамга бериңиз же үч жерге коюңуз. Экөөнү бирге сактабаңыз.
sheets-point-use = Баракта цифралар гана: аларды телефондон айтып, кол менен көчүрүүгө болот.
sheets-point-print = Басып чыгарганда эсиңизде болсун: кеңсенин принтери басылганын сактап калат. Кол менен көчүрүү ишенимдүүрөөк.
sheets-make = Барактарды жасоо
sheets-make-again = Жаңы барактарды жасоо
sheets-again = Жаңы барактар менен мурунку үчөө сактагычты ачпай калат. Аларды алып, айрып салыңыз.
sheets-skip = Азырынча бараксыз
sheets-later = Кийин текшерем
sheets-written = Үчөө тең кагазда
sheets-shown = { $n }-барак
sheets-check-about = Кагазды алып, андан каалаган эки баракты териңиз. Ошондо катасыз көчүрүлгөнү жана жазуу окулары билинет.
sheets-rehearse-about = Сырсөз унутулганда кылынчу иштин өзү, бирок эч нерсе өзгөрбөйт.
sheets-check = Текшерүү
sheets-missing = Эки баракты тең толук териңиз.
sheets-checked = Барактар туура келди: { $which }. Текшерүү жазылды.
sheets-rehearsed = Барактар туура келди: { $which }. Сактагычка тийилген жок.
sheets-made = Барактар: { $sheets }, топтом { $set }, жасалган: { $day }.
sheets-verified = Текшерилген: { $day }.
sheets-unverified = Азырынча текшериле элек: кагаздан окулабы, белгисиз.
sheets-to-check = Эки баракты терүү
sheets-to-rehearse = Окуу үчүн калыбына келтирүү
sheets-to-make = Жаңысын жасоо
sheet-title = Калыбына келтирүү барагы { $n } / { $of }
sheet-facts = Белги { $mark }, топтом { $set }, { $day }
sheet-use = Сактагычты каалаган { $needs } барак бирге ачат. Цифралар номерленген тартипте.
sheet-digits = Барактын цифралары алтыдан
sheet-qr = Сканер үчүн ошол эле цифралар
sheet-where-1 = Бул барак — сиз ишенген адамга.
sheet-where-2 = Мунусу — башка жерге, үйүңүзгө да, кеңсеге да эмес.
sheet-where-3 = Үчүнчүсү — сизсиз да табыла турган жерге.
sheet-copy = Цифраларды көчүрүү
sheet-back = Мурунку баракка
sheet-next = Кийинки: { $n }-барак
sheet-entry-1 = Биринчи барак
sheet-entry-2 = Экинчи барак
sheet-entry-number = — бул { $n }-барак
sheet-entry-about = Алтыдан, барактагыдай. Баарын дароо коюуга болот.
sheet-group = { $n }-топ, баары { $total }
sheet-groups-wrong =
    { $count ->
        [one] Топ туура эмес: { $which }. Аны барак менен салыштырыңыз.
       *[other] Топтор туура эмес: { $which }. Аларды барак менен салыштырыңыз.
    }
sheet-complete = Барак терилди, цифралар туура.
sheet-same = { $n }-барак эки жолу терилди. Башкасын алыңыз.

## Страница хранилища

vault-due = күтүп турат
vault-lock-title = Кулпу жана сырсөз
vault-lock-idle = Эч ким баскычтарга жана чычканга тийбесе, сактагычты кулпулоо
minutes = { $n } мүнөт
vault-lock-sleep = Компьютер уктаганда же капкагы жабылганда да кулпуланат. Ага чейин терилгени жазылып калат.
vault-place = Ушул жерде жатат:
vault-sheets-title = Калыбына келтирүү барактары
vault-backups-title = Камдык көчүрмөлөр
vault-check-title = Текшерүү
vault-limits-title = Эмне корголгон эмес
vault-limits-about = Программа эмнени сактайт, эмнени кыла албайт жана аны менен эмне кылуу керек.
vault-check = Сактагычты текшерүү
vault-checking = Текшерилүүдө
vault-check-about = Файлдын ар бир бетин, ар бир ишти жана иштеги ар бир файлды окуп, көзөмөл суммаларын салыштырат. Эч нерсени өзгөртпөйт.
vault-whole = Баары бүтүн.
vault-damaged = { $n } жери бузулган.
vault-check-counts = Окулду: беттер { $pages }, иштер { $cases }, иштердеги файлдар { $attachments }.
vault-damaged-backup = Акыркы көчүрмө: { $when }.
vault-damaged-restore = Көчүрмөлөргө өтүү
reminder-label = Эстетме
reminder-see = Аткаруу
reminders-more = жана дагы { $n }

## Копии

backups-about = Көчүрмө — ошол эле сактагыч, ошол эле ачкыч менен шифрленген. Аны компьютер турган жерде сактабаңыз.
backups-last = Акыркы көчүрмө
backups-never = бирөө да жок
backups-folder = Папка
backups-same-disk = Ошол эле дискте: компьютер жоголсо, көчүрмө да жоголот. Флешканы тандаңыз.
backups-unreachable = Азыр папка жок: флешканы коюңуз же башкасын тандаңыз.
backups-automatic = Көчүрмөнү өзү алсын: күнү биринчи ачылганда жана кулпуланганда, бир нерсе өзгөрсө
backup-now = Көчүрмө алуу
backup-folder = Папканы тандоо
backup-done = Көчүрмө алынды жана текшерүү үчүн ачылды. Иштер: { $cases }, файлдар: { $attachments }.
backups-list = Ушул папкадагы көчүрмөлөр
backups-none = Бул папкада көчүрмө жок.
backup-other-vault = башка сактагычтыкы
restore = Калыбына келтирүү
restore-title = Көчүрмөдөн калыбына келтирүү
restore-about = Көчүрмөнүн папкасын жана ал алынган кездеги сактагычтын сырсөзүн көрсөтүңүз. Азыркы сактагыч өчпөйт: ал коңшу папкага коюлат.
restore-from = Көчүрмө: { $when }.
restore-aside = Андан кийин жазылгандын баары азыркы сактагычта гана калат. Ал коңшу папкага коюлат, өчүрүлбөйт.
restore-passphrase = Көчүрмө күнүндөгү сырсөз
restore-choose = Башка папкадан көчүрмө алуу
restore-pick = Көчүрмөнүн папкасын тандоо
restore-missing = Сырсөздү териңиз.
restore-do = Калыбына келтирүү
restored = Көчүрмөдөн калыбына келтирилди. Мурунку сактагыч коңшу папкага коюлду.

## Файлы при деле

tab-files = Файлдар
files-title = Файлдар
files-empty-title = Азырынча файл жок
files-empty-about = Бул жерде скандар жана сүрөттөр жатат: токтом, паспорт, квитанциялар. Алар иш менен кошо шифрленет, түпкү файлдар ордунда калат.
files-add = Файл кошуу
files-added = { $n } файл кошулду. Түпкүсү ордунда жатат: кереги жок болсо, жок кылыңыз.
files-removed = Алып салынган: { $n }
file-removed = Файл алып салынды: { $name }
file-viewer = Көрүү: { $name }
file-kind-image = сүрөт
file-kind-pdf = PDF
file-kind-other = файл
file-cannot = Бул файлды терезе көрсөтпөйт.
file-cannot-about = Ал сактагычта бүтүн жатат. Башка программа менен ачуу үчүн аны ачык сактаңыз.
file-broken = Сүрөт окулбайт.
file-previous = Мурунку
file-next = Кийинки
file-of = { $n } / { $total }
file-export = Ачык сактоо
file-export-title = Файл сактагычтан чыгат
file-export-warning = Сакталган файл эми сырсөз астында эмес: компьютер же флешка кимдин колуна тийсе, ошол окуйт. Кереги жок болгондо өзүңүз жок кылыңыз.
file-export-cancel = Ичинде калтыруу
file-export-do = Ачык сактоо
file-exported = Сырсөзсүз сакталды:
zoom-in = Чоңураак
zoom-out = Кичирээк
zoom-fit = туурасы боюнча
turn = Буруу

## Знакомство и учебные дела

tour-label = Программа менен таанышуу
tour-start = Эки мүнөттө таанышуу
tour-count = { $n } / { $total }
tour-next = Кийинки
tour-skip = Өткөрүп жиберүү
tour-end = Ишке өтүү
tour-facts = Фактылар бир жолу, кадам-кадам менен жазылат. «Билбейм» да жооп; F1 эмне үчүн суралганын айтат.
tour-page = Жанында барак турат, кандай басылса, ошондой. Атын же күнүн өзгөртсөңүз, барак да өзгөрөт.
tour-deadline = Акыркы коопсуз күн. «Кантип эсептелди» ар бир кадамды, беренени жана анын редакциясын көрсөтөт.
tour-ledger = Иштин бардык мөөнөттөрү: эмне өтүп жатат, эмне аткарылды, эмне өткөрүлдү жана орган өзү эмнени бузду.
tour-document = Пикирлер: эмне тоскоол, эмне үчүн кайтарышат, эмнени сурашат. Төмөндө PDF жана бүт топтом сакталат.
tour-undo = Ар бир кадамды каалаганча артка кайтарууга болот: Ctrl Z. Баары өзү жазылып турат.
tour-desk = Иш столунда бардык иштер турат, шашылыштары жогоруда. Окуу иштери ал жерде бир кадамда алынат.
samples-remove = Окуу иштерин алып салуу: { $n }
samples-removed = Алынган окуу иштери: { $n }

## Правка текста, редакции, подача, печать

side-text = Тексти
side-versions = Редакциялар
draft-label = Кагаздын тексти, абзацтар боюнча
draft-about = Абзацты бул жерден же барактан басып, жазыңыз. Оңдоо программанын текстинин үстүндө турат жана фактылар өзгөрсө да сакталат.
draft-frozen = Кагаз тапшырылган, тексти бекитилген. Баракта тапшырылган текст турат; оңдоо үчүн барактын үстүндөгү сапта жаңы редакция баштаңыз.
draft-words = Абзацтын сөздөрү
draft-hint = Жаңы сап жаңы абзац баштайт. Катар турган үч астынкы сызык толтурула турган сызык болот.
draft-empty = Бош абзац жазылбайт. Аны алып салуу үчүн өзүнчө баскыч бар.
draft-edit = Оңдоо
draft-back = Программанын текстин кайтаруу
draft-drop = Абзацты алып салуу
draft-remove = Өз абзацын жок кылуу
draft-undrop = Абзацты кайтаруу
draft-add = Төмөнгө өз абзацын кошуу
draft-done = Даяр
draft-why = Кайдан алынган
draft-fixed = Бул абзац иштин фактылары аркылуу өзгөрөт
draft-edited = Сиз оңдогонсуз
draft-own = Өз абзацыңыз
draft-dropped = Алынган, басылбайт
draft-dropped-said = Абзац алып салынды
draft-moved = Абзац жылдырылды
draft-changed = Сиздин оңдооңуздун астында факт өзгөрдү
draft-mine = сиздин текст
draft-new = жаңы фактылар боюнча
draft-keep = меникин калтыруу
draft-keep-dropped = баспоо
draft-take = жаңысын алуу
draft-is-dropped = Абзац алып салынган.
draft-lost = Орду жоголгон оңдоолор
draft-discard = Бул оңдоону жок кылуу
diff-first = алынган:
diff-second = кошулган:
origin-none = Кагаздын туруктуу тексти: анда факт да, мыйзам беренеси да жок.
origin-facts = Фактылар
origin-norms = Мыйзам беренелери
origin-unknown = жооп жок
origin-jump = Суроого өтүү
origin-from = редакция, башталышы: { $date }
origin-from-open = редакциянын башталышы такталган эмес
origin-checked = текшерилген: { $date }
origin-unverified = текшерилген эмес
versions-label = Сакталган редакциялар
versions-about = Кагаз сакталганда, басылганда же тапшырылганда редакция өзү эсте калат.
versions-empty = Азырынча бир да редакция жок.
version-keep = Бул редакцияны эстеп калуу
version-kept-said = Редакция эсте калды
version-restored = Редакция кайтарылды; мурункусу тизмеде калды
version-kept = өзүңүз сактагансыз
version-exported = файл сакталганда
version-printed = басып чыгарылганда
version-filed = тапшырылганда
version-replaced = башка редакция кайтарылардан мурда
version-current = азыркыдай
version-program = программанын версиясы { $version }
version-compare = Азыркысы менен салыштыруу
version-restore = Кайтаруу
version-all = Өзгөрбөгөн абзацтарды да көрсөтүү
print-paper = Басып чыгаруу…
# Баракты басып чыгаруу терезеси (print-title, print-about, print-do ru.ftl файлында эки жолу турат; бул маанисинин котормосу):
# «Басып чыгаруу: { $title }»
# «Барак ушул компьютердин басып чыгаруу кезегине кетет, файл калбайт. Принтердин жана кезектин эсин программа өчүрбөйт.»
# «Басып чыгаруу»
print-where = Кайсы принтер
print-copies = Нускалардын саны
print-none = Бул компьютерде басып чыгаруу кезеги жок. PDF сактап, көрүү программасынан басып чыгарыңыз; андан кийин файлды жок кылыңыз.
print-save = PDF сактоо
print-cancel = Баспоо
print-sent = Басып чыгарууга жөнөтүлдү
saved-open = Ачуу
paper-file = Тапшырылды…
paper-file-title = Тапшырылды: { $title }
paper-file-about = Программа баракты тапшырылган бойдон сактайт: аны акыркы белгисине чейин кайра басып чыгарууга болот. Ал кызмат кылган мөөнөттөр сакталган болуп калат.
paper-file-do = Тапшырылганын жазуу
paper-proof = Жөнөтүүнүн номери, кириш номери же белги
paper-proof-file = Кабыл алуу белгисинин сүрөтү, иштин файлдарынан
paper-proof-none = Жок
paper-filed = Тапшырылды: { $date }
paper-filed-said = Тапшырылганы жазылды, барак бекитилди
paper-filed-made = Барактар: { $pages }. Программа { $version }, эрежелер { $content }, көзөмөл суммасы { $hash }…
paper-reprint = Тапшырылганын кайра басып чыгаруу
paper-reopen = Жаңы редакция
paper-reopened = жаңы редакция даярдалууда
paper-unfile = Белгини алып салуу
draft-choices = Тандоо керек: { $n } абзац
draft-reset = { $n } оңдоону алып салуу
version-edits =
    { $n ->
        [0] оңдоосу жок
       *[other] { $n } оңдоо
    }
version-differ =
    { $n ->
        [0] Сөздөрү ошол эле.
       *[other] { $n } абзац айырмаланат.
    }

## The desk: searching, shelves, month, print

desk-search = Иш столунан издөө
desk-search-hint = аты, номери, беренеси
desk-first-of = { $n } иштен алгачкы { $shown }
desk-shelf-label = Иштер кайда жатат
desk-shelf-desk = Иш столу
desk-shelf-archive = Архивде
desk-shelf-bin = Таштанды кутусу
desk-filter-label = Андан ары эмне
desk-filter-burning = шашылыш
desk-filter-week = ушул аптада
desk-filter-undated = мөөнөтү жок
desk-filter-filed = тапшырылган
desk-filter-article = Берене
desk-filter-place = Сот же орган
desk-filter-own = окуу иштерисиз
desk-facet = { $value } · { $n }
desk-as-month = Ай
desk-as-list = Тизме
desk-print = Тизмени басып чыгаруу
desk-close = Архивге
desk-close-label = Ишти архивге салуу: { $name }
desk-closed = Иш архивде: { $name }
desk-reopen = Иш столуна
desk-reopen-label = Ишти столго кайтаруу: { $name }
desk-restore-label = Ишти таштанды кутусунан кайтаруу: { $name }
desk-removed-on = таштанды кутусуна салынган: { $day }
desk-terms = { $n } мөөнөт
desk-moved = Иштердин тартиби өзгөрдү.
desk-refresh = Жаңысын көрсөтүү
desk-nothing = Мындай иш жок.
desk-nothing-about = Издөө бардык жоопторду жана архивди карайт; атты каалаган тамга менен терүүгө болот.
desk-clear = Издөөнү жана тандоону алып салуу
desk-archive-empty = Архив бош.
desk-archive-empty-about = Бүткөн иштер ушул жерге келет: иш столунан жоголот, издөө аларды табат.
desk-bin-empty = Таштанды кутусу бош.
desk-bin-empty-about = Иш столунан алынганы куту бошотулганча ушул жерде жатат.
tag-closed = архивде
tag-out = алып кетилген: { $day }
purge = Таштанды кутусун бошотуу
purge-title = { $n } ишти биротоло жок кылуу
purge-about = Иштер, алардын тарыхы жана файлдары сактагычтан өчүрүлөт. Аларды дагы бар болгон камдык көчүрмөдөн гана кайтарууга болот.
purge-keep = Кутуда калтыруу
purge-do = Биротоло жок кылуу
purged = { $n } иш жок кылынды.
print-title = Тизме: { $n } иш
print-about = PDF чыгат: акыркы күндөр, адамдар, эмне кылуу керек. Файл шифрленген эмес.
print-names = Толук аттар
print-initials = Аттардын баш тамгалары гана жазылат: мындай барак столдо унутулса да коркунучу жок.
print-names-warning = Аттар жазылган тизмеден кимди коргоп жатканыңыз көрүнөт. Аны кароосуз калтырбаңыз.
print-do = Басып чыгаруу үчүн сактоо
list-saved = Тизме сакталды:
month-before = Эртерээк
month-after = Кийинчерээк
month-today = Ушул ай
month-nothing = Бул күнгө эч нерсе туура келбейт.
month-more = жана дагы { $n }
key-month = ай же тизме
key-search = издөө
key-find = каалаган нерсени табуу
find-title = Ишти, кагазды же аракетти табуу
find-hint = Каалаган тамга менен аты, номери, кагаз, аракет
find-cases = Иштер
find-papers = Ушул кагаз менен жаңы иш
find-commands = Аракеттер
find-none = Мындай эч нерсе жок.
find-new = Жаңы иш
find-calculator = Мөөнөттү эсептөө
find-vault = Сактагыч
find-desk = Иш столуна
find-lock = Сактагычты кулпулоо
find-month = Бир айлык календарь
find-archive = Архивди ачуу
find-bin = Таштанды кутусу

## Recovery sheets as files, blank forms, sets, pages of a PDF

sheet-save = Бул баракты басып чыгаруу үчүн сактоо
sheet-save-anyway = Баары бир сактоо
sheet-save-warning = Барактын файлы сырсөз астында эмес. Басып чыгарып, аны дароо жок кылыңыз, таштанды кутусун да бошотуңуз. Ар бир барак өз файлында: экөө бирге сактагычты ачат.
sheet-file = Барак сырсөзсүз сакталды:
sheet-saved =
    { $n ->
        [one] Дискте ачык жаткан барак: { $which }. Басып чыгарып, файлды жок кылыңыз, таштанды кутусун да бошотуңуз.
       *[other] Дискте ачык жаткан барактар: { $which }. Каалаган экөө сактагычты ачат. Басып чыгарып, файлдарды жок кылыңыз, таштанды кутусун да бошотуңуз.
    }
door-blanks = Ишсиз, бланктар гана
blanks-saved = Кол менен толтуруу үчүн бланктар, { $n } барак:
vault-sets-title = Алып кеткен иштер
sets-about = Өзүнчө сактагыч кылып алып кеткен иштериңиз. Анда жасалганы жыйнак кайтарылганда бул жерге чыгат.
sets-none = Эч нерсе алып кетилген эмес.
set-since = { $n } иш, алып кетилген: { $day }
set-return = Кайтаруу
set-forget = Жыйнак жок болду
set-forget-anyway = Баары бир күтпөө
set-forget-warning = Программа мындан ары эстетпейт. Жыйнак табылса, аны ошондо да кайтарууга болот.
# set-back ru.ftl файлында эки жолу турат; бул маанисинин котормосу: «{ $n } иш кайтарылды.»
pdf-page-of = { $n }-бет, баары { $total }
pdf-page-previous = Мурунку бет
pdf-page-next = Кийинки бет
pdf-page-alt = { $name }, { $n }-бет
pdf-first-only = { $of } беттин алгачкы { $shown } бети көрсөтүлдү. Бүт файлды ачык сактоого болот.

## План, пути анкеты, даты с пределами, паспорт, хронология

lane-fast = Тез жол
lane-fast-about = Котормочу, коргоочуну ишке киргизүү жана кармоого даттануу. Ондой жооп.
lane-powers = Ишеним кат жана ишке киргизүү
lane-powers-about = Коргоочу жанында, иш али окула элек.
lane-full = Толук жол
lane-full-about = Тандалган кагаз жана мөөнөттөр боюнча бардык суроолор.
lane-title = Азыр эмне керек
lane-left = { $n } суроо калды
lane-done = жооптор бар
step-own-words = Айтып бергени
step-own-words-about = Адам өзү кандай айтса, ошондой. Кагаздарга кирбейт: окуяларды «Эмне болду» кадамына көчүрүңүз.
q-intake-story = Өз сөзү менен айтып бергени
q-intake-story-why = Эсинде турганда дароо жазыңыз. Муну сиз гана көрөсүз; сотко күнү жазылган окуялар барат.
q-client-document-valid_until = Качанга чейин жарактуу
q-client-document-valid_until-why = Паспорттун мөөнөтү өтүп кеткенби, көрүнөт. Кагаздарга кирбейт.
problem-limit_missing = Эки чек тең керек: эң эртеси жана эң кечи.
problem-limits_order = Кеч чек эрте чектен мурда турат. Орундарын алмаштырыңыз.
sure-about = Болжол менен
limits-from = эң эртеси
limits-to = эң кечи
limits-understood = { $about }. Мөөнөттү эрте күндөн эсептейбиз: ошондой коопсуз.
plan-title = Иш планы
plan-now = Азыр тапшырууга болот
plan-nothing = Азырынча тапшыра турган нерсе жок: эмне болгонун жана адам кайсы кагаздарды алганын жазыңыз.
plan-offers = Дагы керек болушу мүмкүн
plan-next = Андан ары
plan-breaches = Эмне бузулган
plan-lacks = Жетишпейт
plan-without-day = дароо
plan-missed = мөөнөтү өткөн
plan-why = Эмне үчүн бул жерде турат
plan-fact = Фактысы
plan-norm = Мыйзам беренеси
plan-edition = редакция, башталышы: { $from }
plan-edition-open = редакциянын башталышы такталган эмес
plan-checked = текшерилген: { $day }
plan-unverified = текшерилген эмес
plan-readings = Түшүндүрмөлөр
plan-draft = Даярдоо
plan-planned = бланкы азырынча жок
plan-blocked = түзүүгө болбойт
plan-returned = оңдолбосо, кайтарышат
plan-by-hand = кол менен { $n } сап жазуу керек
plan-packet = { $n } кагаздан топтом түзүү
plan-packet-none = Топтой турган нерсе жок: бир да кагазды түзүүгө болбойт
plan-authority = органдын мөөнөтү
plan-then = Анда тапшыруу керек
plan-check = текшерүү керек
plan-record = жазуу
pane-label = Суроолордун жанында
pane-plan = Иш планы
pane-page = Барак жана мөөнөт
mrz-open = Паспорттун саптарын окуу
mrz-about = Сүрөттүү беттин эң астындагы эки же үч сап. Бош орундарга «<» белгисин коюңуз.
mrz-field = Саптар
mrz-read = Окуу
mrz-take = Белгиленгенин алуу
mrz-present = азыр: { $value }
mrz-digit = көзөмөл цифрасы туура келет
mrz-wrong = көзөмөл цифрасы туура келбейт
mrz-letters = көзөмөл цифрасы жок, салыштырыңыз
mrz-guess = божомол, котормосу менен салыштырыңыз
timeline-title = Окуялар тартиби
timeline-terms = Мөөнөттөр
timeline-empty = Иште бир да күн жок. Окуяларды «Эмне болду» кадамына жазыңыз.
timeline-unknown = күнү белгисиз
timeline-source = булагы: { $source }
timeline-contradictions = { $n } карама-каршылык
timeline-agrees = Күндөрдүн ортосунда карама-каршылык жок.
timeline-elsewhere = Күнү жок карама-каршылыктар
timeline-jump = Суроого өтүү

## Коллеги

shared-title = Кесиптештер
vault-colleagues-title = Атыңыз жана ачкычыңыз
vault-handover-title = Кесиптешке берүү
vault-takein-title = Кесиптештен алуу
vault-conflicts-title = Айырмачылыктар
vault-set-title = Бүгүнкү жыйнак
vault-open-title = Ачык чыгаруу
hand-over-short = Берүү
key-hand-over = иштерди кесиптешке берүү
key-history = бул жерде эмне болгон
close-pane = Артка
desk-empty-take-in = Кесиптеш жөнөткөн файл.
pick-title = Кайсы иштер
pick-find = Аты же беренеси
pick-all = Баарын тандоо
pick-none = Тандоону алып салуу
pick-no-cases = Бул компьютерде иш жок.
pick-nothing = Мындай иш жок. Изделген сөздү өчүрүңүз, тизме кайра чыгат.
pick-nobody = Бир да иш тандалган эмес.
along-files = аларда { $n } файл — { $size }
along-no-files = аларда файл жок
hand-over-about = Иштер бир шифрленген файл болуп кетет: бүт тарыхы, жүйөлөрү жана файлдары менен. Бул жерде да калат, кесиптештин оңдоолору кийин кайтып, сиздикине кошулат.
hand-over-nameless = Атыңыз жазылган эмес, кесиптеш оңдоолор кимдики экенин көрбөйт.
hand-over-name = Атты жазуу
hand-over-who = Ким ача алат
hand-over-by-words = Мен сөздөрдү айткан адам
hand-over-by-keys = Ачкычы менде бар кесиптеш
hand-over-words-about = Программа алты сөз тандап, файл жазылганда көрсөтөт. Аларды телефондон же жолукканда айтыңыз.
hand-over-keys-about = Файлды ушул кесиптештин сактагычы гана ачат. Сөздөрдү айтуунун кереги жок.
hand-over-no-cases = Жок дегенде бир иш тандаңыз.
hand-over-no-keys = Кесиптешти тандаңыз же анын ачкычын коюңуз.
hand-over-do = Файлды жазуу
written-title = Файл жазылды
written-what = Иштер: { $cases }, алардагы файлдар: { $files }, тарыхтагы оңдоолор: { $edits }. Көлөмү: { $size }.
written-say = Аны ача турган сөздөр
written-for = Кимдин сактагычы ачат: { $names }.
written-stays = Иштер бул жерде да калды. Файлды сөздөрсүз же ачкычсыз окууга болбойт, аны каалаган жол менен жөнөтүүгө болот.
written-again = Дагы берүү
written-forget = Сөздөр айтылды, жашыруу
words-label = Сөздөр тартиби менен
words-warning = Сөздөрдү файл кеткен жол менен эмес, башка жол менен айтыңыз: телефондон үн менен же жолукканда. Файл да, сөздөр да кимдин колуна тийсе, баарын окуйт. Программа аларды сактабайт.
words-copy = Бир мүнөткө көчүрүү
key-paste = Кесиптештин ачкычы
key-good = Бул ачкыч. Акыркы белгилерин кесиптешиңиз менен салыштырыңыз: { $tail }
key-known = Бул ачкыч мурунтан жазылган: { $name }
key-own = Бул өз сактагычыңыздын ачкычы. Кесиптешиңизден анын ачкычын сураңыз.
key-name = Ал кимдики
key-keep = Эстеп калуу
key-add = Дагы бир ачкыч коюу
key-tail = …{ $tail }
key-forget = Унутуу
key-others = Кесиптештердин ачкычтары
key-nobody = Азырынча бирөө да жок. Кесиптешиңиз өз ачкычын өзүнүн ушундай эле бетинен табат.
key-mine = Сиздин ачкыч
key-mine-about = Аны кесиптешиңизге каалаган жол менен бериңиз. Бул ачкыч менен файлды сиз үчүн жабууга болот, эч нерсени ачууга болбойт.
key-mine-check = Ачкычтын туура экенин кесиптеш акыркы белгилеринен текшерет: { $tail }
key-copy = Ачкычты көчүрүү
key-copied = Ачкыч көчүрүлдү.
key-qr = Ачкычыңыз камера үчүн код түрүндө
name-label = Кесиптештер үчүн атыңыз
name-about = Иш берилгенде ар бир оңдооңуздун жанында турат. Мурда жазылган оңдоолордо ат өзгөрбөйт.
name-save = Жазуу
name-saved = Ат жазылды.
name-forgotten = Ат алынды: оңдоолор мындан ары атсыз болот.
take-in-about = Файлдагы иштер сиздикине кошулат. Эч нерсе жоголбойт: экөөңүз бир нерсени өзгөртсөңүз, эки жазуу тең калат жана сиз чечесиз.
take-in-choose = Файл тандоо
take-in-other = Башка файл
take-in-open = Ачуу
take-in-again = Дагы файл алуу
take-in-key = Сизге файлдарды сөздөрсүз жөнөтүш үчүн кесиптешиңизге ачкычыңызды бериңиз.
take-in-my-key = Ачкычты көрсөтүү
heard-needed = Файл сөздөр менен жабылган.
heard-about = Аларды кесиптеш айткан тартипте териңиз; «ё» тамгасы жана баш тамгалар мааниге ээ эмес.
heard-label = Сөздөр
heard-list = Терилген сөздөр
heard-known = тизмеде бар
heard-unknown = тизмеде жок
heard-typing = терилүүдө
heard-wrong =
    { $n ->
        [one] Программанын тизмесинде мындай сөз жок: { $which }. Кайра сураңыз.
       *[other] Программанын тизмесинде мындай сөздөр жок: { $which }. Кайра сураңыз.
    }
taken-title = Кабыл алынды
taken-from = { $name }, файлдын күнү: { $when }.
taken-return = Жыйнакта жасалган иш кайтып келди.
taken-files = Иштердеги жаңы файлдар: { $n }.
taken-no-files = Иштерде жаңы файл жок.
taken-new =
    { $n ->
        [one] Жаңы иш
       *[other] Жаңы иштер
    }
taken-more = Айырмачылыксыз толукталды
taken-odds = Ар башка жазылган
taken-same = Мунун баары бул жерде бар болчу
taken-edits =
    { $n ->
        [one] жаңы оңдоо
       *[other] жаңы оңдоо
    }
taken-settle = { $n } айырмачылыкты чечүү
taken-kept = Кийин чечсе да болот: эки жазуу тең сакталган.
shared-by-here = { $name }, бул жерде
shared-by-me = Сиз, бул жерде
shared-by-nobody = Аты жазылбаган кесиптеш
shared-empty = бош
shared-unread = окулган жок
shared-two = Эки жазуу: { $place }
shared-keep = Ушуну калтыруу
shared-shown = азыр иште турат
shared-discord-values = Сиз жана кесиптешиңиз ар башка жазгансыздар.
shared-discord-removed = Бирөө алып салды, экинчиси өзгөрттү. Чечилгенче жазуу калат.
shared-discord-replaced = Бирөө баарын алмаштырды, экинчиси бир бөлүгүн өзгөрттү.
shared-discord-order = Жазуулар ошол эле, тартиби башка.
shared-tag = { $n }
shared-count = { $n } айырмачылык
shared-settled = Чечилди: { $place }
shared-unsettled = Мурунку жазуу кайтарылды. Экөө тең суроонун тарыхында бар.
shared-overwritten = Оңдооңуз айырмачылыкты чечти: { $place }. Мурунку жазуулар тарыхта.
conflicts-about = Сиз жана кесиптешиңиз бири-бириңизден кабарсыз бир эле нерсени өзгөрткөнсүздөр. Кагаздарда «азыр иште турат» деп белгиленгени турат. Эмнени калтырууну тандаңыз; эки жазуу тең тарыхта сакталат.
conflicts-none = Айырмачылык жок. Сиз жана кесиптешиңиз бир эле жоопту ар башка өзгөртсөңүздөр, алар ушул жерге чыгат.
conflict-to-question = Суроого өтүү
two-title = Эки жазуу.
two-about = Бирин тандаңыз же өзүңүздүкүн жазыңыз.
history-open = Тарыхы
history-title = Бул жерде эмне болгон: { $name }
history-empty = Бул жерге азырынча эч нерсе жазылган эмес.
history-two = Дароо эки жазуу турат: алар бири-биринен кабарсыз жазылган.
history-now = азыр
history-restore = Кайтаруу
history-restored = Мурунку маани кайтарылды.
set-about = Тандалган иштери жана өз сырсөзү бар өзүнчө сактагыч: флешкага же өзүңүз менен ала чыккан ноутбукка. Башка иштер анда таптакыр жок.
set-no-cases = Керек боло турган иштерди тандаңыз.
set-passphrase = Жыйнактын сырсөзү
set-make = Папканы тандап, жыйноо
set-made = Жыйнак даяр
set-there = Жыйнакта бар
set-there-what = Иштер: { $cases }, алардагы файлдар: { $files }.
set-not-there = Жыйнакта жок
set-not-there-what =
    { $n ->
        [0] Сизде башка иш жок. Сырсөзүңүз жана ачкычыңыз да жыйнакта жок.
        [one] Үйдө { $n } иш калды. Жыйнакта анын аты да, изи да, сырсөзүңүз да жок.
       *[other] Үйдө { $n } иш калды. Жыйнакта алардын аттары да, изи да, сырсөзүңүз да жок.
    }
set-how = Кантип иштөө керек
set-how-what = Программага кирүүдө «Башка папкадагы сактагычты ачуу» дегенди басып, ушул папканы тандаңыз да жыйнактын сырсөзүн териңиз. Үйгө келгенде жасалганды ушул эле жерден кайтарыңыз.
set-again = Дагы жыйнак түзүү
set-back = Жасалганды жыйнактан кайтаруу
set-back-about = Жыйнакта жазылганы ушул убакытта бул жерде жасалганга кошулат.
set-back-begin = Жыйнактан кайтаруу
set-back-passphrase = Жыйнактын сырсөзү
set-back-do = Папканы тандап, кайтаруу
set-back-delete = Жыйнак ордунда калды. Баары ордунда экенин көрүп, папкасын өзүңүз жок кылыңыз.
set-back-done = Жыйнакка өтүү
open-about = Иштер жана файлдар жөнөкөй файлдар болуп, сырсөзсүз чыгат: башка программа же архив үчүн. Кесиптеш үчүн «Кесиптешке берүү» жарайт: анда баары шифрленген.
open-export = Ачык чыгаруу
open-dialog = Иштер сактагычтан чыгат
open-written = Сырсөзсүз чыгарылды
open-import-title = Ачык чыгарылганды окуу
open-import-about = Ушул программа жазган папка. Файлдарда кол менен жасалган оңдоолор да окулат.
open-import = Папканы тандоо
open-read = Окулду
open-again = Чыгарууга өтүү
open-edited = Файлда кол менен оңдолгон
open-missing = Папкадан табылбаган файлдар
open-ignored = Чыгарылганга тиешеси жок, тийилген жок
other-open = Башка папкадагы сактагычты ачуу
other-own = Өз сактагычыма
other-away = Сактагыч турган папка:
paper-print-title = Басып чыгаруу: { $title }
paper-print-about = Барак ушул компьютердин басып чыгаруу кезегине кетет, файл калбайт. Принтердин жана кезектин эсин программа өчүрбөйт.
paper-print-do = Басып чыгаруу


# zone 1



# zone 2



# zone 3



# zone 4



# zone 5



# zone 6

family-international = БУУ органдары
step-un = БУУга кайрылуу
step-un-about = Женева эмнени сурайт. Кайсы тилде тапшырсаңыз, ошол тилде жазыңыз.
step-un-arrest = Кантип кармашты: БУУ үчүн
step-un-arrest-about = Жумушчу топтун сурамжылоосунун суроолору.
step-un-urgent = Эмне үчүн шашылыш
step-un-urgent-about = Чыгаруу, ден соолук, зыян. Дароо жооп беришеби — ушуга жараша.
step-un-story = БУУ үчүн фактылар
step-un-story-about = Орус соту үчүн жазылгандан кыскараак, жаңыдан, кайрылуунун тилинде.
step-un-claims = Эмне бузулган
step-un-claims-about = Ар бир бузуу үчүн фактылар менен эки-үч сүйлөм. Калганын «тиешеси жок» деп белгилеңиз.
step-un-remedies = Өлкө ичинде эмне кылынды
step-un-remedies-about = Соттор жана даттануулар убакыт тартибинде, ар биринин жыйынтыгы менен.
list-item-more-un-story = { $n }-окуя
list-add-more-un-story = Окуя кошуу
list-item-more-un-remedies = { $n }-чара
list-add-more-un-remedies = Чара кошуу
list-item-more-un-annexes = { $n }-тиркеме
list-add-more-un-annexes = Тиркеме кошуу
q-more-un-language = Кайсы тилде тапшырабыз
q-more-un-language-why = Комитет англис жана орус тилдеринде иштейт; Жумушчу топ үчүн англисчеси ишенимдүүрөөк.
q-more-un-language-english = Англисче
q-more-un-language-russian = Орусча
q-more-un-contact = Женевадан келүүчү каттар үчүн дарек
q-more-un-contact-why = Жооп жана суроолор ушул жерге келет. Коргоочунун дареги жакшыраак: кат жоголбошу керек.
q-more-un-email = Электрондук почта
q-more-un-email-why = Ал аркылуу тезирээк жооп беришет; алып коюлган телефондон катты окуса болот.
q-more-un-representative_name = Өкүлдүн аты кайрылуунун тилинде
q-more-un-representative_name-why = Англисче — латын тамгалары менен, паспорттогудай.
q-more-un-authority = Адамдын жазуу жүзүндөгү макулдугу
q-more-un-authority-why = Россия өкмөтү атын билет: адамдын макулдугусуз тапшыруу коркунучтуу.
q-more-un-authority-written = Ооба, кагаз бар
q-more-un-authority-impossible = Алууга мүмкүн эмес
q-more-un-authority-none = Азырынча жок
q-more-un-authority_reason = Эмне үчүн макулдук алууга болбойт
q-more-un-authority_reason-why = Ким жана качан адамга киргизген жок. Кайрылууга сөзмө-сөз кирет.
q-more-un-confidential = Жарыяланган чечимдердеги ат
q-more-un-confidential-why = Чечимдер жарыяланат. Атты мамлекеттен жашырууга болбойт.
q-more-un-confidential-yes = Жашырылсын
q-more-un-confidential-no = Айтса болот
q-more-un-other_procedure = Башка эл аралык органга кайрылганбы
q-more-un-other_procedure-why = Башка орган карап жаткан маселени Комитет карабайт.
q-more-un-other_procedure-none = Жок
q-more-un-other_procedure-pending = Ооба, каралып жатат
q-more-un-other_procedure-finished = Ооба, бүткөн
q-more-un-other_procedure_detail = Кайсы орган, качан, кандай жыйынтык
q-more-un-other_procedure_detail-why = Кайрылууга кирет. Номер жана күн ошол органдын катында бар.
q-more-un-other_procedure_ended = Ал жол-жобо качан бүткөн
q-more-un-other_procedure_ended-why = Ушул күндөн үч жыл; андан кийин олуттуу себеп керек.
q-more-un-occupation = Кесиби
q-more-un-occupation-why = Сурамжылоо кесипти сурайт.
q-more-un-custody_place = Кайда кармап турушат: кайрылуунун тилинде
q-more-un-custody_place-why = Мекеменин аты жана дареги: мамлекеттен ушул тууралуу сурашат.
q-more-un-interim = Каралып бүткүчө чыгарбоону суроо
q-more-un-interim-why = Убактылуу чаралар. Өтүнүч биринчи бетте турат; чыгаруу коркунучу жаралары менен сураңыз.
q-more-un-interim-yes = Суралсын
q-more-un-interim-no = Суралбасын
q-more-un-removal_on = Чыгаруу качан күтүлүүдө
q-more-un-removal_on-why = Биринчи бетте турат. Күнү айтылбаса — «тиешеси жок».
q-more-un-removal_by = Рейс же чек ара бекети
q-more-un-removal_by-why = Рейс боюнча Женева мамлекетке өз убагында кайрыла алат.
q-more-un-harm = Кайсы зыянды оңдоого болбойт
q-more-un-harm-why = Мунсуз убактылуу чаралар болбойт: кыйноо, балдардан ажыроо, үзүлгөн дарылануу.
q-more-un-health = Ден соолугу
q-more-un-health-why = Диагноз, эмне керек жана эмне берилбейт. Жок болсо — «тиешеси жок».
q-more-un-story = Окуялар тартиби менен
q-more-un-story-why = «Фактылар» бөлүмү болот. Кыска: узунун окушпайт.
q-more-un-story-on = Күн
q-more-un-story-on-why = Сүйлөм ушундан башталат.
q-more-un-story-at = Убакыт
q-more-un-story-at-why = Сааттар маанилүү болгондо керек.
q-more-un-story-what = Эмне болгон
q-more-un-story-what-why = Үчүнчү жакта бир-эки сүйлөм, баа бербей.
q-more-un-story-annex = Тиркеменин номери
q-more-un-story-annex-why = Факт ушул боюнча текшерилет.
q-more-un-remedies = Соттор жана даттануулар
q-more-un-remedies-why = Комитет өлкө ичиндеги чаралар түгөнүшүн талап кылат; Жумушчу топ эмне кылынганын сурайт.
q-more-un-remedies-on = Чечим күнү
q-more-un-remedies-on-why = Чечимдер убакыт тартибинде турат.
q-more-un-remedies-body = Ким чечти
q-more-un-remedies-body-why = Сот же орган, кайрылуунун тилинде.
q-more-un-remedies-reference = Иштин номери
q-more-un-remedies-reference-why = Чечимде бар.
q-more-un-remedies-result = Эмне суралды жана эмне болду
q-more-un-remedies-result-why = Бир сүйлөм: бузуу сотто айтылышы керек.
q-more-un-remedies-annex = Тиркеменин номери
q-more-un-remedies-annex-why = Чечимдин көчүрмөсү тиркелет.
q-more-un-remedies_why = Эмне колдонулган жок жана эмне үчүн
q-more-un-remedies_why-why = Мисалы, кассация чыгарууну токтотпойт. Баары колдонулган — «тиешеси жок».
q-more-un-last_decision_on = Өлкө ичиндеги акыркы чечим
q-more-un-last_decision_on-why = Андан беш жыл эсептелет; кийин олуттуу себеп керек.
q-more-un-late = Андан беш жылдан көп өттүбү
q-more-un-late-why = Өтсө, Комитет себебин сурайт.
q-more-un-late-yes = Өттү
q-more-un-late-no = Жок
q-more-un-late_reason = Эмне үчүн азыр гана
q-more-un-late_reason-why = Себепсиз кеч билдирүү кыянаттык деп эсептелет.
q-more-un-liberty = Эмне үчүн эркиндиктен ажыратуу өзүм билемдик
q-more-un-liberty-why = Пакттын 9-беренеси: канча убакыт, сот текшердиби, эмне үчүн.
q-more-un-treatment = Ырайымсыз мамиле, шарттар
q-more-un-treatment-why = 7- жана 10-беренелер: эмне кылышты, жатар жай, тамак, дарыгер.
q-more-un-return_risk = Чыгарылгандан кийин эмне коркунуч бар
q-more-un-return_risk-why = 7-берене: мекенинде кыйноо же ырайымсыздык, ушул адам тууралуу фактылар менен.
q-more-un-expulsion = Мыйзамдуу жашаган адамды чыгаруу
q-more-un-expulsion-why = 13-берене: жашоо мыйзамдуу же талаштуу болсо гана.
q-more-un-hearing = Адилетсиз сот
q-more-un-hearing-why = 14-берене: котормочу, коргоочу, убакыт, катышуу.
q-more-un-family = Үй-бүлө жана аны кантип ажыратышат
q-more-un-family-why = 17- жана 23-беренелер: үй-бүлөдө ким бар, жарандыгы, кайсы жылдан бирге.
q-more-un-equality = Басмырлоо
q-more-un-equality-why = 26-берене: башкалардан эмнеси жаман мамиле кылынды жана бул эмнеден көрүнөт.
q-more-un-arrested_by = Ким кармады
q-more-un-arrested_by-why = Кызмат жана канча киши; фамилиялары белгилүү болсо.
q-more-un-arrest_place = Кайда кармашты
q-more-un-arrest_place-why = Жер жана шаар, кайрылуунун тилинде.
q-more-un-warrant_shown = Кармоо жөнүндө чечим көрсөтүштүбү
q-more-un-warrant_shown-why = Жумушчу топтун суроосу.
q-more-un-warrant_shown-yes = Көрсөтүштү
q-more-un-warrant_shown-no = Көрсөтүшкөн жок
q-more-un-arrest_reasons = Кандай себеп айтышты
q-more-un-arrest_reasons-why = Полициянын сөзү менен. Айтышпаса — «тиешеси жок».
q-more-un-no_basis = Эмне үчүн кармоого негиз жок
q-more-un-no_basis-why = Мөөнөт өттү, чечим жок, бошотушу керек эле.
q-more-un-no_review = Эмне үчүн сот текшербейт
q-more-un-no_review-why = Канча убакыт кармалды жана соттон бошотууну суроого болобу.
q-more-un-annexes = Тиркемелер
q-more-un-annexes-why = Көчүрмөлөр убакыт тартибинде, номерлер фактылардагыдай. Котормо же кыскача баяны менен.
q-more-un-annexes-title = Бул эмне
q-more-un-annexes-title-why = Тиркеме тизмеде ушундай аталат.
q-more-un-annexes-pages = Беттердин саны
q-more-un-annexes-pages-why = Саны тизмеде турат.


# zone 7

